package kz.bagalau.law.act;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The place of the law on which a rule, a number or an obstacle stands: an edition and its points.
 * No points means "point not at hand", which the basis {@link Basis#TEXT} does not allow.
 */
public record Citation(EditionId edition, List<PointRef> points, Basis basis) {

    /** @throws IllegalArgumentException if the basis is TEXT and no point is named */
    public Citation {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(basis, "basis");
        points = List.copyOf(points);
        if (points.isEmpty() && basis == Basis.TEXT) {
            throw new IllegalArgumentException("A rule on the words of " + edition + " names its points");
        }
    }

    /** Words of the act at the points given. */
    public static Citation of(String edition, String... points) {
        return new Citation(EditionId.of(edition), Arrays.stream(points).map(PointRef::of).toList(), Basis.TEXT);
    }

    /** A rule of the typical methodology whose place in this act is not at hand. */
    public static Citation pointNotAtHand(EditionId edition) {
        return new Citation(edition, List.of(), Basis.TYPICAL);
    }

    /** The same place, on another basis. */
    public Citation on(Basis other) {
        return new Citation(edition, points, other);
    }

    public boolean pointAtHand() {
        return !points.isEmpty();
    }
}
