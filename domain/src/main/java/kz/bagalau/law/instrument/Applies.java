package kz.bagalau.law.instrument;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.Step;

/**
 * Who is evaluated for a period: enough months in the post to the period's last day, not on probation; and who, being
 * absent, is evaluated after coming back.
 *
 * @param toLeaving true if the months of one who left are counted to his last day, false if to the period's end all the same
 */
public record Applies(RuleHead head, int monthsInPost, boolean probationExcluded, Set<Absence> waitsFor, boolean toLeaving) implements Rule {

    /** Why somebody is away. */
    public enum Absence {
        LABOUR_LEAVE, SOCIAL_LEAVE, UNPAID_LEAVE, ILLNESS, BUSINESS_TRIP, INTERNSHIP, RETRAINING, QUALIFICATION, OTHER
    }

    /** Evaluated now, after coming back, or not at all. */
    public enum Answer { EVALUATED, AFTER_RETURN, NOT_EVALUATED }

    public Applies {
        waitsFor = Set.copyOf(waitsFor);
    }

    /**
     * The answer for one servant.
     *
     * @param inPostSince  the day from which his months in the post are counted
     * @param probationEnd the last day of probation, if any
     * @param today        the day of the sheet
     * @param absence      why he is away on that day, if he is
     */
    public Explained<Answer> to(Period period, LocalDate inPostSince, Optional<LocalDate> probationEnd,
            LocalDate today, Optional<Absence> absence) {
        LocalDate full = inPostSince.plusMonths(monthsInPost);
        if (full.isAfter(period.to().plusDays(1))) {
            return answer(Answer.NOT_EVALUATED, "applies.short", Arg.of(inPostSince), Arg.of(period.to()), Arg.of(monthsInPost));
        } else if (probationExcluded && probationEnd.filter(end -> !today.isAfter(end)).isPresent()) {
            return answer(Answer.NOT_EVALUATED, "applies.probation", Arg.of(probationEnd.get()));
        } else if (absence.filter(waitsFor::contains).isPresent()) {
            return answer(Answer.AFTER_RETURN, "applies.absent", Arg.key("absence." + absence.get()));
        }
        return answer(Answer.EVALUATED, "applies.evaluated", Arg.of(inPostSince), Arg.of(period.to()));
    }

    /** The period to the last day of which the months of one who left in it are counted. */
    public Period counted(Period period, Optional<LocalDate> left) {
        return left.filter(day -> toLeaving && period.contains(day)).map(day -> new Period(period.code(), period.from(), day)).orElse(period);
    }

    private Explained<Answer> answer(Answer answer, String key, Arg... args) {
        return new Explained<>(answer, Step.by(this, key, args));
    }
}
