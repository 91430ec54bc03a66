package kz.bagalau.acts;

import java.util.Objects;
import java.util.Optional;

import kz.bagalau.law.act.Basis;
import kz.bagalau.law.act.PointRef;

/**
 * Why a rule or an annex of an own edition differs from the one it builds on. The citation of what was changed cannot stay:
 * the words it cites say something else. Either the administrator's act changes a point, or its point is not at hand.
 *
 * @param point the point of the act as amended, or its annex; empty if it is not at hand
 * @param words the new words of the point as the administrator's act prints them
 */
public record Ground(Optional<PointRef> point, Optional<String> words) {

    /** @throws IllegalArgumentException if words are given for no point */
    public Ground {
        Objects.requireNonNull(point, "point");
        if (point.isEmpty() && words.isPresent()) {
            throw new IllegalArgumentException("Words of no point");
        }
    }

    /** The act changes this point; where it prints new words for it, they take the place of the old ones. */
    public static Ground point(PointRef point, String words) {
        return new Ground(Optional.of(point), Optional.of(words.strip()).filter(each -> !each.isEmpty()));
    }

    /** The point is not at hand: the change stands as TYPICAL, as what is known of an act whose text is not printed. */
    public static Ground notAtHand() {
        return new Ground(Optional.empty(), Optional.empty());
    }

    Basis basis() {
        return point.isPresent() ? Basis.TEXT : Basis.TYPICAL;
    }
}
