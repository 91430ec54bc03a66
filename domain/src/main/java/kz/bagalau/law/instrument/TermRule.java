package kz.bagalau.law.instrument;

import java.time.LocalDate;
import java.util.Objects;

import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.time.DueDate;
import kz.bagalau.law.time.Hearing;
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

    /** The last day of a term that counts from the session, for the person who must act. */
    public DueDate due(Hearing hearing, Presence who) {
        return hearing.due(term, who, citation());
    }

    /** The term as long as its event has not happened. */
    public DueDate waiting() {
        return term.waiting(citation());
    }
}
