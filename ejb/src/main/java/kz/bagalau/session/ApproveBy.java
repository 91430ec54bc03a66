package kz.bagalau.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Move;
import kz.bagalau.law.result.Appeal;
import kz.bagalau.law.time.DueDate;
import kz.bagalau.law.time.Presence;
import kz.bagalau.law.time.WorkingCalendar;
import kz.bagalau.library.Calendars;
import kz.bagalau.library.Law;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.planning.Recorder;

/**
 * Counts by when results have to be approved: the term of appeal runs from the decision, the term of acquaintance from the approval. Nobody's
 * absence prolongs either here; an act without one of the two terms sets no such day.
 */
@Dependent
class ApproveBy {

    @Inject
    Calendars calendars;
    @Inject
    Recorder recorder;

    /** The terms as they are today. */
    Terms terms() {
        return new Terms(calendars.calendar(), recorder.today(), new HashMap<>());
    }

    /** Many decisions of one day under one edition are counted once. */
    record Terms(WorkingCalendar calendar, LocalDate today, Map<String, Optional<ApprovalTerm>> counted) {

        /** The day for a decision; empty where the act has not both terms. */
        Optional<ApprovalTerm> of(Law law, LocalDate decided) {
            return counted.computeIfAbsent(law.edition().hash() + decided, key -> appeal(law).flatMap(term -> acquaintance(law)
                    .flatMap(other -> count(term, other, decided))));
        }

        private Optional<ApprovalTerm> count(TermRule appeal, TermRule acquaintance, LocalDate decided) {
            Presence always = Presence.always(calendar);
            DueDate end = appeal.due(decided, always);
            return end.last().map(last -> {
                LocalDate day = last;
                while (day.isAfter(decided) && acquaintance.due(day, always).last().filter(told -> told.isAfter(last)).isPresent()) {
                    day = calendar.onOrBefore(day.minusDays(1));
                }
                return new ApprovalTerm(day, (int) calendar.between(today, day), last, appeal.citation(), end.toBeConfirmed());
            });
        }
    }

    private static Optional<TermRule> appeal(Law law) {
        return law.only(Appeal.class).filter(rule -> !rule.term().isEmpty()).map(rule -> law.edition().rule(rule.term(), TermRule.class));
    }

    /** The term within which the road lays a completed result before the servant. */
    private static Optional<TermRule> acquaintance(Law law) {
        return law.road(EvaluationCase.TRACK).moves().stream().filter(move -> move.deed() == Deed.OFFER).map(Move::within).flatMap(Optional::stream)
                .findFirst().map(name -> law.edition().rule(name, TermRule.class));
    }
}
