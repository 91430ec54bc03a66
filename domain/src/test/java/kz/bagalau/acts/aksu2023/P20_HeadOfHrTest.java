package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.executes;
import static kz.bagalau.acts.aksu2023.Aksu.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;

import kz.bagalau.acts.ShippedRoutes;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Need;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.result.Plan;
import org.junit.jupiter.api.Test;

class P20_HeadOfHrTest {

    /** Sub-point 2: the head of the department, not any of its workers, ensures that the targets are agreed. */
    @Test
    void agreesTheTargets() {
        assertTrue(executes("20", "plan"));
        assertTrue(rule("plan", Plan.class).citation().points().contains(PointRef.of("20(2)")), "«согласование КЦИ» is sub-point 2");
        assertTrue(rule("plan", Plan.class).agreedWith().contains(Role.HEAD_OF_HR));
        Set<Need> signed = ShippedRoutes.of("aksu-2023").track(TrackName.parse("plan")).moves().stream()
                .filter(move -> move.deed() == Deed.AGREE).flatMap(move -> move.until().stream()).collect(Collectors.toSet());
        assertEquals(Set.of(new Need.Signers(Role.ECONOMICS, 1), new Need.Signers(Role.HEAD_OF_HR, 1)), signed);
    }

    /** Sub-point 4. */
    @Test
    void preparesTheSession() {
        assertTrue(ShippedRoutes.of("aksu-2023").track(TrackName.parse("calibration")).moves().stream()
                .anyMatch(move -> move.deed() == Deed.PREPARE && move.by().equals(Set.of(Role.HEAD_OF_HR))));
    }
}
