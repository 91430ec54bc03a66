package kz.bagalau.acts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.process.Transition;
import kz.bagalau.law.result.Medium;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A result on which a decision stands, and which a new agenda takes up again, cannot be got rid of by taking the servant off the list. */
class ExcludeTest {

    private static Transition follow(String id, String stage, Deed deed, Situation situation) {
        Track track = ShippedRoutes.of(id).track(TrackName.parse("case"));
        return track.follow(Stage.of(stage), deed, Role.HR_WORKER, Medium.SYSTEM, situation);
    }

    @ParameterizedTest
    @CsvSource({"astana-2015, computed", "almaty-region-2017, computed", "almaty-region-2017-06, computed", "almaty-city-2018, computed",
            "turkestan-2018, computed", "turkestan-2018-amended, computed", "aksu-2018, computed", "aksu-2023, collecting"})
    void notWhileADecisionStands(String id, String stage) {
        assertTrue(follow(id, stage, Deed.EXCLUDE, Situation.empty()).allowed());
        Transition stopped = follow(id, stage, Deed.EXCLUDE, Situation.empty().with(Circumstance.DECISION_STANDS));
        assertFalse(stopped.allowed());
        assertEquals("need.not.DECISION_STANDS", stopped.obstacle().orElseThrow().key());
    }

    /** Aksu's results go back to the stage from which somebody can also be found not due. */
    @ParameterizedTest
    @CsvSource({"aksu-2023, collecting"})
    void norByFindingHimNotDue(String id, String stage) {
        Situation notDue = Situation.empty().with(Circumstance.NOT_DUE);
        assertTrue(follow(id, stage, Deed.NOT_EVALUATE, notDue).allowed());
        assertFalse(follow(id, stage, Deed.NOT_EVALUATE, notDue.with(Circumstance.DECISION_STANDS)).allowed());
    }
}
