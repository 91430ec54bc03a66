package kz.bagalau.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.access.AccessOf;
import kz.bagalau.access.Operation;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.account.Account;
import kz.bagalau.model.account.PasswordHash;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.body.Absence;
import kz.bagalau.model.body.AbsenceKind;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.calibration.Calibration;
import kz.bagalau.model.calibration.Meeting;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.paper.Written;
import org.junit.jupiter.api.Test;

/** aksu-2023, п. 20 (4), 21, 41: the head of HR holds sessions, but not on his own score: then the official names one who sits, or another head of HR. */
class CalibrationHolderTest {

    private static void account(CalibrationScene scene, Long person, Role role) {
        scene.database.run(em -> {
            Account account = Account.of(person, "p" + person, "p", "kk");
            account.choose(PasswordHash.of("a long enough password"));
            account.grant(role, scene.body, LocalDate.of(2023, 1, 1), null, null);
            em.persist(account);
        });
    }

    private static String convene(CalibrationScene scene, Long id, Long holder) {
        List<Long> members = scene.commission.subList(0, 3);
        return assertThrows(ObstacleException.class, () -> scene.does(scene.head, beans -> beans.get(DecideOnCalibration.class).convene(id, members, null, holder, null))).obstacle().key();
    }

    private static boolean may(CalibrationScene scene, Long person, Operation operation, Long id) {
        return scene.as(person, beans -> AccessOf.sources(scene.clock(), beans.get(CalibrationSource.class)).may(operation, id));
    }

    private static List<String> inbox(CalibrationScene scene, Long person) {
        return scene.as(person, beans -> beans.get(CalibrationInbox.class).waitingForMe(LocalDate.of(2024, 4, 10))).stream().map(InboxItem::key).toList();
    }

    @Test
    void theHeadOfHrWhoAppliedDoesNotHoldHisOwnSession() {
        try (CalibrationScene scene = new CalibrationScene()) {
            Long worker = scene.others.get(0);
            account(scene, scene.hr, Role.HEAD_OF_HR);
            account(scene, worker, Role.HR_WORKER);
            Long sheet = scene.ranked(scene.hr, "2024-Q1", 3, 3, 3, 3);
            scene.on(LocalDate.of(2024, 4, 10));
            Long id = scene.as(scene.hr, beans -> beans.get(ApplyForCalibration.class).lodge(List.of(sheet), Written.in(Lang.RU, "Не согласен")));
            assertEquals(List.of("calibration.needsHolder", "calibration.unfitHolder", "calibration.unfitHolder", "calibration.unfitHolder"),
                    List.of(convene(scene, id, null), convene(scene, id, scene.hr), convene(scene, id, scene.servants.get(1)), convene(scene, id, worker)), "п. 21: a worker knows no result");
            List<Long> members = scene.commission.subList(0, 3);
            Long holder = members.get(1);
            Set<Long> could = scene.as(scene.head, beans -> beans.get(DecideOnCalibration.class).holders(id)).keySet();
            assertEquals(List.of(true, false, false), List.of(could.contains(holder), could.contains(scene.hr), could.contains(worker)));
            scene.does(scene.head, beans -> beans.get(DecideOnCalibration.class).convene(id, members, null, holder, null));
            assertEquals(List.of(true, false, false), List.of(may(scene, holder, Operation.CALIBRATION_HOLD, id), may(scene, scene.hr, Operation.CALIBRATION_HOLD, id),
                    may(scene, worker, Operation.CALIBRATION_READ, id)));
            assertEquals(List.of(List.of("inbox.calibration.prepare"), List.of()), List.of(inbox(scene, holder), inbox(scene, scene.hr)));
            assertThrows(AccessDenied.class, () -> scene.does(scene.hr, beans -> beans.get(HoldCalibration.class).attend(id, members.get(0), true)));
            held(scene, id, holder, members);
            assertThrows(AccessDenied.class, () -> scene.does(scene.hr, beans -> beans.get(CalibrationMinutes.class).place(id)));
            scene.does(holder, beans -> beans.get(CalibrationMinutes.class).place(id));
            assertEquals(Calibration.PLACED, scene.call(em -> em.find(Calibration.class, id).stage()));
            assertFalse(scene.as(scene.hr, beans -> beans.get(ReadCalibrations.class).card(id)).driver());
            ended(scene, id, holder);
        }
    }

