package kz.bagalau.law.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import kz.bagalau.law.text.Text;

/**
 * Whether an edition applies on a day, and why. An edition whose first day is not known answers "indeterminate", but for what can be
 * told all the same: before the act that it amends there was nothing to amend, and after a known end it is over.
 *
 * @param edition  of which it is said
 * @param day      the day asked
 * @param standing the answer
 * @param validity the dates on which it stands, as far as they are known
 * @param earliest the first day of the act that it amends, before which it cannot have applied; empty where there is none
 * @param rests    what the dates rest on, or why there are none; empty where nobody said
 */
public record InForce(EditionId edition, LocalDate day, Standing standing, Validity validity, Optional<LocalDate> earliest, Optional<Text> rests) {

    public InForce {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(validity, "validity");
    }

    /** The answer for a day. */
    public static InForce on(LocalDate day, EditionId edition, Validity validity, Optional<LocalDate> earliest, Optional<Text> rests) {
        return new InForce(edition, day, standing(day, validity, earliest), validity, earliest, rests);
    }

    private static Standing standing(LocalDate day, Validity validity, Optional<LocalDate> earliest) {
        if (validity.end().filter(end -> !day.isBefore(end)).isPresent()) {
            return Standing.NO_MORE;
        } else if (validity.from().or(() -> earliest).filter(day::isBefore).isPresent()) {
            return Standing.NOT_YET;
        }
        return validity.from().isPresent() ? Standing.APPLIES : Standing.INDETERMINATE;
    }

    /**
     * The message that says why, with {@link #days} for its places: {@code inForce.APPLIES}, {@code inForce.APPLIES.until},
     * {@code inForce.NOT_YET}, {@code inForce.NOT_YET.amends}, {@code inForce.NO_MORE}, {@code inForce.INDETERMINATE}.
     */
    public String key() {
        String key = "inForce." + standing;
        if (standing == Standing.APPLIES && validity.end().isPresent()) {
            return key + ".until";
        }
        return standing == Standing.NOT_YET && validity.from().isEmpty() ? key + ".amends" : key;
    }

    /** The days that the message names: first day and last day, the day to come, or the day of the end. */
    public List<LocalDate> days() {
        return switch (standing) {
            case APPLIES -> Stream.concat(validity.from().stream(), validity.end().map(end -> end.minusDays(1)).stream()).toList();
            case NOT_YET -> validity.from().or(() -> earliest).stream().toList();
            case NO_MORE -> validity.end().stream().toList();
            case INDETERMINATE -> List.of();
        };
    }
}
