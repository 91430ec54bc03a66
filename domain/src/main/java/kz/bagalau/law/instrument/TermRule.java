package kz.bagalau.law.instrument;

import java.time.LocalDate;
import java.util.Objects;

import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.time.DueDate;
import kz.bagalau.law.time.Hearing;
import kz.bagalau.law.time.OnDay;
import kz.bagalau.law.time.Presence;
import kz.bagalau.law.time.Term;

/** A named term of an edition: its length is the act's, its last day is counted by {@link Term}. */
public record TermRule(RuleHead head, Term term) implements Rule {

    public TermRule {
        Objects.requireNonNull(term, "term");
    }

    /** The last day after (or before) the event, for the person who must act. */
    public DueDate due(LocalDate event, Presence who) {
        return term.due(event, who, citation());
    }

    /**
     * The same where the term cannot end before it begins: "by the 10th" of a month whose 10th was over is by that of the next one (METHODOLOGIES.md
     * section 0: the term of a plan runs from the day on which the edition took effect).
     */
    public DueDate dueAfter(LocalDate event, Presence who) {
        DueDate due = due(event, who);
        boolean over = due.last().filter(day -> day.isBefore(event)).isPresent();
        return over && term instanceof OnDay by ? new OnDay(by.day(), by.monthsAfter() + 1, by.from()).due(event, who, citation()) : due;
    }

    /** The last day of a term that counts from the session, for the person who must act. */
    public DueDate due(Hearing hearing, Presence who) {
        return hearing.due(term, who, citation());
    }

    /** The term as long as its event has not happened. */
    public DueDate waiting() {
        return term.waiting(citation());
    }
}
