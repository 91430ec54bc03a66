package kz.bagalau.law.instrument;

import java.util.Objects;

import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Text;

/** A line of an annex's table: code, the act's words, and its points. */
public record Line(String code, Text name, Score points) {

    public Line {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(points, "points");
    }
}
