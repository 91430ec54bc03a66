package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.due;
import static kz.bagalau.acts.typical2018.Family.follow;
import static kz.bagalau.acts.typical2018.Family.from;
import static kz.bagalau.acts.typical2018.Family.moves;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Move;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.time.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class P12_PlanReturnTest {

    @ParameterizedTest
    @MethodSource(IDS)
    void againWithinTwoWorkingDays(String id) {
        assertEquals(Event.RETURNED, from(id, "plan-return-term"));
        assertEquals(LocalDate.of(2019, 2, 12), due(id, "plan-return-term", "2019-02-08"));
        assertEquals(Set.of(Optional.of("plan-return-term")), moves(id, "plan", Deed.SUBMIT, "submitted").stream()
                .filter(move -> move.from().contains(Stage.of("returned"))).map(Move::within).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void theHigherSupervisorReturnsIt(String id) {
        assertEquals(Stage.of("returned"), follow(id, "plan", "submitted", Deed.RETURN, Role.HIGHER_SUPERVISOR, Situation.empty()).next());
        assertFalse(follow(id, "plan", "submitted", Deed.RETURN, Role.HR_WORKER, Situation.empty()).allowed());
        assertEquals(List.of(PointRef.of("12"), PointRef.of("13")), moves(id, "plan", Deed.RETURN, "returned").get(0).citation().points());
    }

    /** What was returned is mended within the two days, not within the term of the first draft, which may long be over. */
    @ParameterizedTest
    @MethodSource(IDS)
    void mendedWithinTheSameTerm(String id) {
        assertEquals(Optional.of("plan-return-term"), follow(id, "plan", "returned", Deed.DRAFT, Role.SUPERVISOR, Situation.empty()).move().within());
    }
}
