package kz.bagalau.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.assessment.SendSheets;
import kz.bagalau.dispute.DisputeCard;
import kz.bagalau.dispute.DisputeInbox;
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
            Long id = lodge(scene, servant, caseId);
            assertEquals(List.of(caseId), scene.as(servant, beans -> beans.get(ReadDisputes.class).lodgeable()).stream().map(ReadDisputes.Lodgeable::caseId).toList());
            assertEquals("dispute.open", assertThrows(ObstacleException.class, () -> lodge(scene, servant, caseId)).obstacle().key(), "the same once more");
            assertEquals("dispute.unheard", assertThrows(ObstacleException.class, () -> settle(scene, id, LATE)).obstacle().key());
            assertThrows(WrongDay.class, () -> hear(scene, id, CalibrationScene.SIGNED.minusDays(1)));
            assertThrows(WrongDay.class, () -> hear(scene, id, CalibrationScene.SIGNED.plusDays(1)));
            assertThrows(IllegalArgumentException.class, () -> scene.does(scene.hr, beans -> beans.get(Disputes.class).hear(id, scene.servants.get(1), LATE, CalibrationScene.SIGNED)),
                    "whom it does not concern");
            assertThrows(NullPointerException.class, () -> scene.does(scene.hr, beans -> beans.get(Disputes.class).hear(id, servant, null, CalibrationScene.SIGNED)));
            hear(scene, id, CalibrationScene.SIGNED);
            assertThrows(NullPointerException.class, () -> settle(scene, id, null));
            settle(scene, id, Written.in(Lang.RU, "Срок считается с получения"));
            DisputeCard card = scene.as(servant, beans -> beans.get(ReadDisputes.class).card(id));
            assertEquals(List.of(Dispute.SETTLED, "Срок считается с получения", 1), List.of(card.dispute().stage(), card.dispute().answer().words(), card.dispute().hearings().size()));
            assertEquals("process.stage", assertThrows(ObstacleException.class, () -> settle(scene, id, LATE)).obstacle().key());
            assertThrows(IllegalStateException.class, () -> hear(scene, id, CalibrationScene.SIGNED));
            assertNotEquals(id, lodge(scene, servant, caseId), "what was answered can be disagreed about again");
        }
    }

    @Test
    void nobodyOfHrConsidersWhatHeLodgedHimself() {
        try (CalibrationScene scene = new CalibrationScene()) {
            Long caseId = scene.caseFor(scene.servants.get(0));
            Long id = lodge(scene, scene.hr, caseId);
            Long worker = scene.others.get(0);
            assertThrows(AccessDenied.class, () -> hear(scene, id, CalibrationScene.SIGNED));
            assertThrows(AccessDenied.class, () -> settle(scene, id, LATE));
            assertEquals(List.of(0L, 1L), List.of(waiting(scene, scene.hr), waiting(scene, worker)));
            scene.does(worker, beans -> beans.get(Disputes.class).hear(id, scene.hr, LATE, CalibrationScene.SIGNED));
            scene.does(worker, beans -> beans.get(Disputes.class).settle(id, LATE));
            assertEquals(Dispute.SETTLED, scene.as(worker, beans -> beans.get(ReadDisputes.class).card(id)).dispute().stage());
        }
    }

    /** Whoever has only a sheet that was withdrawn evaluates nobody any more: nothing is offered to him, and nobody hears him. */
    @Test
    void whoseSheetWasWithdrawnHasNoPart() {
        try (CalibrationScene scene = new CalibrationScene()) {
            Long caseId = scene.caseFor(scene.servants.get(0));
            scene.open("2024-Q1", caseId);
            Long former = scene.commission.get(3);
            Long sheet = scene.as(scene.hr, beans -> beans.get(SendSheets.class).reissue(caseId, scene.sheet(caseId, "2024-Q1").id(), former, "Ошибка"));
            assertTrue(lodgeable(scene, former).contains(caseId));
            Long own = lodge(scene, former, caseId);
            scene.does(scene.hr, beans -> beans.get(SendSheets.class).reissue(caseId, sheet, scene.commission.get(0), "Ошибка"));
            assertFalse(lodgeable(scene, former).contains(caseId));
            Long id = lodge(scene, scene.servants.get(0), caseId);
            assertThrows(IllegalArgumentException.class, () -> scene.does(scene.hr, beans -> beans.get(Disputes.class).hear(id, former, LATE, CalibrationScene.SIGNED)));
            scene.does(former, beans -> beans.get(Disputes.class).withdraw(own));
            assertEquals(kz.bagalau.law.act.Role.EVALUATOR, scene.call(em -> em.find(Dispute.class, own).journal().get(1).role()), "he takes it back in the place in which he lodged it");
        }
    }

    private static List<Long> lodgeable(CalibrationScene scene, Long person) {
        return scene.as(person, beans -> beans.get(ReadDisputes.class).lodgeable()).stream().map(ReadDisputes.Lodgeable::caseId).toList();
    }

    private static long waiting(CalibrationScene scene, Long person) {
        return scene.as(person, beans -> beans.get(DisputeInbox.class).waitingForMe(CalibrationScene.SIGNED)).stream().filter(item -> item.key().equals("inbox.dispute.consider")).count();
    }

    private static Long lodge(CalibrationScene scene, Long person, Long caseId) {
        return scene.as(person, beans -> beans.get(Disputes.class).lodge(caseId, LATE));
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
