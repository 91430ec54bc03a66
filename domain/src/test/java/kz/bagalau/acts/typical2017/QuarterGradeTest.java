package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.MARK;
import static kz.bagalau.acts.typical2017.Region.quarter;
import static kz.bagalau.acts.typical2017.Region.rule;
import static kz.bagalau.acts.typical2017.Region.told;
import static kz.bagalau.acts.typical2017.Region.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.Grade;
import kz.bagalau.law.instrument.GradeScale;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuarterGradeTest {

    @ParameterizedTest
    @CsvSource({"79, UNSATISFACTORY", "80, SATISFACTORY", "105, SATISFACTORY", "106, EFFECTIVE", "130, EFFECTIVE", "131, EXCELLENT"})
    void bothSidesOfEachBoundary(int points, String expected) {
        assertEquals(expected, rule("quarter-grade", GradeScale.class).gradeOf(Score.of(points)).value().code());
    }

    @ParameterizedTest
    @CsvSource({"78, UNSATISFACTORY, неудовлетворительно, қанағаттанарлықсыз", "105, SATISFACTORY, удовлетворительно, қанағаттанарлық",
        "111, EFFECTIVE, эффективно, тиімді", "131, EXCELLENT, превосходно, өте жақсы"})
    void theDigestsTableInItsWords(int points, String code, String ru, String kk) {
        Grade grade = rule("quarter-grade", GradeScale.class).gradeOf(Score.of(points)).value();
        assertEquals(List.of(code, ru, kk), List.of(grade.code(), grade.name().ru(), grade.name().kk()));
    }

    @Test
    void explainsDownToTheFacts() {
        assertEquals(List.of(
                "Квартальная оценка: «эффективно», так как 106 ≤ 111 ≤ 130." + MARK,
                "  Квартальная оценка (а): 100 + 13 − 2 = 111." + MARK),
                told(Lang.RU, value("quarter-grade", quarter(1, 5, 5, 3)).step()).subList(0, 2));
    }

    @Test
    void explainsInKazakhAndEnglishToo() {
        Step step = value("quarter-grade", quarter(1, 5, 5, 3)).step();
        assertTrue(told(Lang.KK, step).get(0).startsWith("Тоқсандық баға: «тиімді», өйткені 106 ≤ 111 ≤ 130."));
        assertTrue(told(Lang.EN, step).get(0).startsWith("Quarter’s grade: “effective”, because 106 ≤ 111 ≤ 130."));
    }
}
