package kz.bagalau.prints;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import kz.bagalau.model.paper.PaperKind;
import kz.bagalau.model.prints.SetState;

/**
 * A printing run: what was to be printed, and how many of its sets stand how.
 *
 * @param kinds   what is printed of each case; empty: documents that were chosen one by one
 * @param maker   who made it; null: nobody with a person
 * @param touched when work on it went on last
 * @param counts  sets by state; a state without sets is not in it
 * @param pages   pages of all that is printed
 */
public record RunCard(Long id, Set<PaperKind> kinds, Long maker, Instant made, Instant touched, Map<SetState, Long> counts, long pages)
        implements Serializable {

    private static final Duration QUIET = Duration.ofMinutes(2);

    public RunCard {
        kinds = Set.copyOf(kinds);
        counts = Map.copyOf(counts);
    }

    /** Sets of a state. */
    public long count(SetState state) {
        return counts.getOrDefault(state, 0L);
    }

    /** Sets of a state, by its name. */
    public long count(String state) {
        return count(SetState.valueOf(state));
    }

    /** All sets. */
    public long people() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** True while sets are still to be made. */
    public boolean working() {
        return count(SetState.PLANNED) > 0;
    }

    /** How much is done, 0 to 100. */
    public int percent() {
        return people() == 0 ? 100 : (int) (100 * (people() - count(SetState.PLANNED)) / people());
    }

    /** True when the work has stopped half-way, as after a stop of the server: nothing was made for two minutes. */
    public boolean stopped(Instant now) {
        return working() && touched.plus(QUIET).isBefore(now);
    }

    /** True when something is printed. */
    public boolean printable() {
        return count(SetState.PRINTED) + count(SetState.RETURNED) + count(SetState.MISSING) > 0;
    }
}
