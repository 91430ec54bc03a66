package kz.bagalau.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import kz.bagalau.archive.ServiceRecord;
import kz.bagalau.assessment.ComputeResult;
import kz.bagalau.assessment.SendSheets;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.calibration.Calibration;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.paper.Written;
import org.junit.jupiter.api.Test;

/** aksu-2023, п. 13, 38, 42: while a session on a score is pending, nothing else makes that score, or the year above it, something else. */
class PendingSessionTest {

    private static final Written REASON = Written.in(Lang.RU, "Не учтён срочный отчёт");

    private CalibrationScene scene;

    private static String obstacle(Runnable deed) {
        return assertThrows(ObstacleException.class, deed::run).obstacle().key();
    }

    private void recorded(Long caseId) {
        scene.does(scene.headOfHr(), beans -> beans.get(ServiceRecord.class).enter(List.of(caseId)));
    }

    private void at(Long caseId, String stage) {
        scene.database.run(em -> em.createNativeQuery("update evaluation_case set stage = ? where id = ?").setParameter(1, stage).setParameter(2, caseId).executeUpdate());
    }

    /** A late application leaves the sheet final until the official lets it through: the year waits for his word, and he for a year that is open. */
    @Test
    void theYearIsNotRecordedWhileALateApplicationWaits() {
        try (CalibrationScene office = new CalibrationScene()) {
            scene = office;
            Long servant = scene.servants.get(0);
            Long caseId = scene.caseFor(servant);
            Long sheet = scene.ranked(servant, "2024-Q1", 3, 3, 3, 3);
            List.of("2024-Q2", "2024-Q3", "2024-Q4").forEach(part -> scene.ranked(servant, part, 4, 4, 4, 4));
            scene.on(LocalDate.of(2025, 1, 20));
            scene.settled();
            scene.does(scene.headOfHr(), beans -> beans.get(ComputeResult.class).compute(List.of(caseId)));
            Long late = scene.as(servant, beans -> beans.get(ApplyForCalibration.class).lodge(List.of(sheet), REASON));
            assertEquals("final", scene.sheetStage(sheet));
            assertEquals("need.joined", obstacle(() -> recorded(caseId)));
            at(caseId, "recorded");
            List<Long> members = scene.commission.subList(0, 2);
            assertEquals("calibration.recorded", obstacle(() -> scene.does(scene.head, beans -> beans.get(DecideOnCalibration.class).convene(late, members, null, null, "Узнал поздно"))));
            assertEquals("final", scene.sheetStage(sheet), "nothing is disputed that no session could decide");
            at(caseId, "computed");
            scene.does(scene.head, beans -> beans.get(DecideOnCalibration.class).refuse(late, "Без причины пропустил срок"));
            recorded(caseId);
            assertEquals("recorded", scene.stage(caseId));
        }
    }

    /** A proposed sheet that a planned session took up stays with it; before that HR still takes it back from the wrong evaluator. */
    @Test
    void aScoreThatASessionTookUpIsNotTakenFromUnderIt() {
        try (CalibrationScene office = new CalibrationScene()) {
            scene = office;
            Long servant = scene.servants.get(0);
            Long caseId = scene.caseFor(servant);
            Long unit = scene.call(em -> em.find(EvaluationCase.class, caseId).facts().unitId());
            List<Long> members = scene.commission.subList(1, 3);
            Long id = scene.as(scene.head, beans -> beans.get(PlanCalibration.class).plan(scene.body, unit, "2024-Q1", members, null, null));
            Long first = scene.proposed(servant, "2024-Q1", 3, 3, 3, 3);
            Long again = scene.as(scene.headOfHr(), beans -> beans.get(SendSheets.class).sendAgain(caseId, first, "Ошибка в адресате"));
            scene.ranked(caseId, "2024-Q1", "4", "4", "4", "4");
            assertEquals(List.of("withdrawn", "proposed"), List.of(scene.sheetStage(first), scene.sheetStage(again)));
            int gathered = scene.as(scene.headOfHr(), beans -> beans.get(PlanCalibration.class).gather(id));
            assertEquals(1, gathered);
            assertEquals("need.joined", obstacle(() -> scene.does(scene.headOfHr(), beans -> beans.get(SendSheets.class).sendAgain(caseId, again, "Ошибка в адресате"))));
            assertEquals("need.joined", obstacle(() -> scene.does(scene.headOfHr(), beans -> beans.get(SendSheets.class).reissue(caseId, again, scene.commission.get(0), "Ошибка"))));
            assertEquals(List.of("proposed", "4"), List.of(scene.sheetStage(again), scene.resultOf(servant, "ranking-result", "2024-Q1").orElseThrow().score()));
            assertEquals(Calibration.APPOINTED, scene.call(em -> em.find(Calibration.class, id).stage()));
        }
    }
}
