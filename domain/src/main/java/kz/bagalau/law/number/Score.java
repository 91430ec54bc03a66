package kz.bagalau.law.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Objects;

/**
 * An exact number of points, percent or indicators: a fraction in lowest terms, its denominator positive.
 * Nothing is rounded here; see {@link Rounding}.
 */
public record Score(BigInteger numerator, BigInteger denominator) implements Comparable<Score> {

    public static final Score ZERO = of(0);

    /** @throws ArithmeticException if the denominator is zero */
    public Score {
        Objects.requireNonNull(numerator, "numerator");
        if (denominator.signum() == 0) {
            throw new ArithmeticException("A score divided by zero: " + numerator + "/0");
        }
        if (!denominator.equals(BigInteger.ONE)) { // most are whole, and need no reducing
            BigInteger divisor = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
    }

    public static Score of(long whole) {
        return of(whole, 1);
    }

    public static Score of(long numerator, long denominator) {
        return new Score(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public static Score of(BigDecimal value) {
        BigInteger scale = BigInteger.TEN.pow(Math.max(0, value.scale()));
        return new Score(value.multiply(new BigDecimal(scale)).toBigIntegerExact(), scale);
    }

    /**
     * Reads "15", "3.99", "3,99" or "20/3".
     *
     * @throws NumberFormatException naming the text, if it is none of these
     */
    public static Score parse(String text) {
        String plain = text.strip().replace(',', '.');
        int slash = plain.indexOf('/');
        if (plain.indexOf('e') >= 0 || plain.indexOf('E') >= 0) { // 1e999999999 would be written out digit by digit
            throw new NumberFormatException("Not a number like 15, 3.99 or 20/3: " + text);
        }
        try {
            return slash < 0 ? of(new BigDecimal(plain))
                    : new Score(new BigInteger(plain.substring(0, slash)), new BigInteger(plain.substring(slash + 1)));
        } catch (NumberFormatException e) {
            throw new NumberFormatException("Not a number like 15, 3.99 or 20/3: " + text);
        }
    }

    public static Score sum(Collection<Score> scores) {
        Score sum = ZERO;
        for (Score each : scores) {
            sum = sum.plus(each);
        }
        return sum;
    }

    /** @throws ArithmeticException if there is nothing to average */
    public static Score mean(Collection<Score> scores) {
        return sum(scores).dividedBy(of(scores.size()));
    }

    public Score plus(Score other) {
        return denominator.equals(other.denominator) ? new Score(numerator.add(other.numerator), denominator)
                : new Score(numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)), denominator.multiply(other.denominator));
    }

    public Score minus(Score other) {
        return plus(other.negated());
    }

    public Score times(Score other) {
        return new Score(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** @throws ArithmeticException if the other is zero */
    public Score dividedBy(Score other) {
        return new Score(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Score negated() {
        return new Score(numerator.negate(), denominator);
    }

    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    /** True if the score can be written with so many decimal places, e.g. 3.99 with two, 20/3 with none. */
    public boolean hasAtMost(int decimals) {
        return isWhole() || numerator.multiply(BigInteger.TEN.pow(decimals)).mod(denominator).signum() == 0;
    }

    public boolean isLessThan(Score other) {
        return compareTo(other) < 0;
    }

    public boolean isAtMost(Score other) {
        return compareTo(other) <= 0;
    }

    @Override
    public int compareTo(Score other) {
        return denominator.equals(other.denominator) ? numerator.compareTo(other.numerator)
                : numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** "21" or "20/3": read back by {@link #parse}. */
    @Override
    public String toString() {
        return isWhole() ? numerator.toString() : numerator + "/" + denominator;
    }
}
