package kz.bagalau.law.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which edition applies on a day, on both sides of each boundary, and where nobody can say. */
class InForceTest {

    private static final EditionId ID = EditionId.of("own-2020");
    private static final LocalDate FROM = LocalDate.of(2020, 3, 1);
    private static final LocalDate END = LocalDate.of(2021, 6, 15);

    @ParameterizedTest
    @CsvSource({"2020-02-29, NOT_YET, inForce.NOT_YET", "2020-03-01, APPLIES, inForce.APPLIES.until", "2021-06-14, APPLIES, inForce.APPLIES.until",
        "2021-06-15, NO_MORE, inForce.NO_MORE"})
    void appliesFromItsFirstDayToTheDayBeforeItsEnd(LocalDate day, Standing standing, String key) {
        InForce answer = on(day, Validity.between(FROM, END), Optional.empty());
        assertEquals(standing, answer.standing());
        assertEquals(key, answer.key());
    }

    @ParameterizedTest
    @CsvSource({"2020-02-29, NOT_YET", "2020-03-01, APPLIES", "2999-01-01, APPLIES"})
    void standsForEverWhereNoEndIsKnown(LocalDate day, Standing standing) {
        assertEquals(standing, on(day, Validity.between(FROM, null), Optional.empty()).standing());
    }

    @ParameterizedTest
    @CsvSource({"1900-01-01", "2020-03-01", "2999-01-01"})
    void cannotBeToldWhereNoDateIsKnown(LocalDate day) {
        InForce answer = on(day, Validity.unknown(), Optional.empty());
        assertEquals(Standing.INDETERMINATE, answer.standing());
        assertEquals("inForce.INDETERMINATE", answer.key());
        assertEquals(List.of(), answer.days());
    }

    @ParameterizedTest
    @CsvSource({"2020-02-29, NOT_YET, inForce.NOT_YET.amends", "2020-03-01, INDETERMINATE, inForce.INDETERMINATE"})
    void anAmendmentDoesNotApplyBeforeTheActThatItAmends(LocalDate day, Standing standing, String key) {
        InForce answer = on(day, Validity.unknown(), Optional.of(FROM));
        assertEquals(standing, answer.standing());
        assertEquals(key, answer.key());
    }

    @ParameterizedTest
    @CsvSource({"2021-06-14, INDETERMINATE", "2021-06-15, NO_MORE"})
    void aKnownEndIsAnEndWhateverItsBeginning(LocalDate day, Standing standing) {
        assertEquals(standing, on(day, new Validity(Optional.empty(), Optional.of(END), false), Optional.empty()).standing());
    }

    @Test
    void namesTheDaysOnWhichItStands() {
        assertEquals(List.of(FROM, END.minusDays(1)), on(FROM, Validity.between(FROM, END), Optional.empty()).days());
        assertEquals(List.of(FROM), on(FROM.minusDays(1), Validity.between(FROM, END), Optional.empty()).days());
        assertEquals(List.of(END), on(END, Validity.between(FROM, END), Optional.empty()).days());
        assertEquals(List.of(FROM), on(FROM.minusDays(1), Validity.unknown(), Optional.of(FROM)).days());
    }

    @Test
    void oneThatCannotBeToldMakesTheOthersUnsure() {
        InForce base = on(FROM, Validity.between(FROM, END), Optional.empty());
        InForce amended = on(FROM, Validity.unknown(), Optional.of(FROM));
        assertEquals(Standing.INDETERMINATE, new ActOnDay(List.of(base, amended)).standing());
        assertEquals(List.of(base, amended), new ActOnDay(List.of(base, amended)).candidates());
        assertEquals(Standing.APPLIES, new ActOnDay(List.of(base)).standing());
    }

    @Test
    void betweenTwoEditionsNoneApplies() {
        InForce over = on(END, Validity.between(FROM, END), Optional.empty());
        InForce next = on(END, Validity.between(END.plusDays(1), null), Optional.empty());
        assertEquals(Standing.NOT_YET, new ActOnDay(List.of(over, next)).standing());
        assertEquals(List.of(), new ActOnDay(List.of(over, next)).candidates());
        assertEquals(Standing.NO_MORE, new ActOnDay(List.of(over)).standing());
        assertThrows(IllegalArgumentException.class, () -> new ActOnDay(List.of()));
    }

    private static InForce on(LocalDate day, Validity validity, Optional<LocalDate> earliest) {
        return InForce.on(day, ID, validity, earliest, Optional.empty());
    }
}
