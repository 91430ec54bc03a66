package kz.bagalau.watch;

import java.time.LocalDate;
import kz.bagalau.law.time.Deadline;

/** How the board of terms divides them; named in the bundle as {@code board.standing.<name>}. A term of this week is running too. */
public enum Standing {
    /** Its last day has not passed. */
    RUNNING,
    /** Running, and its last day lies in the week of today, Monday to Sunday. */
    WEEK,
    /** Its last day passed before the deed was done. */
    MISSED,
    /** Done in time. */
    KEPT,
    /** It ended before the deed could be done. */
    IMPOSSIBLE,
    /** Its event has not happened, or the person is away. */
    WAITING;

    /** True when a term stands so on a day. */
    public boolean covers(Watched term, LocalDate today) {
        return this == WEEK ? term.state() == Deadline.State.RUNNING && !term.last().isAfter(today.plusDays(7L - today.getDayOfWeek().getValue()))
                : name().equals(term.state().name());
    }
}
