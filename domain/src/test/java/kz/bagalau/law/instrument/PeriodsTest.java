package kz.bagalau.law.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kz.bagalau.law.act.Citation;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.text.Text;
import org.junit.jupiter.api.Test;

/** Periods, and who is evaluated for them. */
class PeriodsTest {

    private static final RuleHead HEAD = new RuleHead("rule", Text.same("rule"), Citation.of("own-2024", "4"), List.of());
    private static final Period YEAR = new Period("2018", LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31));
    private final Applies applies = new Applies(HEAD, 3, true, Set.of(Applies.Absence.ILLNESS), false, Set.of());

    private Applies.Answer answer(String since, String probationEnd, String today, Applies.Absence absence) {
        return applies.to(YEAR, LocalDate.parse(since), Optional.ofNullable(probationEnd).map(LocalDate::parse),
                LocalDate.parse(today), Optional.ofNullable(absence)).value();
    }

    @Test
    void threeMonthsToTheLastDayOfThePeriod() {
        assertEquals(Applies.Answer.EVALUATED, answer("2018-10-01", null, "2019-01-10", null));
        assertEquals(Applies.Answer.NOT_EVALUATED, answer("2018-10-02", null, "2019-01-10", null));
    }

    @Test
    void probationIsLookedAtOnTheDayOfTheSheet() {
        assertEquals(Applies.Answer.NOT_EVALUATED, answer("2018-01-01", "2019-01-10", "2019-01-10", null));
        assertEquals(Applies.Answer.EVALUATED, answer("2018-01-01", "2019-01-10", "2019-01-11", null));
    }

    @Test
    void onlyTheAbsencesNamedWait() {
        assertEquals(Applies.Answer.AFTER_RETURN, answer("2018-01-01", null, "2019-01-10", Applies.Absence.ILLNESS));
        assertEquals(Applies.Answer.EVALUATED, answer("2018-01-01", null, "2019-01-10", Applies.Absence.SOCIAL_LEAVE));
    }

    @Test
    void quartersAndCalendarYears() {
        List<Period> quarters = new Cadence(HEAD, Cadence.Unit.QUARTER).periods(2017, LocalDate.of(2010, 1, 1));
        assertEquals(List.of("2017-Q1", "2017-Q2", "2017-Q3", "2017-Q4"), quarters.stream().map(Period::code).toList());
        assertEquals(LocalDate.of(2017, 4, 1), quarters.get(1).from());
        assertEquals(LocalDate.of(2017, 6, 30), quarters.get(1).to());
        assertEquals(LocalDate.of(2017, 12, 31), new Cadence(HEAD, Cadence.Unit.CALENDAR_YEAR).periods(2017, LocalDate.of(2010, 1, 1)).get(0).to());
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        assertThrows(IllegalArgumentException.class, () -> new Period("x", LocalDate.of(2018, 1, 2), LocalDate.of(2018, 1, 1)));
    }
}
