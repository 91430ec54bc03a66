package kz.bagalau.model.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.bagalau.model.evaluation.Done;

/**
 * When a session that was held on paper was held: its day, and its hours from the beginning to the end, as they stand there. Who came, came by
 * the beginning; what was put to the vote was put after it; who left had left, and what was counted had been counted, by the end. The moment of
 * entry stands in the journal.
 */
@Embeddable
public class PaperHours {

    @Column(name = "paper_on")
    private LocalDate day;
    @Column(name = "paper_from")
    private Instant from;
    @Column(name = "paper_until")
    private Instant until;
    @Column(name = "paper_scan_id")
    private Long scanId;

    /** For JPA only. */
    protected PaperHours() {
    }

    /**
     * What stands on a paper.
     *
     * @throws IllegalArgumentException if it ended before it began, or after the entry
     */
    PaperHours(Done noted, Instant from, Instant until) {
        if (until.isBefore(from) || until.isAfter(noted.at())) {
            throw new IllegalArgumentException("On paper from " + from + " to " + until + ", entered at " + noted.at());
        }
        this.day = noted.on();
        this.from = from;
        this.until = until;
        this.scanId = noted.fileId();
    }

    /** The date on the paper; empty after the session was opened here again. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    /** The hour of the beginning; null where the paper was entered before it was asked for. */
    public Instant from() {
        return from;
    }

    /** The hour of the end; null where the paper was entered before it was asked for. */
    public Instant until() {
        return until;
    }

    /** The scan of the paper, or null. */
    public Long scanId() {
        return scanId;
    }

    /** From here on the session sits in the system; its paper stays. */
    void over() {
        day = null;
    }

    /** The hour of what began the session or belongs to its course; what is done in the system has its own. */
    Instant began(Instant entered) {
        return day == null || from == null ? entered : from;
    }

    /** The hour by which something was over. */
    Instant ended(Instant entered) {
        return day == null || until == null ? entered : until;
    }
}
