package kz.bagalau.law.explain;

/** A deed stopped by the law; the obstacle says why, in every language. */
public final class ObstacleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient LegalObstacle obstacle;

    public ObstacleException(LegalObstacle obstacle) {
        super(obstacle.key() + " " + obstacle.args() + " " + obstacle.citation());
        this.obstacle = obstacle;
    }

    public LegalObstacle obstacle() {
        return obstacle;
    }
}
