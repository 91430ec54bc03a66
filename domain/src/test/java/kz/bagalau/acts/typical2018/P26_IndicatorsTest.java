package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import kz.bagalau.acts.LawTexts;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.instrument.Competencies;
import kz.bagalau.law.instrument.Indicators;
import kz.bagalau.law.instrument.Shown;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class P26_IndicatorsTest {

    @ParameterizedTest
    @MethodSource(IDS)
    void everyCompetencyHasIndicatorsForEveryGroup(String id) {
        Indicators indicators = rule(id, "indicators", Indicators.class);
        rule(id, "competencies", Competencies.class).of(true).forEach(competency -> List.of("1", "2", "3")
                .forEach(group -> assertFalse(indicators.of(competency.code(), group).effective().isEmpty())));
        assertEquals(33, indicators.rows().size());
        assertThrows(IllegalArgumentException.class, () -> indicators.of("charm", "1"));
        assertThrows(IllegalArgumentException.class, () -> indicators.of("stress", "4"));
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void atMostTenInAColumn(String id) {
        Indicators rule = rule(id, "indicators", Indicators.class);
        assertEquals(10, rule.most());
        assertEquals(1, new Indicators(rule.head(), rule.most(), List.of(row(rule.most(), 0))).rows().size());
        assertEquals(1, new Indicators(rule.head(), rule.most(), List.of(row(1, rule.most()))).rows().size());
        assertThrows(IllegalArgumentException.class, () -> new Indicators(rule.head(), rule.most(), List.of(row(11, 0))));
        assertThrows(IllegalArgumentException.class, () -> new Indicators(rule.head(), rule.most(), List.of(row(1, 11))));
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void aRowStandsOnceAndHasSomethingToCount(String id) {
        Indicators rule = rule(id, "indicators", Indicators.class);
        assertThrows(IllegalArgumentException.class, () -> new Indicators(rule.head(), 10, List.of(row(1, 1), row(1, 1))));
        assertThrows(IllegalArgumentException.class, () -> row(0, 1));
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void fromOneToSixCountAndTheIneffectiveStandBeside(String id) {
        List<Integer> effective = rule(id, "indicators", Indicators.class).rows().stream().map(row -> row.effective().size()).toList();
        List<Integer> ineffective = rule(id, "indicators", Indicators.class).rows().stream().map(row -> row.ineffective().size()).toList();
        assertEquals(List.of(3, 4, 4, 3, 4, 3, 5, 5, 3, 4, 3, 3, 2, 3, 3, 4, 3, 4, 4, 3, 3, 6, 6, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1), effective);
        assertEquals(List.of(3, 4, 4, 3, 4, 3, 5, 5, 3, 4, 3, 3, 2, 3, 3, 4, 3, 4, 4, 3, 3, 6, 5, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1), ineffective);
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void aLineIsJudgedOnceEachOfItsIndicatorsIsMarkedOnce(String id) {
        Indicators rule = rule(id, "indicators", Indicators.class);
        List<String> all = rule.of("service", "1").effective();
        assertEquals(Optional.empty(), rule.check("service", "1", new Shown(all.subList(0, 3), all.subList(3, 4))));
        assertEquals("indicators.unmarked", rule.check("service", "1", new Shown(all.subList(0, 3), List.of())).orElseThrow().key());
        assertEquals("indicators.unmarked", rule.check("service", "1", new Shown(all, all.subList(3, 4))).orElseThrow().key());
        String foreign = rule.of("service", "2").effective().get(0);
        LegalObstacle unknown = rule.check("service", "1", new Shown(all, List.of(foreign))).orElseThrow();
        assertTrue(LawTexts.sentences().say(Lang.RU, unknown).startsWith("Индикатора «" + foreign + "» нет в приложении"));
    }

    private static Indicators.Row row(int effective, int ineffective) {
        return new Indicators.Row("stress", "Стреске орнықтылық", "1", "D-O-1", texts(effective), texts(ineffective));
    }

    private static List<String> texts(int number) {
        return IntStream.range(0, number).mapToObj(i -> "индикатор " + i).toList();
    }
}
