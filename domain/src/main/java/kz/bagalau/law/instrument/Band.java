package kz.bagalau.law.instrument;

import java.util.Objects;
import java.util.Optional;

/** A band of a scale: up to its bound, or open upwards if it has none. */
public record Band<T>(Optional<Bound> upTo, T value) {

    public Band {
        Objects.requireNonNull(value, "value");
    }
}
