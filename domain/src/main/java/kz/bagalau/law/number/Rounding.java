package kz.bagalau.law.number;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rounding half up to a number of decimal places, 0 to 9: where a rule orders it, and wherever a number is shown. */
public record Rounding(int places) {

    /** How every number is shown: two places. */
    public static final Rounding SHOWN = new Rounding(2);

    /** @throws IllegalArgumentException if the places are not 0 to 9 */
    public Rounding {
        if (places < 0 || places > 9) {
            throw new IllegalArgumentException("Decimal places are 0 to 9, but are: " + places);
        }
    }

    /** The rounded value, exact again. */
    public Score apply(Score score) {
        return Score.of(decimal(score));
    }

    /** "21" for a whole score, else all the places: "20.67", "3.50". */
    public String display(Score score) {
        return score.isWhole() ? score.toString() : decimal(score).toPlainString();
    }

    /** The same with a decimal comma, as Kazakh and Russian papers print it. */
    public String printed(Score score) {
        return display(score).replace('.', ',');
    }

    private BigDecimal decimal(Score score) {
        return new BigDecimal(score.numerator())
                .divide(new BigDecimal(score.denominator()), places, RoundingMode.HALF_UP);
    }
}