    /** With the end of the session its holder knows no more of it than any other member. */
    private static void ended(CalibrationScene scene, Long id, Long holder) {
        assertTrue(may(scene, holder, Operation.CALIBRATION_READ, id));
        Long evaluator = scene.call(em -> em.find(Calibration.class, id).items().get(0).evaluatorId());
        scene.does(evaluator, beans -> beans.get(TakePart.class).meet(id, scene.hr, new Meeting(LocalDate.of(2024, 4, 10), "а", "б", "в")));
        assertFalse(may(scene, holder, Operation.CALIBRATION_READ, id));
        assertEquals(List.of(), scene.as(holder, beans -> beans.get(ReadCalibrations.class).mine()));
    }

    /** п. 41: where the head of HR is at work and no score of his lies before it, he holds it himself. */
    @Test
    void nobodyElseHoldsItButWhereTheHeadOfHrIsConcernedOrAway() {
        try (CalibrationScene scene = new CalibrationScene()) {
            Long another = scene.others.get(0);
            account(scene, scene.hr, Role.HEAD_OF_HR);
            account(scene, another, Role.HEAD_OF_HR);
            Long sheet = scene.ranked(scene.servants.get(0), "2024-Q1", 3, 3, 3, 3);
            scene.on(LocalDate.of(2024, 4, 10));
            Long id = scene.as(scene.servants.get(0), beans -> beans.get(ApplyForCalibration.class).lodge(List.of(sheet), Written.in(Lang.RU, "Не согласен")));
            assertEquals(List.of("calibration.noHolder", "calibration.noHolder"), List.of(convene(scene, id, scene.commission.get(1)), convene(scene, id, another)));
            scene.database.run(em -> em.persist(new Absence(scene.body, scene.hr, AbsenceKind.LABOUR_LEAVE, new Days(LocalDate.of(2024, 4, 15), LocalDate.of(2024, 5, 14)), "№ 1")));
            List<Long> members = scene.commission.subList(0, 3);
            scene.does(scene.head, beans -> beans.get(DecideOnCalibration.class).convene(id, members, null, another, null));
            assertEquals(another, scene.call(em -> em.find(Calibration.class, id).holderId()));
        }
    }

    private static void held(CalibrationScene scene, Long id, Long holder, List<Long> members) {
        Long item = scene.call(em -> em.find(Calibration.class, id).items().get(0).id());
        scene.does(holder, beans -> {
            HoldCalibration hold = beans.get(HoldCalibration.class);
            members.forEach(member -> hold.attend(id, member, true));
            hold.open(id);
            hold.putKeep(id, item, null);
        });
        assertTrue(scene.as(holder, beans -> beans.get(ReadCalibrations.class).card(id)).driver());
        Long motion = scene.call(em -> em.find(Calibration.class, id).item(item).open().orElseThrow().id());
        members.forEach(member -> scene.does(holder, beans -> beans.get(HoldCalibration.class).say(id, item, motion, member, true)));
        scene.does(holder, beans -> beans.get(HoldCalibration.class).count(id, item, motion));
        assertThrows(AccessDenied.class, () -> scene.does(scene.hr, beans -> beans.get(CalibrationMinutes.class).draw(id)));
        scene.does(holder, beans -> beans.get(CalibrationMinutes.class).draw(id));
        members.forEach(member -> scene.does(member, beans -> beans.get(CalibrationMinutes.class).sign(id)));
    }

    @Test
    void overHisOwnUnitSomebodyElseIsNamedWithThePlan() {
        try (CalibrationScene scene = new CalibrationScene()) {
            account(scene, scene.hr, Role.HEAD_OF_HR);
            account(scene, scene.others.get(0), Role.HR_WORKER);
            Long unit = scene.call(em -> em.find(EvaluationCase.class, scene.caseFor(scene.hr)).facts().unitId());
            List<Long> members = scene.commission.subList(0, 3);
            assertEquals(List.of("calibration.needsHolder", "calibration.unfitHolder"), List.of(plan(scene, unit, members, null), plan(scene, unit, members, scene.others.get(0))), "nor one of the unit");
            Long id = scene.as(scene.head, beans -> beans.get(PlanCalibration.class).plan(scene.body, unit, "2024-Q1", members, null, members.get(0)));
            assertTrue(may(scene, members.get(0), Operation.CALIBRATION_HOLD, id));
        }
    }

    private static String plan(CalibrationScene scene, Long unit, List<Long> members, Long holder) {
        return assertThrows(ObstacleException.class, () -> scene.does(scene.head, beans -> beans.get(PlanCalibration.class).plan(scene.body, unit, "2024-Q1", members, null, holder)))
                .obstacle().key();
    }
}
