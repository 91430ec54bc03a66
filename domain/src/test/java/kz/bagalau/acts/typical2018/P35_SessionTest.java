package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.follow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class P35_SessionTest {

    @ParameterizedTest
    @MethodSource(IDS)
    void theSessionIsPlannedForTheTimeAgreedWithTheChair(String id) {
        assertEquals("need.is.SCHEDULE_AGREED", follow(id, "session", "none", Deed.PLAN, Role.HR_WORKER, Situation.empty()).obstacle().orElseThrow().key());
        assertEquals(Stage.of("planned"), follow(id, "session", "none", Deed.PLAN, Role.HR_WORKER, Situation.empty().with(Circumstance.SCHEDULE_AGREED)).next());
    }
}
