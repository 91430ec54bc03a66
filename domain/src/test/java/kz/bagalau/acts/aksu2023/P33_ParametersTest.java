package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.ranking;
import static kz.bagalau.acts.aksu2023.Aksu.refused;
import static kz.bagalau.acts.aksu2023.Aksu.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.instrument.PointSheet;
import kz.bagalau.law.number.Score;
import org.junit.jupiter.api.Test;

class P33_ParametersTest {

    @Test
    void fourInTheActsWordsAndOrder() {
        List<String> names = rule("ranking-sheet", PointSheet.class).criteria().stream().map(each -> each.name().ru()).toList();
        assertEquals(List.of("качество выполнения функциональных обязанностей", "соблюдение сроков выполнения задач", "самостоятельность и инициативность",
                "трудовая дисциплина"), names);
        String point = Aksu.EDITION.textOf(PointRef.of("33")).orElseThrow();
        names.forEach(name -> assertTrue(point.contains(name), name));
    }

    @Test
    void eachFromZeroToFive() {
        PointSheet sheet = rule("ranking-sheet", PointSheet.class);
        assertEquals(Score.ZERO, sheet.least());
        assertEquals(Score.of(20), sheet.most());
    }

    @Test
    void anUnfilledParameterIsRefused() {
        assertEquals("sheet.unfilled", refused("ranking-score", ranking("4", "4", "4")));
    }
}
