package kz.bagalau.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.dispute.DisputeCard;
import kz.bagalau.dispute.DisputeRow;
import kz.bagalau.dispute.Disputes;
import kz.bagalau.dispute.ReadDisputes;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.dispute.Dispute;
import kz.bagalau.model.paper.Written;
import kz.bagalau.planning.WrongDay;
import org.junit.jupiter.api.Test;

/** aksu-2023, п. 17: disagreements about procedure are HR's, with all concerned; they touch no result. */
class DisputeTest {

    private static final Written LATE = Written.in(Lang.RU, "Лист пришёл после срока");

    @Test
    void hrHearsThoseConcernedAndAnswersInWriting() {
        try (CalibrationScene scene = new CalibrationScene()) {
            Long servant = scene.servants.get(0);
            Long caseId = scene.caseFor(servant);
            Long id = scene.as(servant, beans -> beans.get(Disputes.class).lodge(caseId, LATE));
            assertEquals(List.of(caseId), scene.as(servant, beans -> beans.get(ReadDisputes.class).lodgeable()).keySet().stream().toList());
            assertEquals("dispute.unheard", assertThrows(ObstacleException.class, () -> settle(scene, id, LATE)).obstacle().key());
            assertThrows(WrongDay.class, () -> hear(scene, id, CalibrationScene.SIGNED.minusDays(1)));
            assertThrows(WrongDay.class, () -> hear(scene, id, CalibrationScene.SIGNED.plusDays(1)));
            hear(scene, id, CalibrationScene.SIGNED);
            assertThrows(NullPointerException.class, () -> settle(scene, id, null));
            settle(scene, id, Written.in(Lang.RU, "Срок считается с получения"));
            DisputeCard card = scene.as(servant, beans -> beans.get(ReadDisputes.class).card(id));
            assertEquals(List.of(Dispute.SETTLED, "Срок считается с получения", 1), List.of(card.dispute().stage(), card.dispute().answer().words(), card.dispute().hearings().size()));
            assertEquals("process.stage", assertThrows(ObstacleException.class, () -> settle(scene, id, LATE)).obstacle().key());
            assertThrows(IllegalStateException.class, () -> hear(scene, id, CalibrationScene.SIGNED));
        }
    }

    @Test
    void whatTheEvaluatorLodgesTheServantDoesNotSee() {
        try (CalibrationScene scene = new CalibrationScene()) {
            Long servant = scene.servants.get(0);
            Long caseId = scene.caseFor(servant);
            Long id = scene.as(scene.supervisor, beans -> beans.get(Disputes.class).lodge(caseId, LATE));
            assertThrows(AccessDenied.class, () -> scene.as(servant, beans -> beans.get(ReadDisputes.class).card(id)));
            assertTrue(scene.as(servant, beans -> beans.get(ReadDisputes.class).mine()).isEmpty());
            assertThrows(AccessDenied.class, () -> scene.does(scene.hr, beans -> beans.get(Disputes.class).withdraw(id)));
            scene.does(scene.supervisor, beans -> beans.get(Disputes.class).withdraw(id));
            assertEquals(List.of(Dispute.WITHDRAWN), scene.as(scene.hr, beans -> beans.get(ReadDisputes.class).list(scene.body)).stream().map(DisputeRow::stage).toList());
        }
    }

    private static void hear(CalibrationScene scene, Long id, LocalDate on) {
        scene.does(scene.hr, beans -> beans.get(Disputes.class).hear(id, scene.supervisor, LATE, on));
    }

    private static void settle(CalibrationScene scene, Long id, Written answer) {
        scene.does(scene.hr, beans -> beans.get(Disputes.class).settle(id, answer));
    }
}
