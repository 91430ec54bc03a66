package kz.bagalau.year;

import java.util.Arrays;
import java.util.stream.Stream;

import kz.bagalau.planning.YearScene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The story of the year by the real services outside a container: in tier test for one edition, in the campaign for all ({@code -Dyear.editions=…}). */
class YearStoryTest {

    static Stream<String> editions() {
        return Arrays.stream(System.getProperty("year.editions", "almaty-city-2018").split(","));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void fromThePlanToTheArchive(String edition) {
        try (YearScene scene = new YearScene(edition, 2)) {
            YearStory.fromThePlanToTheArchive(scene);
        }
    }
}
