package kz.bagalau.acts.almatycity2018;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import kz.bagalau.acts.ShippedEditions;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.Validity;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.api.Test;

class ValidityTest {

    private final Validity validity = ShippedEditions.validity(EditionId.of("almaty-city-2018"));

    @Test
    void inForceFromItsFirstDayUntilItsEnd() {
        assertFalse(validity.covers(LocalDate.parse("2018-04-20")));
        assertTrue(validity.covers(LocalDate.parse("2018-04-21")));
        assertTrue(validity.covers(LocalDate.parse("2023-05-24")));
        assertFalse(validity.covers(LocalDate.parse("2023-05-25")));
        assertFalse(validity.confirmed());
    }

    @Test
    void saysWhatTheDatesRestOn() {
        assertTrue(ShippedEditions.whyValid(EditionId.of("almaty-city-2018")).orElseThrow().in(Lang.RU).contains("день опубликования не напечатан"));
    }
}
