package kz.bagalau.law.process;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import kz.bagalau.law.act.Role;

/**
 * One place of the strip of stages on a card.
 *
 * @param stages   the stage, or the stages that stand for each other here ("acknowledged" or "refused")
 * @param position how it lies to the present stage
 * @param reached  the stage taken of them, once one is reached
 * @param by       who does what leads on from here
 * @param within   the rules that say until when
 */
public record StripPlace(List<Stage> stages, Position position, Optional<Stage> reached, Set<Role> by,
        Set<String> within) {

    /** Named in the bundle as {@code strip.<name>}. */
    public enum Position {
        DONE, NOW, AHEAD
    }

    public StripPlace {
        stages = List.copyOf(stages);
        by = Set.copyOf(by);
        within = Set.copyOf(within);
    }
}
