package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import kz.bagalau.law.instrument.Applies;
import kz.bagalau.law.instrument.Period;
import org.junit.jupiter.api.Test;

class P07_DismissedTest {

    private final Period quarter = new Period("2023-Q3", LocalDate.of(2023, 7, 1), LocalDate.of(2023, 9, 30));

    /** One appointed on 1 July 2023 who left on that day, or stayed. */
    private static Applies.Answer survey(LocalDate left) {
        Applies applies = rule("applies-survey", Applies.class);
        Period year = new Period("2023", LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
        return applies.to(applies.counted(year, Optional.ofNullable(left)), LocalDate.of(2023, 7, 1), Optional.empty(), year.to(), Optional.empty()).value();
    }

    @Test
    void aDismissalDoesNotMakeTheMonthsLess() {
        for (String name : List.of("applies", "applies-ranking")) {
            Applies applies = rule(name, Applies.class);
            assertEquals(quarter, applies.counted(quarter, Optional.of(LocalDate.of(2023, 8, 15))));
            assertEquals(Applies.Answer.EVALUATED, applies.to(applies.counted(quarter, Optional.of(LocalDate.of(2023, 8, 15))), LocalDate.of(2023, 7, 1),
                    Optional.empty(), LocalDate.of(2023, 10, 5), Optional.empty()).value());
        }
    }

    @Test
    void theSurveysMonthsAreCountedToTheDismissal() {
        assertEquals(Applies.Answer.NOT_EVALUATED, survey(LocalDate.of(2023, 9, 29)));
        assertEquals(Applies.Answer.EVALUATED, survey(LocalDate.of(2023, 9, 30)));
        assertEquals(Applies.Answer.EVALUATED, survey(null));
    }

    @Test
    void outsideThePeriodItChangesNothing() {
        assertEquals(quarter, rule("applies-survey", Applies.class).counted(quarter, Optional.of(LocalDate.of(2023, 10, 1))));
    }
}
