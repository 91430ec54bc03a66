package kz.bagalau.web.law;

import java.util.List;
import java.util.stream.Stream;

/**
 * The lines of two sides with their differences marked.
 *
 * @param left  the lines of the left side
 * @param right the lines of the right side
 */
public record Marked(List<MarkedLine> left, List<MarkedLine> right) {

    /** More equal lines than these are counted, not shown. */
    private static final int FEW = 6;

    public Marked {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** Both sides as they are, compared by nobody. */
    static Marked unmarked(List<String> left, List<String> right) {
        return new Marked(left.stream().map(line -> MarkedLine.whole(line, false)).toList(), right.stream().map(line -> MarkedLine.whole(line, false)).toList());
    }

    /** True where anything is marked. */
    public boolean differs() {
        return Stream.concat(left.stream(), right.stream()).anyMatch(line -> !line.same());
    }

    /** The lines of the left side worth showing: all of them, but in a long list with differences only these. */
    public List<MarkedLine> leftShown() {
        return shown(left);
    }

    /** The lines of the right side worth showing. */
    public List<MarkedLine> rightShown() {
        return shown(right);
    }

    /** How many equal lines are not shown; 0 where all are. */
    public int hidden() {
        return shortened() ? (int) left.stream().filter(MarkedLine::same).count() : 0;
    }

    private List<MarkedLine> shown(List<MarkedLine> lines) {
        return shortened() ? lines.stream().filter(line -> !line.same()).toList() : lines;
    }

    private boolean shortened() {
        return differs() && left.stream().filter(MarkedLine::same).count() > FEW;
    }
}
