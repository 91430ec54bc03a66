package kz.bagalau.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.explain.ObstacleException;

/** The law says no: with which sentence, and by which points. */
public final class Obstacles {

    private Obstacles() {
    }

    /** Fails unless the deed is refused with the sentence, by exactly these points. */
    public static void assertObstacle(String key, Set<String> points, Runnable deed) {
        LegalObstacle obstacle = assertThrows(ObstacleException.class, deed::run).obstacle();
        assertEquals(key, obstacle.key());
        assertEquals(points, obstacle.citation().points().stream().map(Object::toString).collect(Collectors.toSet()));
    }
}
