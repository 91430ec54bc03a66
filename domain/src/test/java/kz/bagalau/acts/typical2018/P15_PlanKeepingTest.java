package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.follow;
import static kz.bagalau.acts.typical2018.Family.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.result.Keeping;
import kz.bagalau.law.text.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class P15_PlanKeepingTest {

    @ParameterizedTest
    @MethodSource(IDS)
    void thePlanIsKeptByHr(String id) {
        Keeping keeping = rule(id, "plan-keeping", Keeping.class);
        assertEquals(List.of("PLAN"), keeping.documents());
        assertEquals("служба управления персоналом", keeping.where().in(Lang.RU));
        assertTrue(keeping.years().isEmpty());
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void hrFilesIt(String id) {
        assertEquals(Stage.of("filed"), follow(id, "plan", "approved", Deed.FILE, Role.HR_WORKER, Situation.empty()).next());
    }
}
