package kz.bagalau.acts.turkestan2018amended;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import kz.bagalau.acts.ShippedEditions;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.Validity;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;
import org.junit.jupiter.api.Test;

class ValidityTest {

    private static final EditionId ID = EditionId.of("turkestan-2018-amended");

    @Test
    void whenItIsInForceIsIndeterminateUntilTheAdministratorSaysSo() {
        Validity validity = ShippedEditions.validity(ID);
        assertEquals(Validity.unknown(), validity);
        List.of("2018-04-23", "2022-10-26", "2023-06-30", "2023-07-01", "2023-10-26", "2024-01-01")
                .forEach(day -> assertFalse(validity.covers(LocalDate.parse(day)), day));
    }

    @Test
    void saysThatThePrintedDatesContradictEachOther() {
        Text why = ShippedEditions.whyValid(ID).orElseThrow();
        assertTrue(why.in(Lang.RU).contains("26.10.2023") && why.in(Lang.RU).contains("01.07.2023"));
        assertTrue(why.in(Lang.KK).contains("Әкімші күндерді белгілегенге дейін"));
    }

    @Test
    void theSameActAsAdoptedStandsBesideIt() {
        assertEquals("623", ShippedEditions.edition(EditionId.of("turkestan-2018")).act().number());
        assertEquals("623, 1762", ShippedEditions.edition(ID).act().number());
    }
}
