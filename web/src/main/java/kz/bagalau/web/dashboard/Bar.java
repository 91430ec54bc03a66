package kz.bagalau.web.dashboard;

import java.util.ArrayList;
import java.util.List;

/** A bar of a hundred, drawn by the server: the page's content policy wants neither a script nor a style for it. */
final class Bar {

    private Bar() {
    }

    /** The pieces of a bar: as wide as the numbers are to each other; a number of nought has none. */
    static List<Piece> of(List<Long> numbers, List<String> styles) {
        long whole = numbers.stream().mapToLong(Long::longValue).sum();
        List<Piece> pieces = new ArrayList<>();
        long before = 0;
        for (int i = 0; i < numbers.size() && whole > 0; i++) {
            if (numbers.get(i) > 0) {
                pieces.add(new Piece(percent(before, whole), percent(numbers.get(i), whole), styles.get(i)));
            }
            before += numbers.get(i);
        }
        return pieces;
    }

    private static String percent(long part, long whole) {
        long hundredths = 10_000 * part / whole;
        return hundredths / 100 + "." + String.format("%02d", hundredths % 100);
    }

    /**
     * A piece of a bar.
     *
     * @param x     where it begins, in percent
     * @param width how wide it is, in percent
     * @param style its class
     */
    public record Piece(String x, String width, String style) {
    }
}
