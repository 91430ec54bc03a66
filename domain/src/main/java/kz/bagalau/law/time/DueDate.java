package kz.bagalau.law.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import kz.bagalau.law.act.Citation;
import kz.bagalau.law.explain.Step;

/**
 * The last day of a term, with the sentences that tell how it was counted.
 *
 * @param state         what is known of the day
 * @param last          the last day; empty while waiting
 * @param plain         the day before any move; empty while waiting
 * @param awaited       the event for which the term waits; empty otherwise
 * @param toBeConfirmed a day that was counted or skipped is not yet confirmed in the calendar
 */
public record DueDate(State state, Optional<LocalDate> last, Optional<LocalDate> plain, Optional<Event> awaited,
        Step how, boolean toBeConfirmed) {

    /** What is known of the last day. */
    public enum State {
        /** It is the day that the term itself gives. */
        FIXED,
        /** A day that is not a working day, or an absence, moved it. */
        MOVED,
        /** Its event has not happened, or the person has not come back. */
        WAITING,
        /** It lies before the first day on which the deed could be done: not missed, impossible. */
        IMPOSSIBLE
    }

    public DueDate {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(how, "how");
        if (last.isPresent() == awaited.isPresent()) {
            throw new IllegalArgumentException("A due date has a last day or waits for an event: " + how.key());
        }
    }

    static DueDate until(LocalDate last, LocalDate plain, Step how) {
        boolean doubtful = how.children().stream().anyMatch(step -> step.key().equals(Telling.UNCONFIRMED));
        return new DueDate(last.equals(plain) ? State.FIXED : State.MOVED, Optional.of(last), Optional.of(plain),
                Optional.empty(), how, doubtful);
    }

    static DueDate waiting(Event event, Step how) {
        return new DueDate(State.WAITING, Optional.empty(), Optional.empty(), Optional.of(event), how, false);
    }

    /** The same term, impossible if it ended before the first day on which the deed could be done. */
    public DueDate possibleFrom(LocalDate first) {
        return last.filter(day -> day.isBefore(first))
                .map(day -> new DueDate(State.IMPOSSIBLE, last, plain, awaited,
                        Telling.impossible(citation(), day, first).because(how), toBeConfirmed))
                .orElse(this);
    }

    /** True for "by the 10th" when that day is not a working day: it stays, and the page warns. */
    public boolean staysOnRestDay() {
        return how.children().stream().anyMatch(step -> step.key().equals(Telling.STAYS));
    }

    /** The later of two: a term once told to somebody is never shortened (section 9). */
    public DueDate notEarlierThan(DueDate told) {
        boolean shorter = last.isPresent() && told.last.map(day -> day.isAfter(last.get())).orElse(false);
        return shorter ? told : this;
    }

    /** The same day, with a further sentence on how it came about. */
    DueDate noting(Step reason) {
        return new DueDate(state, last, plain, awaited, how.because(reason), toBeConfirmed);
    }

    /** The place of the act that sets the term. */
    public Citation citation() {
        return how.citation();
    }

    /**
     * The last day.
     *
     * @throws IllegalStateException naming the awaited event, while the term waits
     */
    public LocalDate day() {
        return last.orElseThrow(() -> new IllegalStateException("No last day: waiting for " + awaited.orElseThrow()));
    }
}
