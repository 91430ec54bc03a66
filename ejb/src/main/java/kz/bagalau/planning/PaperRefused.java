package kz.bagalau.planning;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Optional;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.process.Deed;

/** What a signed paper says cannot be entered; nothing is changed. The sentence is {@code papers.intake.refused.<reason>}. */
@ApplicationException(rollback = true)
public class PaperRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** Somebody signed who was not entitled on that day. */
        NOT_ENTITLED,
        /** Whoever signed for an office did not hold it on that day. */
        NO_OFFICER,
        /** On that day nobody is known who could have signed. */
        NOBODY,
        /** The servant held no post in the body on that day. */
        NOT_IN_POST,
        /** The sheet lies with another evaluator. */
        OTHER_EVALUATOR,
        /** The plan has no such quarter. */
        NO_QUARTER,
        /** The day lies before the quarter began. */
        BEFORE_QUARTER,
        /** The recommendations of that quarter are entered. */
        QUARTER_TWICE,
        /** The day lies before the period began, or before the appointment. */
        TOO_EARLY,
        /** There is no plan in which to enter it. */
        NO_PLAN,
        /** No such sheet was sent out. */
        NO_SHEET,
        /** What the route never takes back. */
        STAYS,
        /** The sheet has no line of that number. */
        NO_LINE,
        /** The words that it needs are missing. */
        NO_WORDS
    }

    private final Reason reason;
    private final Deed deed;
    private final transient Citation citation;
    private final transient List<Object> values;

    /**
     * @param deed     the deed that cannot be entered, or null
     * @param citation the point, or null
     * @param values   what the sentence names: texts, days, persons by {@link Named}
     */
    public PaperRefused(Reason reason, Deed deed, Citation citation, Object... values) {
        super(reason + " " + deed + " " + List.of(values));
        this.reason = reason;
        this.deed = deed;
        this.citation = citation;
        this.values = List.of(values);
    }

    /** A person in a sentence: the reader sees the name. */
    public record Named(Long personId) {
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The deed that cannot be entered; empty for the paper as a whole. */
    public Optional<Deed> deed() {
        return Optional.ofNullable(deed);
    }

    /** The point, where one orders it. */
    public Optional<Citation> citation() {
        return Optional.ofNullable(citation);
    }

    /** What the sentence names. */
    public List<Object> values() {
        return values;
    }
}
