package kz.bagalau.law.act;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A place in an act: a point ("18"), a sub-point ("3(2)") or an annex ("annex-1", "annex-1-1").
 * Numbers are those printed in the act.
 */
public record PointRef(String label) {

    private static final Pattern SHAPE = Pattern.compile("(\\d+(-\\d+)?(\\(\\d+\\))?|annex-\\d+(-\\d+)?)");
    private static final String ANNEX = "annex-";

    /** Points by number, then annexes by number: the order in which the act prints them. */
    public static final Comparator<PointRef> PRINTED_ORDER = Comparator.comparing(PointRef::isAnnex)
            .thenComparing(PointRef::numbers, Arrays::compare).thenComparing(PointRef::label);

    /** @throws IllegalArgumentException if the label names neither a point nor an annex */
    public PointRef {
        Objects.requireNonNull(label, "point");
        if (!SHAPE.matcher(label).matches()) {
            throw new IllegalArgumentException("A point is 18, 3(2) or annex-1, but is: " + label);
        }
    }

    public static PointRef of(String label) {
        return new PointRef(label);
    }

    public boolean isAnnex() {
        return label.startsWith(ANNEX);
    }

    /** The printed number alone: "18", "3(2)", and "1-1" for the annex 1-1. */
    public String number() {
        return isAnnex() ? label.substring(ANNEX.length()) : label;
    }

    /** The numbers in it, in their order; read by hand, since sorting asks for them again and again. */
    private int[] numbers() {
        int[] numbers = new int[label.length()];
        int count = 0;
        for (int at = 0; at < label.length(); at++) {
            int digit = Character.digit(label.charAt(at), 10);
            if (digit >= 0) {
                boolean goesOn = at > 0 && Character.isDigit(label.charAt(at - 1));
                numbers[goesOn ? count - 1 : count++] = (goesOn ? numbers[count - 1] * 10 : 0) + digit;
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    /** The heading under which the text of this place stands: a sub-point stands under its point. */
    public PointRef heading() {
        int bracket = label.indexOf('(');
        return bracket < 0 ? this : new PointRef(label.substring(0, bracket));
    }

    @Override
    public String toString() {
        return label;
    }
}
