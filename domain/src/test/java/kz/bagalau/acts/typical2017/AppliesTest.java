package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.answer;
import static kz.bagalau.acts.typical2017.Region.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import kz.bagalau.law.instrument.Applies;
import kz.bagalau.law.instrument.Period;
import org.junit.jupiter.api.Test;

class AppliesTest {

    private final Period quarter = new Period("2017-Q2", LocalDate.of(2017, 4, 1), LocalDate.of(2017, 6, 30));

    /** The answer on 5 July 2017. */
    private Applies.Answer answer(String since, LocalDate probation, Applies.Absence absence) {
        return rule("applies", Applies.class).to(quarter, LocalDate.parse(since), Optional.ofNullable(probation), LocalDate.of(2017, 7, 5),
                Optional.ofNullable(absence)).value();
    }

    @Test
    void threeMonthsToTheLastDayOfThePeriod() {
        assertEquals(Applies.Answer.EVALUATED, answer("2017-04-01", null, null));
        assertEquals(Applies.Answer.NOT_EVALUATED, answer("2017-04-02", null, null));
    }

    @Test
    void notOnProbationOnTheDayOfTheSheet() {
        assertEquals(Applies.Answer.NOT_EVALUATED, answer("2017-03-01", LocalDate.of(2017, 7, 5), null));
        assertEquals(Applies.Answer.EVALUATED, answer("2017-03-01", LocalDate.of(2017, 7, 4), null));
    }

    @Test
    void onLeaveOrIllAfterComingBack() {
        for (Applies.Absence absence : List.of(Applies.Absence.LABOUR_LEAVE, Applies.Absence.SOCIAL_LEAVE, Applies.Absence.UNPAID_LEAVE,
                Applies.Absence.ILLNESS)) {
            assertEquals(Applies.Answer.AFTER_RETURN, answer("2017-01-10", null, absence));
        }
        assertEquals(Applies.Answer.EVALUATED, answer("2017-01-10", null, Applies.Absence.BUSINESS_TRIP));
    }

    @Test
    void backAfterTheLastOfAbsencesThatFollowEachOther() {
        Applies rule = rule("applies", Applies.class);
        LocalDate over = LocalDate.of(2017, 7, 5);
        Applies.Away leave = away(Applies.Absence.LABOUR_LEAVE, 3, 14);
        Applies.Away ill = away(Applies.Absence.ILLNESS, 15, 20);
        assertEquals(Optional.of(LocalDate.of(2017, 7, 15)), rule.backFrom(List.of(leave), over));
        assertEquals(Optional.of(LocalDate.of(2017, 7, 21)), rule.backFrom(List.of(ill, leave), over));
        assertEquals(Optional.of(LocalDate.of(2017, 7, 15)), rule.backFrom(List.of(leave, away(Applies.Absence.BUSINESS_TRIP, 15, 20)), over));
        assertEquals(Optional.empty(), rule.backFrom(List.of(ill), over), "ill later");
        Applies.Away open = new Applies.Away(Applies.Absence.ILLNESS, over, Optional.empty());
        assertEquals(List.of(Optional.empty(), true, false), List.of(rule.backFrom(List.of(open), over), rule.awaits(List.of(open), over),
                rule.awaits(List.of(open), over.minusDays(1))));
    }

    private static Applies.Away away(Applies.Absence kind, int first, int last) {
        return new Applies.Away(kind, LocalDate.of(2017, 7, first), Optional.of(LocalDate.of(2017, 7, last)));
    }
}
