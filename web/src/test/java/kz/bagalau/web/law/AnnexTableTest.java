package kz.bagalau.web.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import kz.bagalau.acts.ShippedEditions;
import kz.bagalau.law.act.Annex;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.text.Lang;
import kz.bagalau.web.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of annexes can be read on a page: named columns, the act's words, our translation beside them. */
class AnnexTableTest {

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyColumnOfEveryTableHasAName(Lang reader) {
        for (EditionId id : ShippedEditions.ids()) {
            Edition edition = ShippedEditions.edition(id);
            for (Annex annex : edition.annexes().values()) {
                annex.tables().forEach((name, table) -> {
                    AnnexTable shown = AnnexTable.of(name, table, edition.act().language(), reader, Words.in(reader));
                    assertTrue(table.columns().stream().allMatch(column -> Words.in(reader).knows("act.annex." + column)), () -> id + " " + annex.name() + " " + table.columns());
                    assertEquals(table.rows().size(), shown.rows().size());
                });
            }
        }
    }

    @Test
    void theIndicatorsOfAlmatyStandInKazakhUntranslated() {
        AnnexTable indicators = table("almaty-city-2018", "annex-4", "indicators", Lang.RU);
        assertEquals(33, indicators.rows().size());
        assertEquals("Название", indicators.columns().get(0).title());
        AnnexTable.Cell name = indicators.rows().get(0).cells().get(0);
        assertEquals(List.of("ҚЫЗМЕТТІ БАСҚАРУ"), name.lines());
        assertTrue(name.act());
        assertEquals("", name.translation());
    }

    @Test
    void aNameOfOursIsGivenBesideTheActs() {
        AnnexTable kinds = table("almaty-region-2017-06", "annex-1-1", "kinds", Lang.KK);
        assertEquals(24, kinds.rows().size());
        AnnexTable.Cell name = kinds.rows().get(0).cells().get(0);
        assertEquals(List.of("Разработка проектов нормативных правовых актов"), name.lines());
        assertEquals("Нормативтік құқықтық актілердің жобаларын әзірлеу", name.translation());
    }

    @Test
    void theBoundsOfATableAreSaidInWords() {
        AnnexTable admissible = table("aksu-2023", "annex-3", "admissible", Lang.RU);
        assertEquals("меньше 80", admissible.rows().get(0).cells().get(0).lines().get(0));
        assertFalse(admissible.rows().get(3).cells().get(0).lines().get(0).contains("*"));
    }

    private static AnnexTable table(String edition, String annex, String table, Lang reader) {
        Edition found = ShippedEditions.edition(EditionId.of(edition));
        return AnnexTable.of(table, found.annexes().get(annex).tables().get(table), found.act().language(), reader, Words.in(reader));
    }
}
