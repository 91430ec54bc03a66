package kz.bagalau.model.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import kz.bagalau.law.time.Event;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.evaluation.Followed;

/**
 * A planned sitting of the commission: a line of the schedule. The system proposes it, HR moves it, the chair agrees; then its cases are
 * notified, sheets are sent, and the session is held. A line of which nothing came is dropped with a reason.
 */
@Entity
@Table(name = "sitting")
public class Sitting extends Followed {

    /** The track of its journal. */
    public static final String TRACK = "sitting";
    /** Proposed, not yet agreed with the chair. */
    public static final String PROPOSED = "PROPOSED";
    /** Agreed with the chair. */
    public static final String AGREED = "AGREED";
    /** Its session was held. */
    public static final String HELD = "HELD";
    /** Nothing came of it. */
    public static final String DROPPED = "DROPPED";

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Column(name = "cycle_id", nullable = false)
    private Long cycleId;
    @Column(name = "sits_on", nullable = false)
    private LocalDate day;
    @Column(name = "filling_from")
    private LocalDate fillingFrom;
    @Column(name = "session_id")
    private Long sessionId;

    /** For JPA only. */
    protected Sitting() {
    }

    /** A proposed sitting on a day. */
    public Sitting(Cycle cycle, LocalDate day, Done proposed) {
        super(TRACK, PROPOSED);
        this.bodyId = cycle.bodyId();
        this.cycleId = cycle.id();
        this.day = day;
        note(proposed);
    }

    /** Moves it to another day; the chair must agree anew. */
    public void moveTo(LocalDate other, Done moved) {
        require(PROPOSED, AGREED);
        day = other;
        moveTo(PROPOSED, moved);
    }

    /**
     * Sets the day from which its sheets are filled; null where the act knows none. A line that the chair had agreed to must be agreed anew.
     *
     * @throws IllegalArgumentException when the sheets would be filled after it sits
     */
    public void fillFrom(LocalDate first) {
        require(PROPOSED, AGREED);
        if (first != null && first.isAfter(day)) {
            throw new IllegalArgumentException("sheets filled from " + first + " for a sitting on " + day);
        }
        fillingFrom = first;
    }

    /** The chair agrees. */
    public void agree(Done agreed) {
        require(PROPOSED);
        moveTo(AGREED, agreed);
    }

    /** The session that grew out of it. */
    public void becomes(Long session) {
        sessionId = session;
    }

    /** The session was held. */
    public void hold(Done held) {
        require(AGREED);
        moveTo(HELD, held);
    }

    /** Drops it, with a reason in the deed. */
    public void drop(Done dropped) {
        require(PROPOSED, AGREED);
        moveTo(DROPPED, dropped);
    }

    private void require(String... stages) {
        if (!at(stages)) {
            throw new IllegalStateException("sitting " + id() + " of " + day + " is " + stage());
        }
    }

    /** True until it is held or dropped. */
    public boolean ahead() {
        return at(PROPOSED, AGREED);
    }

    /** The body. */
    public Long bodyId() {
        return bodyId;
    }

    /** The cycle. */
    public Long cycleId() {
        return cycleId;
    }

    /** The day. */
    public LocalDate day() {
        return day;
    }

    /** The days of what is planned with it, from which the act's terms count back. */
    public Map<Event, LocalDate> events() {
        return fillingFrom == null ? Map.of(Event.SESSION, day) : Map.of(Event.SESSION, day, Event.FILLING_STARTS, fillingFrom);
    }

    /** The day from which its sheets are filled, or null where the act knows none. */
    public LocalDate fillingFrom() {
        return fillingFrom;
    }

    /** The session, or null until there is one. */
    public Long sessionId() {
        return sessionId;
    }
}
