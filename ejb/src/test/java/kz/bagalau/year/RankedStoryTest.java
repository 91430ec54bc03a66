package kz.bagalau.year;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.planning.Beans;
import kz.bagalau.planning.YearOffice;
import kz.bagalau.planning.YearScene;
import kz.bagalau.survey.SurveyBed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Years whose quarters the evaluator alone scores, by the real services outside a container. */
class RankedStoryTest {

    @TempDir
    Path keys;

    @Test
    void theYearOfTheFamilyOf2023() {
        try (Scene scene = new Scene(RankedStory.YEAR, RankedStory.SERVANTS, keys)) {
            RankedStory.fromThePlanToTheArchive(scene);
        }
    }

    @Test
    void theYearUnderAnOwnEdition() {
        try (Scene scene = new Scene(OwnRankedStory.YEAR, OwnRankedStory.SERVANTS, keys)) {
            OwnRankedStory.fromThePlanToTheArchive(scene, OwnZip.of("2025-like"));
        }
    }

    /** An office with the keys of its surveys. */
    private static final class Scene extends YearScene {

        private final Path keys;

        Scene(YearOffice.Year year, int servants, Path keys) {
            super(TestDatabase.postgresql(), year, servants);
            this.keys = keys;
            logins(this.servants);
            logins(List.of(supervisor, head));
            logins(commission);
        }

        @Override
        public <T> T as(Long person, Function<Beans, T> work) {
            return super.as(person, beans -> work.apply(beans.with(SurveyBed.keys(keys))));
        }
    }
}
