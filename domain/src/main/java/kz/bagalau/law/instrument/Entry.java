package kz.bagalau.law.instrument;

import java.time.LocalDate;
import java.util.Objects;

/** An entry of a journal: its kind (a line of the annex, or a sort of breach) and its day. */
public record Entry(String kind, LocalDate day) implements Fact {

    public Entry {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(day, "day");
    }
}
