package kz.bagalau.law.instrument;

import java.util.Objects;

import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Text;

/** The final score of a part of the period, e.g. "I quarter" 111, with the name under which it is shown. */
public record Part(Text period, Score score) implements Fact {

    public Part {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(score, "score");
    }
}
