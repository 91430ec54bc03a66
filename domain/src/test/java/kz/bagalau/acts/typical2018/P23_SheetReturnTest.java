package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.due;
import static kz.bagalau.acts.typical2018.Family.follow;
import static kz.bagalau.acts.typical2018.Family.from;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.time.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class P23_SheetReturnTest {

    @ParameterizedTest
    @MethodSource(IDS)
    void againWithinTwoWorkingDays(String id) {
        assertEquals(Event.RETURNED, from(id, "targets-return-term"));
        assertEquals(LocalDate.of(2019, 2, 12), due(id, "targets-return-term", "2019-02-08"));
        assertEquals(Optional.of("targets-return-term"), follow(id, "sheet.targets-grade", "returned", Deed.SIGN, Role.SUPERVISOR, Situation.empty()).move().within());
    }
}
