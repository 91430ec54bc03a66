package kz.bagalau.law.instrument;

import java.time.LocalDate;
import java.util.List;
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
 * @param anewAfter the absences after which the months in the post are counted from the return
 */
public record Applies(RuleHead head, int monthsInPost, boolean probationExcluded, Set<Absence> waitsFor, boolean toLeaving,
        Set<Absence> anewAfter) implements Rule {

    /** Why somebody is away. */
    public enum Absence {
        LABOUR_LEAVE, SOCIAL_LEAVE, UNPAID_LEAVE, ILLNESS, BUSINESS_TRIP, INTERNSHIP, RETRAINING, QUALIFICATION, OTHER
    }

    /** Evaluated now, after coming back, or not at all. */
    public enum Answer { EVALUATED, AFTER_RETURN, NOT_EVALUATED }

    /** Days away from the post; without a last day while the return is not known. */
    public record Away(Absence kind, LocalDate first, Optional<LocalDate> last) {
        /** True where he is away on a day. */
        public boolean on(LocalDate day) {
            return !day.isBefore(first) && last.filter(day::isAfter).isEmpty();
        }
    }

    public Applies {
        waitsFor = Set.copyOf(waitsFor);
        anewAfter = Set.copyOf(anewAfter);
    }

    /**
     * The answer for one servant, from his absences.
     *
     * @param heldSince the day of his appointment
     * @param today     the day of the sheet
     */
    public Explained<Answer> to(Period period, LocalDate heldSince, Optional<LocalDate> probationEnd, LocalDate today, List<Away> absences) {
        Optional<LocalDate> anew = absences.stream().filter(each -> anewAfter.contains(each.kind()) && !each.first().isAfter(period.to()))
                .map(each -> each.last().orElse(period.to()).plusDays(1)).filter(heldSince::isBefore).max(LocalDate::compareTo);
        Optional<Absence> away = absences.stream().filter(each -> each.on(today)).map(Away::kind).filter(waitsFor::contains).findFirst();
        Explained<Answer> answer = to(period, anew.orElse(heldSince), probationEnd, today, away);
        return anew.map(day -> new Explained<>(answer.value(), answer.step().because(Step.by(this, "applies.anew", Arg.of(day))))).orElse(answer);
    }

    /** True where he is away on a day for a reason for which the evaluation waits. */
    public boolean awaits(List<Away> absences, LocalDate day) {
        return absences.stream().anyMatch(each -> waitsFor.contains(each.kind()) && each.on(day));
    }

    /**
     * The first day after an absence that lay over a day and for which the evaluation waits, whatever such absence follows at once: a leave and the
     * illness after it are one. Empty where none lay over it, or its last day is not known.
     */
    public Optional<LocalDate> backFrom(List<Away> absences, LocalDate over) {
        LocalDate back = over;
        while (awaits(absences, back)) {
            LocalDate day = back;
            List<Away> on = absences.stream().filter(each -> waitsFor.contains(each.kind()) && each.on(day)).toList();
            if (on.stream().anyMatch(each -> each.last().isEmpty())) {
                return Optional.empty();
            }
            back = on.stream().flatMap(each -> each.last().stream()).max(LocalDate::compareTo).orElseThrow().plusDays(1);
        }
        return back.equals(over) ? Optional.empty() : Optional.of(back);
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
