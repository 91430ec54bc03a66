package kz.bagalau.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import kz.bagalau.access.AccessOf;
import kz.bagalau.access.Operation;
import kz.bagalau.appeals.AppealCard;
import kz.bagalau.appeals.AppealInbox;
import kz.bagalau.appeals.AppealSource;
import kz.bagalau.appeals.Appeals;
import kz.bagalau.appeals.ReadAppeals;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.appeal.Appeal;
import kz.bagalau.model.calibration.Calibration;
import kz.bagalau.model.calibration.CalibrationItem;
import kz.bagalau.model.paper.Written;
import kz.bagalau.planning.EvaluationSubjects;
import kz.bagalau.plans.KciScene;
import org.junit.jupiter.api.Test;

/** aksu-2023, п. 14: what a session decided is appealed against; the recommendation brings it before a new one, with another result in the end. */
class RehearingTest {

    private static final Written REASON = Written.in(Lang.RU, "Не учтён срочный отчёт");

    private CalibrationScene scene;
    private Long servant;
    private Long caseId;

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2024, month, day);
    }

    private Long calibration() {
        return scene.call(em -> em.createQuery("select max(c.id) from Calibration c", Long.class).getSingleResult());
    }

    private String stage(Long id) {
        return scene.call(em -> em.find(Calibration.class, id).stage());
    }

    private CalibrationItem item(Long id) {
        return scene.call(em -> {
            CalibrationItem found = em.find(Calibration.class, id).items().get(0);
            found.motions().size();
            return found;
        });
    }

    /** Held by two members, with a correction; signed by both. */
    private void held(Long id, String score) {
        List<Long> members = List.of(scene.commission.get(0), scene.commission.get(1));
        scene.does(scene.head, beans -> beans.get(DecideOnCalibration.class).convene(id, members, null, null, null));
        scene.does(scene.headOfHr(), beans -> {
            HoldCalibration room = beans.get(HoldCalibration.class);
            members.forEach(member -> room.attend(id, member, true));
            room.open(id);
            room.putCorrection(id, item(id).id(), Score.parse(score), REASON, null);
        });
        Long motion = item(id).open().orElseThrow().id();
        scene.does(scene.headOfHr(), beans -> {
            members.forEach(member -> beans.get(HoldCalibration.class).say(id, item(id).id(), motion, member, true));
            beans.get(HoldCalibration.class).count(id, item(id).id(), motion);
        });
        scene.does(scene.headOfHr(), beans -> beans.get(CalibrationMinutes.class).draw(id));
        members.forEach(member -> scene.does(member, beans -> beans.get(CalibrationMinutes.class).sign(id)));
        assertEquals(Calibration.SIGNED, stage(id));
    }

    private void hr(java.util.function.Consumer<Appeals> deed) {
        scene.does(scene.headOfHr(), beans -> deed.accept(beans.get(Appeals.class)));
    }

    private AppealCard card(Long appeal) {
        return scene.as(scene.headOfHr(), beans -> beans.get(ReadAppeals.class).card(appeal));
    }

    private boolean may(Long person, Operation operation, Long id) {
        return scene.as(person, beans -> AccessOf.sources(scene.clock(), beans.get(EvaluationSubjects.class), beans.get(AppealSource.class))
                .may(operation, id));
    }

    @Test
    void p14_TheDecisionOfASessionIsAppealedAgainstAndHeardAgain() {
        try (CalibrationScene office = new CalibrationScene()) {
            scene = office;
            servant = scene.servants.get(0);
            caseId = scene.caseFor(servant);
            Long sheet = scene.ranked(servant, "2024-Q1", 3, 3, 3, 3);
            Long worker = scene.commission.get(4);
            scene.grant(worker, Role.HR_WORKER);
            assertFalse(may(servant, Operation.APPEAL_LODGE, caseId), "no session has decided");
            held(scene.as(servant, beans -> beans.get(ApplyForCalibration.class).lodge(List.of(sheet), REASON)), "3.5");
            assertTrue(may(servant, Operation.APPEAL_LODGE, caseId));
            assertFalse(may(worker, Operation.APPEAL_LODGE, caseId), "п. 21: a worker of HR knows no result");
            scene.on(day(4, 10));
            Long appeal = scene.as(servant, beans -> beans.get(Appeals.class).lodge(caseId, null, REASON, day(4, 10)));
            assertFalse(may(worker, Operation.APPEAL_READ, appeal));
            assertEquals(List.of("inbox.appeal.lodged"), scene.as(scene.headOfHr(), beans -> beans.get(AppealInbox.class).waitingForMe(day(4, 10))).stream().map(InboxItem::key).toList());
            assertEquals(List.of(), scene.as(worker, beans -> beans.get(AppealInbox.class).waitingForMe(day(4, 10))), "it is not for the worker to enter");
            recommended(appeal, sheet);
            Long again = calibration();
            assertEquals("calibration.appealed", assertThrows(ObstacleException.class, () -> scene.does(servant, beans -> beans.get(ApplyForCalibration.class).withdraw(again)))
                    .obstacle().key());
            assertThrows(ObstacleException.class, () -> hr(one -> one.report(appeal, day(4, 20), "7")));
            held(again, "4.5");
            Appeal decided = card(appeal).appeal();
            assertEquals(Appeal.AGENDA, decided.stage());
            assertNotNull(decided.newResultId());
            assertEquals(List.of("9/2", "7/2"), scene.resultOf(servant, "ranking-result", "2024-Q1").map(one -> List.of(one.score(), one.supersedes().orElseThrow().score())).orElseThrow());
            assertEquals("final", scene.sheetStage(sheet));
            assertTrue(card(appeal).open(Deed.REPORT));
            hr(one -> one.report(appeal, day(4, 20), "7"));
            assertEquals(Appeal.REPORTED, card(appeal).appeal().stage());
            assertFalse(card(appeal).appeal().pending());
        }
    }

    private void recommended(Long appeal, Long sheet) {
        scene.on(day(4, 20));
        hr(one -> one.takeUp(appeal, day(4, 12)));
        assertTrue(card(appeal).open(Deed.RECOMMEND), "its head enters what came");
        hr(one -> one.recommend(appeal, day(4, 18), day(4, 19), KciScene.scan("letter.pdf")));
        assertEquals("disputed", scene.sheetStage(sheet));
        assertEquals(Calibration.APPLIED, stage(calibration()), "the official is asked for a session");
        assertEquals(Appeal.RECOMMENDED, card(appeal).appeal().stage());
    }

    /** п. 5, 14: the recommendation opens the recorded year; what the new session decides computes it anew, and it is recorded again. */
    @Test
    void p14_TheYearFollowsWhatTheNewSessionDecided() {
        try (CalibrationScene office = new CalibrationScene()) {
            scene = office;
            servant = scene.servants.get(0);
            caseId = scene.caseFor(servant);
            Long sheet = scene.ranked(servant, "2024-Q1", 3, 3, 3, 3);
            held(scene.as(servant, beans -> beans.get(ApplyForCalibration.class).lodge(List.of(sheet), REASON)), "3.2");
            List.of("2024-Q2", "2024-Q3", "2024-Q4").forEach(part -> scene.ranked(servant, part, 4, 4, 4, 4));
            LocalDate day = LocalDate.of(2025, 2, 20);
            scene.on(day);
            scene.settled();
            scene.does(scene.headOfHr(), beans -> beans.get(kz.bagalau.assessment.ComputeResult.class).compute(List.of(caseId)));
            scene.does(scene.headOfHr(), beans -> beans.get(kz.bagalau.archive.ServiceRecord.class).enter(List.of(caseId)));
            assertEquals("19/5", scene.resultOf(servant, "ranking-year-result", "").orElseThrow().score());
            Long appeal = scene.as(servant, beans -> beans.get(Appeals.class).lodge(caseId, null, REASON, day));
            hr(one -> one.takeUp(appeal, day));
            hr(one -> one.recommend(appeal, day, day, KciScene.scan("letter.pdf")));
            assertEquals("collecting", scene.stage(caseId));
            held(calibration(), "4");
            assertEquals("computed", scene.stage(caseId));
            assertEquals(List.of("4", "19/5"), scene.resultOf(servant, "ranking-year-result", "").map(one -> List.of(one.score(), one.supersedes().orElseThrow().score())).orElseThrow());
            scene.does(scene.headOfHr(), beans -> beans.get(kz.bagalau.archive.ServiceRecord.class).enter(List.of(caseId)));
            assertEquals("recorded", scene.stage(caseId));
        }
    }

    /** A year on which no session sat is no decision to appeal against: its servant disagreed in time, or not at all (п. 13). */
    @Test
    void p14_AYearWithoutASessionIsNotAppealedAgainst() {
        try (CalibrationScene office = new CalibrationScene()) {
            scene = office;
            servant = scene.servants.get(0);
            caseId = scene.caseFor(servant);
            for (String part : List.of("2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4")) {
                scene.ranked(servant, part, 4, 4, 4, 4);
            }
            scene.on(LocalDate.of(2025, 2, 3));
            scene.settled();
            scene.does(scene.headOfHr(), beans -> beans.get(kz.bagalau.assessment.ComputeResult.class).compute(List.of(caseId)));
            assertEquals("appeal.none", assertThrows(ObstacleException.class, () -> scene.does(servant, beans -> beans.get(Appeals.class).lodge(caseId, null, REASON, LocalDate.of(2025, 2, 3))))
                    .obstacle().key());
        }
    }
}
