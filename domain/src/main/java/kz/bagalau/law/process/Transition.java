package kz.bagalau.law.process;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.time.Event;

/** The route's answer to a deed: the stage after it with the row that allowed it, or the obstacle. */
public final class Transition {

    private final Stage stage;
    private final boolean complete;
    private final Move move;
    private final LegalObstacle obstacle;

    private Transition(Stage stage, boolean complete, Move move, LegalObstacle obstacle) {
        this.stage = stage;
        this.complete = complete;
        this.move = move;
        this.obstacle = obstacle;
    }

    static Transition along(Move move, Stage from, Situation situation) {
        boolean complete = move.completes(situation);
        return new Transition(complete ? move.to() : from, complete, move, null);
    }

    static Transition stopped(LegalObstacle obstacle) {
        return new Transition(null, false, null, Objects.requireNonNull(obstacle, "obstacle"));
    }

    public boolean allowed() {
        return obstacle == null;
    }

    /** Why the deed is refused; empty if it is allowed. */
    public Optional<LegalObstacle> obstacle() {
        return Optional.ofNullable(obstacle);
    }

    /**
     * The stage after the deed: the same one while further signatures are wanted.
     *
     * @throws kz.bagalau.law.explain.ObstacleException if the deed is refused
     */
    public Stage next() {
        refuseIfStopped();
        return stage;
    }

    /** False while the deed was recorded but the stage waits for more of its kind. */
    public boolean complete() {
        return complete;
    }

    /**
     * The row that allows the deed: its point, term and gaps.
     *
     * @throws kz.bagalau.law.explain.ObstacleException if the deed is refused
     */
    public Move move() {
        refuseIfStopped();
        return move;
    }

    /** The events from which terms are counted and which happen with this deed; none while it is not complete. */
    public Set<Event> events() {
        return complete ? move.events() : Set.of();
    }

    private void refuseIfStopped() {
        if (obstacle != null) {
            throw obstacle.refusal();
        }
    }
}
