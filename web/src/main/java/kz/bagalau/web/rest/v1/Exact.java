package kz.bagalau.web.rest.v1;

import java.math.BigDecimal;
import kz.bagalau.law.number.Score;

/** A number of the law in JSON: as it is where it has so many decimal places as people write, else a text with the fraction. */
final class Exact {

    private static final int PLACES = 9;

    private Exact() {
    }

    /** A {@link BigDecimal}, e.g. 3.99, or a text, e.g. "20/3". */
    static Object of(Score score) {
        if (!score.hasAtMost(PLACES)) {
            return score.toString();
        }
        return new BigDecimal(score.numerator()).divide(new BigDecimal(score.denominator()));
    }
}
