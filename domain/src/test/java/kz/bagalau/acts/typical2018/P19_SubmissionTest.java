package kz.bagalau.acts.typical2018;

import static kz.bagalau.acts.typical2018.Family.IDS;
import static kz.bagalau.acts.typical2018.Family.follow;
import static kz.bagalau.acts.typical2018.Family.moves;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class P19_SubmissionTest {

    @ParameterizedTest
    @MethodSource(IDS)
    void theFilledSheetGoesToTheHigherSupervisor(String id) {
        assertEquals(Stage.of("submitted"), follow(id, "sheet.targets-grade", "signed", Deed.SUBMIT, Role.SUPERVISOR, Situation.empty()).next());
        assertEquals(List.of("19"), moves(id, "sheet.targets-grade", Deed.SUBMIT, "submitted").get(0).citation().points().stream().map(PointRef::label).toList());
    }
}
