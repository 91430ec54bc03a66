package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.moves;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Move;
import kz.bagalau.law.time.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class P22_ReturnGroundTest {

    @ParameterizedTest
    @MethodSource(IDS)
    void returnedWhereTheFactsAreInsufficientOrUnreliable(String id) {
        Move returned = moves(id, "sheet.targets-grade", Deed.RETURN, "returned").get(0);
        assertEquals(List.of("21", "22"), returned.citation().points().stream().map(PointRef::label).toList());
        assertEquals(Set.of(Event.RETURNED), returned.events());
        assertEquals(Set.of(Role.HIGHER_SUPERVISOR), Set.copyOf(returned.by()));
    }
}
