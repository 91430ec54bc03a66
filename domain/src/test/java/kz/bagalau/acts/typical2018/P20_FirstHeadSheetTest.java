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

class P20_FirstHeadSheetTest {

    @ParameterizedTest
    @MethodSource(IDS)
    void theFirstHeadAgreesToHisOwnSheet(String id) {
        assertEquals(Stage.of("agreed"), follow(id, "sheet.targets-grade", "signed", Deed.AGREE, Role.SUPERVISOR,
                Situation.empty().with(Circumstance.FIRST_HEAD)).next());
        assertEquals("need.is.FIRST_HEAD", follow(id, "sheet.targets-grade", "signed", Deed.AGREE, Role.SUPERVISOR, Situation.empty())
                .obstacle().orElseThrow().key());
    }
}
