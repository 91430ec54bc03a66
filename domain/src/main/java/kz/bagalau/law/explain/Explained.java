package kz.bagalau.law.explain;

import java.util.Objects;
import java.util.function.Function;

/** A value together with its reasons: neither exists without the other. */
public record Explained<T>(T value, Step step) {

    public Explained {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(step, "step");
    }

    /** The same reasons for a view of the value. */
    public <R> Explained<R> map(Function<T, R> view) {
        return new Explained<>(view.apply(value), step);
    }
}
