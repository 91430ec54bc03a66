package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.result.Duty;
import kz.bagalau.law.result.ResultKind.Whom;
import org.junit.jupiter.api.Test;

/** The duties of points 18-20 that no deed of the route meets. */
class P19_DutiesTest {

    @Test
    void everyDutyStandsAtItsPointAndBindsWhomThePointNames() {
        Map<String, String> said = Aksu.EDITION.rules(Duty.class).stream().collect(Collectors.toMap(Duty::name, one -> one.binds() + " " + one.citation().points().stream().map(PointRef::label).toList() + " " + one.whom() + " " + one.since()));
        assertEquals(Map.of("duty-goals", "EVALUATOR [18(1)] ALL START", "duty-results", "EVALUATOR [18(1)] ALL END", "duty-monitoring", "EVALUATOR [18(3)] OTHERS END",
                "duty-feedback", "EVALUATOR [18(3)] ALL RESULT", "duty-own-monitoring", "SERVANT [19(1)] ALL END", "duty-meeting", "SERVANT [19(3)] ALL RESULT",
                "duty-messages", "HEAD_OF_HR [20(1)] ALL END", "duty-accounts", "HEAD_OF_HR [20(5)] ALL START", "duty-papers", "HEAD_OF_HR [20(5)] ALL END"), said);
        assertEquals(Optional.of("duty-feedback"), rule("duty-meeting", Duty.class).after());
    }

    @Test
    void aDutyOfSomebodyElseIsNoRule() {
        Duty known = rule("duty-goals", Duty.class);
        assertThrows(IllegalArgumentException.class, () -> new Duty(known.head(), Role.CHAIR, "year", Whom.ALL, Duty.Since.START, false, Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> new Duty(known.head(), Role.HEAD_OF_HR, "year", Whom.ALL, Duty.Since.RESULT, false, Optional.empty()));
    }
}
