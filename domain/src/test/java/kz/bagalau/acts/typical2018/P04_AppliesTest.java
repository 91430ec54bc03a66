package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.answer;
import static kz.bagalau.acts.typical2018.Family.due;
import static kz.bagalau.acts.typical2018.Family.from;
import static kz.bagalau.acts.typical2018.Family.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kz.bagalau.law.instrument.Applies;
import kz.bagalau.law.instrument.Cadence;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.time.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class P04_AppliesTest {

    private static final Optional<LocalDate> NO_PROBATION = Optional.empty();

    private static Applies.Answer answer(String id, String inPost, Optional<LocalDate> probation, Applies.Absence absence) {
        Period year = rule(id, "year", Cadence.class).periods(2018, LocalDate.of(2010, 1, 1)).get(0);
        return rule(id, "applies", Applies.class).to(year, LocalDate.parse(inPost), probation, LocalDate.of(2019, 1, 21),
                Optional.ofNullable(absence)).value();
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void threeMonthsInThePostToTheLastDayOfTheYear(String id) {
        assertEquals(3, rule(id, "applies", Applies.class).monthsInPost());
        assertEquals(Applies.Answer.EVALUATED, answer(id, "2018-10-01", NO_PROBATION, null));
        assertEquals(Applies.Answer.NOT_EVALUATED, answer(id, "2018-10-02", NO_PROBATION, null));
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void notOnProbation(String id) {
        assertEquals(Applies.Answer.NOT_EVALUATED, answer(id, "2018-09-01", Optional.of(LocalDate.of(2019, 1, 21)), null));
        assertEquals(Applies.Answer.EVALUATED, answer(id, "2018-09-01", Optional.of(LocalDate.of(2019, 1, 20)), null));
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void sevenKindsOfAbsenceWaitForTheReturn(String id) {
        Set<Applies.Absence> waits = Set.of(Applies.Absence.LABOUR_LEAVE, Applies.Absence.UNPAID_LEAVE, Applies.Absence.ILLNESS,
                Applies.Absence.BUSINESS_TRIP, Applies.Absence.INTERNSHIP, Applies.Absence.RETRAINING, Applies.Absence.QUALIFICATION);
        assertEquals(waits, rule(id, "applies", Applies.class).waitsFor());
        waits.forEach(absence -> assertEquals(Applies.Answer.AFTER_RETURN, answer(id, "2018-09-01", NO_PROBATION, absence)));
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void socialLeaveIsNotInTheListButItsEndBeginsTheThreeMonthsAnew(String id) {
        assertEquals(Applies.Answer.EVALUATED, answer(id, "2018-09-01", NO_PROBATION, Applies.Absence.SOCIAL_LEAVE));
        assertEquals(3, rule(id, "applies", Applies.class).gaps().size());
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void theMonthsAreCountedFromTheReturnFromSocialLeave(String id) {
        assertEquals(Applies.Answer.EVALUATED, away(id, Applies.Absence.SOCIAL_LEAVE, "2018-09-30"));
        assertEquals(Applies.Answer.NOT_EVALUATED, away(id, Applies.Absence.SOCIAL_LEAVE, "2018-10-01"));
        assertEquals(Applies.Answer.NOT_EVALUATED, away(id, Applies.Absence.SOCIAL_LEAVE, null));
        assertEquals(Applies.Answer.EVALUATED, away(id, Applies.Absence.LABOUR_LEAVE, "2018-10-01"));
    }

    private static Applies.Answer away(String id, Applies.Absence kind, String last) {
        Period year = rule(id, "year", Cadence.class).periods(2018, LocalDate.of(2010, 1, 1)).get(0);
        return rule(id, "applies", Applies.class).to(year, LocalDate.of(2015, 1, 1), NO_PROBATION, LocalDate.of(2019, 1, 21),
                List.of(new Applies.Away(kind, LocalDate.of(2018, 3, 1), Optional.ofNullable(last).map(LocalDate::parse)))).value();
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void whoIsAwayOnTheDayOfTheSheetWaits(String id) {
        Applies rule = rule(id, "applies", Applies.class);
        Period year = rule(id, "year", Cadence.class).periods(2018, LocalDate.of(2010, 1, 1)).get(0);
        List<Applies.Away> ill = List.of(new Applies.Away(Applies.Absence.ILLNESS, LocalDate.of(2019, 1, 18), Optional.of(LocalDate.of(2019, 1, 25))));
        assertEquals(Applies.Answer.AFTER_RETURN, rule.to(year, LocalDate.of(2015, 1, 1), NO_PROBATION, LocalDate.of(2019, 1, 25), ill).value());
        assertEquals(Applies.Answer.EVALUATED, rule.to(year, LocalDate.of(2015, 1, 1), NO_PROBATION, LocalDate.of(2019, 1, 26), ill).value());
        assertEquals(Optional.of(LocalDate.of(2019, 1, 26)), rule.backFrom(ill, LocalDate.of(2019, 1, 21)));
        assertEquals(Optional.empty(), rule.backFrom(ill, LocalDate.of(2019, 1, 28)));
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void fiveWorkingDaysAfterComingBack(String id) {
        assertEquals(LocalDate.of(2019, 2, 11), due(id, "return-term", "2019-02-04"));
        assertEquals(LocalDate.of(2019, 2, 15), due(id, "return-term", "2019-02-08"));
        assertEquals(Event.BACK_AT_WORK, from(id, "return-term"));
    }
}
