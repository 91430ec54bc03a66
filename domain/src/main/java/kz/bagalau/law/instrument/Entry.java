package kz.bagalau.law.instrument;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.law.act.Citation;

/**
 * An entry of a journal: its kind (a line of the annex, or a sort of breach) and its day.
 *
 * @param listed its line in the list that was in force on its day, where that is another wording of the act than the one asked
 */
public record Entry(String kind, LocalDate day, Optional<Listed> listed) implements Fact {

    /** A line and where it stands. */
    public record Listed(Line line, Citation citation) {
    }

    public Entry {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(listed, "listed");
    }

    /** An entry by the list of the edition that is asked. */
    public Entry(String kind, LocalDate day) {
        this(kind, day, Optional.empty());
    }
}
