package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.follow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class P21_AgreementTest {

    @ParameterizedTest
    @MethodSource(IDS)
    void theHigherSupervisorAgreesOrReturns(String id) {
        assertEquals(Stage.of("agreed"), follow(id, "sheet.targets-grade", "submitted", Deed.AGREE, Role.HIGHER_SUPERVISOR, Situation.empty()).next());
        assertEquals(Stage.of("returned"), follow(id, "sheet.targets-grade", "submitted", Deed.RETURN, Role.HIGHER_SUPERVISOR, Situation.empty()).next());
        assertFalse(follow(id, "sheet.targets-grade", "submitted", Deed.AGREE, Role.SUPERVISOR, Situation.empty()).allowed());
    }
}
