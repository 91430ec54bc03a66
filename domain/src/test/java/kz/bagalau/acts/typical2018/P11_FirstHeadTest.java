package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.follow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class P11_FirstHeadTest {

    private static Situation sound() {
        return Situation.empty().ruled("plan", Optional.empty());
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void theFirstHeadApprovesThePlanHimself(String id) {
        assertEquals(Stage.of("approved"), follow(id, "plan", "draft", Deed.APPROVE, Role.SUPERVISOR, sound().with(Circumstance.FIRST_HEAD)).next());
        assertEquals("need.not.FIRST_HEAD", follow(id, "plan", "draft", Deed.SUBMIT, Role.SUPERVISOR, sound().with(Circumstance.FIRST_HEAD))
                .obstacle().orElseThrow().key());
    }

    @ParameterizedTest
    @MethodSource(IDS)
    void anotherSupervisorDoesNot(String id) {
        assertEquals("need.is.FIRST_HEAD", follow(id, "plan", "draft", Deed.APPROVE, Role.SUPERVISOR, sound()).obstacle().orElseThrow().key());
        assertEquals(Stage.of("submitted"), follow(id, "plan", "draft", Deed.SUBMIT, Role.SUPERVISOR, sound()).next());
    }
}
