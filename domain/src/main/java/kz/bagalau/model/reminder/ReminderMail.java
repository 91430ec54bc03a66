package kz.bagalau.model.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import kz.bagalau.model.Aggregate;

/**
 * A day's reminders of one person in one letter: none gets two on a day. It waits, is held by one node while that sends it, and is sent, or
 * tried again later and later; after two days of trying an administrator is asked.
 */
@Entity
@Table(name = "reminder_mail")
public class ReminderMail extends Aggregate {

    /** Where a letter stands; named in the bundles as {@code board.mail.<name>}. */
    public enum State {
        /** To be sent, now or later. */
        WAITING,
        /** The server took it. */
        SENT,
        /** Given up until an administrator tries again. */
        FAILED
    }

    private static final Duration HELD = Duration.ofMinutes(5);
    private static final Duration FIRST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(4);
    private static final int TRIES = 16;
    private static final int WORDS = 500;

    @Column(name = "account_id", nullable = false)
    private Long accountId;
    @Column(name = "made_on", nullable = false)
    private LocalDate madeOn;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private State state;
    @Column(nullable = false)
    private int attempts;
    @Column(name = "next_try", nullable = false)
    private Instant nextTry;
    @Column(name = "held_until")
    private Instant heldUntil;
    @Column(name = "sent_on")
    private LocalDate sentOn;
    @Column(length = WORDS)
    private String failure;

    /** For JPA only. */
    protected ReminderMail() {
    }

    /** A letter to the owner of an account. */
    public ReminderMail(Long accountId, LocalDate madeOn, Instant now) {
        this.accountId = accountId;
        this.madeOn = madeOn;
        this.state = State.WAITING;
        this.nextTry = now;
    }

    /** True when it may be sent now, and no node is at it. */
    public boolean due(Instant now) {
        return state == State.WAITING && !nextTry.isAfter(now) && (heldUntil == null || heldUntil.isBefore(now));
    }

    /** Holds it for one node, for a few minutes. */
    public void hold(Instant now) {
        heldUntil = now.plus(HELD);
    }

    /** Keeps it back: its reader had a letter today. */
    public void waitUntil(Instant moment) {
        nextTry = moment;
    }

    /** The server took it. */
    public void sent(LocalDate day) {
        state = State.SENT;
        sentOn = day;
        heldUntil = null;
        failure = null;
    }

    /** The server did not take it: to be tried later, after the last try no more. */
    public void failed(String why, Instant now) {
        attempts++;
        heldUntil = null;
        failure = why.length() > WORDS ? why.substring(0, WORDS) : why;
        Duration pause = FIRST.multipliedBy(1L << Math.min(attempts - 1, 10));
        nextTry = now.plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
        state = attempts < TRIES ? State.WAITING : State.FAILED;
    }

    /** Nothing is to be sent: its reader wants no letters, or has no address any more. */
    public void drop(String why) {
        state = State.FAILED;
        failure = why;
        heldUntil = null;
    }

    /** Tries once more from the beginning. */
    public void again(Instant now) {
        state = State.WAITING;
        attempts = 0;
        nextTry = now;
        heldUntil = null;
    }

    /** To whom. */
    public Long accountId() {
        return accountId;
    }

    /** The day whose reminders it holds. */
    public LocalDate madeOn() {
        return madeOn;
    }

    /** Where it stands. */
    public State state() {
        return state;
    }

    /** How often it was tried in vain. */
    public int attempts() {
        return attempts;
    }

    /** When it is tried next. */
    public Instant nextTry() {
        return nextTry;
    }

    /** What the server answered last, or null. */
    public String failure() {
        return failure;
    }
}
