package kz.bagalau.law.instrument;

import java.time.LocalDate;
import java.util.Objects;

/** A period evaluated, both days included, with a stable code: "2015", "2017-Q2". */
public record Period(String code, LocalDate from, LocalDate to) {

    /** @throws IllegalArgumentException if it ends before it begins */
    public Period {
        Objects.requireNonNull(code, "code");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Period " + code + " ends on " + to + " before it begins on " + from);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
