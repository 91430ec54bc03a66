package kz.bagalau.acts.aksu2018;

import static kz.bagalau.acts.typical2018.Family.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import kz.bagalau.law.instrument.Indicators;
import kz.bagalau.law.instrument.RowSelection;
import org.junit.jupiter.api.Test;

class RowTwentyNineTest {

    @Test
    void omitsTheCategoryThatTheOtherRowsOfTheGroupHave() {
        Indicators indicators = rule("aksu-2018", "indicators", Indicators.class);
        assertEquals("E-2; E-3 (руководитель структурного подразделения); E-R-3.", indicators.of("responsibility", "2").categories());
        assertEquals(List.of("responsibility"), indicators.rows().stream().filter(row -> row.group().equals("2"))
                .filter(row -> !row.categories().contains("E-R-2")).map(Indicators.Row::code).toList());
    }

    @Test
    void appliesToItAllTheSame() {
        RowSelection groups = rule("aksu-2018", "category-group", RowSelection.class);
        assertEquals("2", groups.select("E-R-2", false).value());
        assertEquals(3, groups.gaps().size());
    }
}
