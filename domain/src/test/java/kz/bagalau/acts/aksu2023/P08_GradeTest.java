package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.grade;
import static kz.bagalau.acts.aksu2023.Aksu.quarters;
import static kz.bagalau.acts.aksu2023.Aksu.ranking;
import static kz.bagalau.acts.aksu2023.Aksu.rule;
import static kz.bagalau.acts.aksu2023.Aksu.targets;
import static kz.bagalau.acts.aksu2023.Aksu.told;
import static kz.bagalau.acts.aksu2023.Aksu.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.GradeScale;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.result.ResultKind;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class P08_GradeTest {

    @ParameterizedTest
    @CsvSource({"0, UNSATISFACTORY", "1.99, UNSATISFACTORY", "2, SATISFACTORY", "2.99, SATISFACTORY", "3, PROPER", "3.99, PROPER", "4, EFFECTIVE",
        "5, EFFECTIVE"})
    void bothSidesOfEachBoundaryInAllFourScales(String points, String expected) {
        for (String scale : List.of("targets-grade", "targets-year-grade", "ranking-grade", "ranking-year-grade")) {
            assertEquals(expected, rule(scale, GradeScale.class).gradeOf(Score.parse(points)).value().code(), scale);
        }
    }

    @ParameterizedTest
    @CsvSource({"5, эффективно", "3.5, надлежащим образом", "2.5, удовлетворительно", "1, не удовлетворительно (неудовлетворительная оценка)"})
    void theGradesInTheActsWords(String points, String ending) {
        for (String scale : List.of("targets-grade", "targets-year-grade", "ranking-grade", "ranking-year-grade")) {
            String name = rule(scale, GradeScale.class).gradeOf(Score.parse(points)).value().name().ru();
            assertEquals("Выполняет функциональные обязанности " + ending, name);
            String printed = Aksu.EDITION.textOf(PointRef.of("8")).orElseThrow().replace("\"", "").replaceAll("\\s+", " ");
            assertTrue(printed.contains(name), name);
        }
    }

    @Test
    void theScoresOfTheDigestsTable() {
        assertEquals("EFFECTIVE", grade("targets-grade", targets("5", "4", "4")));
        assertEquals("UNSATISFACTORY", grade("ranking-grade", ranking("2", "2", "2", "1.9")));
        assertEquals("EFFECTIVE", grade("targets-year-grade", quarters("targets-year", "3.99", "4.00", "3.99", "4.00")));
        assertEquals("PROPER", grade("targets-year-grade", quarters("targets-year", "4", "3")));
    }

    @Test
    void explainsFromTheGradeDownToTheTargets() {
        assertEquals(List.of(
                "Результат по КЦИ: «Выполняет функциональные обязанности эффективно», так как 4,33 ≥ 4. (п. 8)",
                "  Оценка по КЦИ: средняя от 5; 4; 4 = 4,33. (пп. 24, 28)",
                "    «t»: 5. (пп. 24, 28)", "    «t»: 4. (пп. 24, 28)", "    «t»: 4. (пп. 24, 28)"),
                told(Lang.RU, value("targets-grade", targets("5", "4", "4")).step()));
    }

    @Test
    void explainsInKazakhAndEnglishToo() {
        Step step = value("targets-grade", targets("5", "4", "4")).step();
        assertEquals("НМИ бойынша нәтиже: «Функционалдық міндеттерін тиімді орындайды», өйткені 4,33 ≥ 4. (8-тармақ)", told(Lang.KK, step).get(0));
        assertEquals("Result of the targets: “Performs the duties effectively”, because 4.33 ≥ 4. (point 8)", told(Lang.EN, step).get(0));
    }

    @Test
    void notAppliedToTheSurvey() {
        assertEquals("survey-360", rule("survey-result", ResultKind.class).of());
        assertEquals(1, rule("survey-result", ResultKind.class).gaps().size());
    }
}
