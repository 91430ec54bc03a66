package kz.bagalau.web.law;

/**
 * A point of two editions side by side.
 *
 * @param left   the point of the left edition; null where it has none
 * @param right  the point of the right edition; null where it has none
 * @param words  its words, differences marked
 * @param differs true where words or kinds are not the same, or one edition has no such point
 * @param number the place among the differences, from 1; 0 where there is none
 */
public record ComparedPoint(PointView left, PointView right, Marked words, boolean differs, int number) {

    /** The point's label. */
    public String label() {
        return left == null ? right.label() : left.label();
    }

    /** The point as it is called. */
    public String title() {
        return left == null ? right.title() : left.title();
    }

    ComparedPoint at(int place) {
        return new ComparedPoint(left, right, words, differs, place);
    }
}
