package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.answer;
import static kz.bagalau.acts.typical2018.Family.grade;
import static kz.bagalau.acts.typical2018.Family.rule;
import static kz.bagalau.acts.typical2018.Family.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.instrument.Cadence;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.instrument.Target;
import kz.bagalau.law.instrument.TargetCount;
import kz.bagalau.law.instrument.Verdict;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class P18_TargetsGradeTest {

    private static Facts reached(int reached, int all) {
        return Facts.none().and("targets-grade", IntStream.range(0, all).mapToObj(i -> Target.reached("НМИ " + i, i < reached)).toList());
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void theGradesOfThePoint(String id) {
        List<String> grades = IntStream.rangeClosed(0, 5).mapToObj(n -> grade(id, "targets-grade", reached(n, 5))).toList();
        assertEquals(List.of("UNSATISFACTORY", "UNSATISFACTORY", "UNSATISFACTORY", "SATISFACTORY", "EFFECTIVE", "EXCELLENT"), grades);
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void fewerOrMoreThanFiveTheCommissionMustDecide(String id) {
        assertInstanceOf(Outcome.MustDecide.class, answer(id, "targets-grade", reached(4, 4)));
        assertInstanceOf(Outcome.MustDecide.class, answer(id, "targets-grade", reached(6, 6)));
        assertInstanceOf(Outcome.MustDecide.class, answer(id, "targets-grade", Facts.none()));
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void theWordsAreTheActs(String id) {
        List<String> kazakh = rule(id, "targets-grade", TargetCount.class).bands().values().stream().map(each -> each.name().in(Lang.KK)).toList();
        List<String> russian = rule(id, "targets-grade", TargetCount.class).bands().values().stream().map(each -> each.name().in(Lang.RU)).toList();
        assertEquals(List.of("қанағаттанарлықсыз", "қанағаттанарлық", "тиімді", "өте жақсы"), kazakh);
        assertEquals(List.of("неудовлетворительно", "удовлетворительно", "эффективно", "превосходно"), russian);
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void theExplanationNamesEachTarget(String id) {
        Explained<Verdict> value = answer(id, "targets-grade", reached(4, 5)).value().orElseThrow();
        assertEquals("Оценка по КЦИ: «эффективно», так как достигнуто 4 из 5.", told(Lang.RU, value.step()));
        assertEquals(List.of("«НМИ 0»: достигнут.", "«НМИ 1»: достигнут.", "«НМИ 2»: достигнут.", "«НМИ 3»: достигнут.", "«НМИ 4»: не достигнут."),
                value.step().children().stream().map(step -> told(Lang.RU, step)).toList());
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void theYearIsTheCalendarYear(String id) {
        Period year = rule(id, "year", Cadence.class).periods(2019, LocalDate.of(2010, 5, 5)).get(0);
        assertEquals(LocalDate.of(2019, 1, 1), year.from());
        assertEquals(LocalDate.of(2019, 12, 31), year.to());
    }
}
