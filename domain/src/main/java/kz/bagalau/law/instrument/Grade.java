package kz.bagalau.law.instrument;

import java.util.Objects;

import kz.bagalau.law.text.Text;

/** A grade of a scale: code, the act's word for it, and its rank from the lowest (0) up. */
public record Grade(String code, Text name, int rank) {

    public Grade {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
    }
}
