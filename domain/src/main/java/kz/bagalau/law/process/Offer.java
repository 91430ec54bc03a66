package kz.bagalau.law.process;

import java.util.Objects;
import java.util.Optional;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.LegalObstacle;

/**
 * A deed that a page may offer to somebody now.
 *
 * @param move     the row: deed, media, term, point
 * @param as       the role in which he may do it
 * @param obstacle what still stands in the way: the page shows it instead of the button
 * @param urged    another term lapsed in silence, and the row says that this deed is then asked for
 */
public record Offer(Move move, Role as, Optional<LegalObstacle> obstacle, boolean urged) {

    public Offer {
        Objects.requireNonNull(move, "move");
        Objects.requireNonNull(as, "as");
    }

    public Deed deed() {
        return move.deed();
    }

    /** The name of the rule that says until when. */
    public Optional<String> within() {
        return move.within();
    }

    /** True if nothing stands in the way. */
    public boolean open() {
        return obstacle.isEmpty();
    }
}
