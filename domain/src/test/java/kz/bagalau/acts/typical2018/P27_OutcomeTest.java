package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.answer;
import static kz.bagalau.acts.typical2018.Family.edition;
import static kz.bagalau.acts.typical2018.Family.grade;
import static kz.bagalau.acts.typical2018.Family.rule;
import static kz.bagalau.acts.typical2018.Family.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.IndicatorShare;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.instrument.Shown;
import kz.bagalau.law.instrument.Verdict;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class P27_OutcomeTest {

    private static Facts shown(int shown, int all) {
        List<String> texts = IntStream.range(0, all).mapToObj(i -> "индикатор " + i).toList();
        return Facts.none().and("competency-outcome", new Shown(texts.subList(0, shown), texts.subList(shown, all)));
    }

    private static List<String> outcomes(String id, int all) {
        return IntStream.rangeClosed(0, all).mapToObj(n -> grade(id, "competency-outcome", shown(n, all))).toList();
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void threeQuartersOrMore(String id) {
        assertEquals(List.of("FAILS", "MEETS"), outcomes(id, 1));
        assertEquals(List.of("FAILS", "FAILS", "MEETS"), outcomes(id, 2));
        assertEquals(List.of("FAILS", "FAILS", "FAILS", "MEETS"), outcomes(id, 3));
        assertEquals(List.of("FAILS", "FAILS", "FAILS", "MEETS", "MEETS"), outcomes(id, 4));
        assertEquals(List.of("FAILS", "FAILS", "FAILS", "FAILS", "MEETS", "MEETS"), outcomes(id, 5));
        assertEquals(List.of("FAILS", "FAILS", "FAILS", "FAILS", "FAILS", "MEETS", "MEETS"), outcomes(id, 6));
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void thoseThatDidNotShowAreListedOnlyWhereExpectationsAreNotMet(String id) {
        Explained<Verdict> fails = answer(id, "competency-outcome", shown(2, 4)).value().orElseThrow();
        assertEquals(List.of("Не проявлялся: индикатор 2", "Не проявлялся: индикатор 3"), fails.step().children().stream().map(step -> told(Lang.RU, step)).toList());
        assertEquals(List.of(), answer(id, "competency-outcome", shown(3, 4)).value().orElseThrow().step().children());
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void theWordsAreTheActs(String id) {
        IndicatorShare rule = rule(id, "competency-outcome", IndicatorShare.class);
        assertEquals(Score.of(3, 4), rule.share());
        assertEquals("күтілген нәтижеге сәйкес", rule.meets().name().in(Lang.KK));
        assertEquals("күтілген нәтижеге сәйкес емес", rule.fails().name().in(Lang.KK));
        assertEquals("соответствует ожиданиям", rule.meets().name().in(Lang.RU));
        assertEquals("не соответствует ожиданиям", rule.fails().name().in(Lang.RU));
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void noIndicatorsNoOutcome(String id) {
        assertInstanceOf(Outcome.MustDecide.class, answer(id, "competency-outcome", Facts.none()));
    }

    /** Sub-point 2 says "does not match less than 3/4": read as the reverse of sub-point 1, and said so. */
    @Test
    void almatysSecondHalfIsReadAsTheReverseOfTheFirst() {
        assertTrue(edition("almaty-city-2018").textOf(PointRef.of("27")).orElseThrow().contains("3/4-нен кеміне сәйкес келмесе"));
        assertEquals(2, rule("almaty-city-2018", "competency-outcome", IndicatorShare.class).gaps().size());
    }
}
