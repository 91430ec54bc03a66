package kz.bagalau.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.appeals.Appeals;
import kz.bagalau.appeals.ReadAppeals;
import kz.bagalau.assessment.SendSheets;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.calibration.Calibration;
import kz.bagalau.model.calibration.CalibrationItem;
import kz.bagalau.model.calibration.Meeting;
import kz.bagalau.model.paper.Written;
import org.junit.jupiter.api.Test;

/** aksu-2023, п. 13, 14, 43: one session on two quarters of one servant that two people evaluated; each score keeps its own rights and duties. */
class TwoScoresTest {

    private static final Written REASON = Written.in(Lang.RU, "Не учтён срочный отчёт");
    private static final LocalDate DAY = LocalDate.of(2024, 7, 22);

    private final CalibrationScene scene = new CalibrationScene();
    private final Long servant = scene.servants.get(0);
    private final Long caseId = scene.caseFor(servant);

    private static String obstacle(Runnable deed) {
        return assertThrows(ObstacleException.class, deed::run).obstacle().key();
    }

    private Long lodge(Long... sheets) {
        return scene.as(servant, beans -> beans.get(ApplyForCalibration.class).lodge(List.of(sheets), REASON));
    }

    private List<CalibrationItem> items(Long id) {
        return scene.call(em -> em.find(Calibration.class, id).items().stream().peek(item -> item.motions().size()).toList());
    }

    private String stage(Long id) {
        return scene.call(em -> em.find(Calibration.class, id).stage());
    }

    @Test
    void eachScoreByItself() {
        try (scene) {
            Long first = scene.ranked(servant, "2024-Q1", 3, 3, 3, 3);
            Long second = another("2024-Q2");
            scene.on(LocalDate.of(2024, 7, 10));
            assertEquals("calibration.mixed", obstacle(() -> lodge(first, second)), "what came in time is not refused along with what came late");
            assertEquals(List.of("acquainted", "acquainted"), List.of(scene.sheetStage(first), scene.sheetStage(second)));
            scene.on(DAY);
            Long id = lodge(first, second);
            decided(id);
            p43(id);
            p14(id);
        }
    }

    /** A quarter that another evaluator scores: its sheet was issued to him instead. */
    private Long another(String part) {
        scene.on(LocalDate.of(2024, 7, 8));
        scene.open(part, caseId);
        Long wrong = scene.sheet(caseId, part).id();
        Long sheet = scene.as(scene.headOfHr(), beans -> beans.get(SendSheets.class).reissue(caseId, wrong, scene.commission.get(0), "Руководитель в отпуске"));
        scene.ranked(caseId, part, "4", "4", "4", "4");
        scene.on(LocalDate.of(2024, 7, 9));
        scene.read(servant, caseId, part);
        return sheet;
    }

    private void decided(Long id) {
        List<Long> members = scene.commission.subList(1, 3);
        scene.does(scene.head, beans -> beans.get(DecideOnCalibration.class).convene(id, members, null, null, "Был в командировке"));
        scene.does(scene.headOfHr(), beans -> {
            members.forEach(member -> beans.get(HoldCalibration.class).attend(id, member, true));
            beans.get(HoldCalibration.class).open(id);
            items(id).forEach(item -> beans.get(HoldCalibration.class).putCorrection(id, item.id(), Score.parse("4.5"), REASON, null));
        });
        items(id).forEach(item -> scene.does(scene.headOfHr(), beans -> {
            Long motion = item.open().orElseThrow().id();
            members.forEach(member -> beans.get(HoldCalibration.class).say(id, item.id(), motion, member, true));
            beans.get(HoldCalibration.class).count(id, item.id(), motion);
        }));
        scene.does(scene.headOfHr(), beans -> beans.get(CalibrationMinutes.class).draw(id));
        members.forEach(member -> scene.does(member, beans -> beans.get(CalibrationMinutes.class).sign(id)));
        scene.does(scene.headOfHr(), beans -> beans.get(CalibrationMinutes.class).place(id));
    }

    /** п. 43: each evaluator meets the servant about the score that he gave. */
    private void p43(Long id) {
        Long other = scene.commission.get(0);
        meet(scene.supervisor, id);
        assertEquals(List.of(Calibration.PLACED, 1L), List.of(stage(id), items(id).stream().filter(item -> item.meeting() != null).count()));
        assertEquals(List.of("inbox.calibration.meet"), scene.as(other, beans -> beans.get(CalibrationInbox.class).waitingForMe(DAY)).stream().map(InboxItem::key).toList());
        assertThrows(AccessDenied.class, () -> meet(scene.commission.get(1), id));
        meet(other, id);
        assertEquals(Calibration.DISCUSSED, stage(id));
    }

    private void meet(Long evaluator, Long id) {
        scene.does(evaluator, beans -> beans.get(TakePart.class).meet(id, servant, new Meeting(DAY, "Сдал отчёт", "Освоил систему", "Хочет в аналитику")));
    }

    /** п. 14: against each of two decisions of one protocol he appeals by itself. */
    private void p14(Long id) {
        List<Long> results = items(id).stream().map(CalibrationItem::newResultId).toList();
        Long former = items(id).get(0).resultId();
        assertEquals(results, scene.as(servant, beans -> beans.get(ReadAppeals.class).before(caseId)).decisions().stream().map(one -> one.result().result().id()).toList());
        results.forEach(this::appealed);
        assertEquals("appeal.pending", obstacle(() -> appealed(results.get(1))));
        assertEquals("appeal.none", obstacle(() -> appealed(former)), "what was superseded stands no more");
        assertEquals(results, scene.call(em -> em.createQuery("select a.resultId from Appeal a order by a.id", Long.class).getResultList()));
    }

    private void appealed(Long result) {
        scene.does(servant, beans -> beans.get(Appeals.class).lodge(caseId, result, REASON, DAY));
    }
}
