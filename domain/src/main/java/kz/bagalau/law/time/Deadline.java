package kz.bagalau.law.time;

import java.time.LocalDate;
import java.util.Optional;

/** A term and the day on which its deed was done, if it was. A missed term is recorded; it does not lock the work. */
public record Deadline(DueDate due, Optional<LocalDate> done) {

    /** How a term stands; named in the bundle as {@code deadline.<name>}. */
    public enum State {
        /** Its event has not happened, or the person is away. */
        WAITING,
        /** The last day has not passed. */
        RUNNING,
        /** Done on or before the last day. */
        KEPT,
        /** The last day passed, or the deed came later. */
        MISSED,
        /** It ended before the deed could be done at all. */
        IMPOSSIBLE,
        /** It ended before this system went live: not missed. */
        BEFORE_THE_SYSTEM
    }

    public static Deadline open(DueDate due) {
        return new Deadline(due, Optional.empty());
    }

    public static Deadline done(DueDate due, LocalDate day) {
        return new Deadline(due, Optional.of(day));
    }

    /**
     * The state on a day.
     *
     * @param today  the day on which it is asked
     * @param goLive the first day of the system in this body
     */
    public State on(LocalDate today, LocalDate goLive) {
        if (due.state() == DueDate.State.IMPOSSIBLE) {
            return State.IMPOSSIBLE;
        }
        return due.last().map(last -> judge(last, today, goLive)).orElse(done.isPresent() ? State.KEPT : State.WAITING);
    }

    private State judge(LocalDate last, LocalDate today, LocalDate goLive) {
        if (done.isPresent() && !done.get().isAfter(last)) {
            return State.KEPT;
        }
        if (last.isBefore(goLive)) {
            return State.BEFORE_THE_SYSTEM;
        }
        return done.isPresent() || today.isAfter(last) ? State.MISSED : State.RUNNING;
    }
}
