package kz.bagalau.quarter;

import org.junit.jupiter.api.Test;

/** The year 2017 by the real services outside a container. */
class QuarterStoryTest {

    @Test
    void fromThePlanToTheArchive() {
        try (QuarterScene scene = new QuarterScene(2)) {
            QuarterStory.fromThePlanToTheArchive(scene);
        }
    }
}
