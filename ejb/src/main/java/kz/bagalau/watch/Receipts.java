package kz.bagalau.watch;

import java.time.LocalDate;
import java.util.Optional;

/** When people of a body receive what is laid into their inboxes: on the first day on which they are at work. It asks no database any more. */
public final class Receipts {

    private final Counting counting;

    Receipts(Counting counting) {
        this.counting = counting;
    }

    /** The first day from the given one on which a person is at work; empty while unknown. */
    public Optional<LocalDate> of(Long personId, LocalDate from) {
        return counting.presence(personId).onOrAfter(from);
    }
}
