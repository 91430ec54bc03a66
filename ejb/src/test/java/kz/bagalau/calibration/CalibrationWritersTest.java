package kz.bagalau.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import kz.bagalau.assessment.FillSheet;
import kz.bagalau.dispute.Disputes;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.calibration.Calibration;
import kz.bagalau.model.calibration.CalibrationItem;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.paper.Written;
import kz.bagalau.model.session.Moved;
import kz.bagalau.law.sheet.Filled;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.Beans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two at the same time, in transactions of their own: the second waits for the first, and is told what he did; no vote and no signature is lost. */
class CalibrationWritersTest {

    private static final Written WORDS = Written.in(Lang.RU, "Не учтён срочный отчёт");

    private final CalibrationScene scene = new CalibrationScene();
    private final ExecutorService second = Executors.newSingleThreadExecutor();

    @AfterEach
    void close() {
        second.shutdownNow();
        scene.close();
    }

    /** One does something and has not come to the end; the other one begins, waits, and goes on once the first is through. */
    private Future<?> together(Long one, Consumer<Beans> first, Long other, Consumer<Beans> then) {
        Future<?> later;
        try (EntityManager em = scene.database.entityManager()) {
            em.getTransaction().begin();
            scene.inName(em, one, beans -> {
                first.accept(beans);
                return null;
            });
            em.flush();
            later = second.submit(() -> scene.does(other, then));
            scene.database.awaitLock(later);
            assertFalse(later.isDone(), "it waits");
            em.getTransaction().commit();
        }
        return later;
    }

    private static <T extends Throwable> T told(Class<T> kind, Future<?> later) {
        return assertInstanceOf(kind, assertThrows(ExecutionException.class, () -> later.get(20, TimeUnit.SECONDS)).getCause());
    }

    private CalibrationItem item(Long id) {
        return scene.call(em -> {
            CalibrationItem found = em.find(Calibration.class, id).items().get(0);
            found.motions().forEach(one -> one.votes().size());
            return found;
        });
    }

    @Test
    void twoInTheRoom() throws Exception {
        Long servant = scene.servants.get(0);
        Long sheet = scene.ranked(servant, "2024-Q1", 3, 3, 3, 3);
        Consumer<Beans> applying = beans -> beans.get(ApplyForCalibration.class).lodge(List.of(sheet), WORDS);
        assertEquals("process.stage", told(ObstacleException.class, together(servant, applying, servant, applying)).obstacle().key(), "two clicks, one application");
        Long id = scene.call(em -> em.createQuery("select c.id from Calibration c", Long.class).getSingleResult());
        List<Long> members = scene.commission.subList(0, 3);
        Consumer<Beans> convening = beans -> beans.get(DecideOnCalibration.class).convene(id, members, null, null, null);
        assertEquals("process.stage", told(ObstacleException.class, together(scene.head, convening, scene.head, convening)).obstacle().key());
        scene.does(scene.headOfHr(), beans -> {
            members.forEach(member -> beans.get(HoldCalibration.class).attend(id, member, true));
            beans.get(HoldCalibration.class).open(id);
        });
        Long item = item(id).id();
        Future<?> put = together(scene.headOfHr(), beans -> beans.get(HoldCalibration.class).putKeep(id, item, null),
                scene.headOfHr(), beans -> beans.get(HoldCalibration.class).putCorrection(id, item, Score.of(4), WORDS, null));
        assertEquals(Moved.Why.VOTING, told(Moved.class, put).why());
        Long motion = item(id).open().orElseThrow().id();
        together(members.get(0), beans -> beans.get(TakePart.class).vote(id, item, motion, true), members.get(1), beans -> beans.get(TakePart.class).vote(id, item, motion, false))
                .get(20, TimeUnit.SECONDS);
        assertEquals(List.of(1L, 1L), List.of(item(id).open().orElseThrow().votes(true), item(id).open().orElseThrow().votes(false)), "both votes stand");
        scene.does(members.get(2), beans -> beans.get(TakePart.class).vote(id, item, motion, true));
        Consumer<Beans> counting = beans -> beans.get(HoldCalibration.class).count(id, item, motion);
        assertEquals(Moved.Why.COUNTED, told(Moved.class, together(scene.headOfHr(), counting, scene.headOfHr(), counting)).why());
        scene.does(scene.headOfHr(), beans -> beans.get(CalibrationMinutes.class).draw(id));
        scene.does(members.get(0), beans -> beans.get(CalibrationMinutes.class).sign(id));
        together(members.get(1), beans -> beans.get(CalibrationMinutes.class).sign(id), members.get(2), beans -> beans.get(CalibrationMinutes.class).sign(id)).get(20, TimeUnit.SECONDS);
        assertEquals(Calibration.SIGNED, scene.call(em -> em.find(Calibration.class, id).stage()), "the last of two signatures given at once makes it stand");
    }

    @Test
    void twoWhoPlanAndTwoWhoAnswer() {
        Long unit = scene.call(em -> em.find(EvaluationCase.class, scene.caseFor(scene.servants.get(0))).facts().unitId());
        List<Long> members = scene.commission.subList(0, 3);
        Consumer<Beans> planning = beans -> beans.get(PlanCalibration.class).plan(scene.body, unit, "2024-Q2", members, null, null);
        assertEquals("calibration.planned", told(ObstacleException.class, together(scene.head, planning, scene.head, planning)).obstacle().key());
        Long servant = scene.servants.get(0);
        Consumer<Beans> lodging = beans -> beans.get(Disputes.class).lodge(scene.caseFor(servant), WORDS);
        assertEquals("dispute.open", told(ObstacleException.class, together(servant, lodging, servant, lodging)).obstacle().key());
        Long id = scene.call(em -> em.createQuery("select d.id from Dispute d", Long.class).getSingleResult());
        scene.does(scene.hr, beans -> beans.get(Disputes.class).hear(id, servant, WORDS, CalibrationScene.SIGNED));
        Consumer<Beans> answering = beans -> beans.get(Disputes.class).settle(id, WORDS);
        assertEquals("process.stage", told(ObstacleException.class, together(scene.hr, answering, scene.others.get(0), answering)).obstacle().key());
    }

    /** A signature that is being given when the planned session is opened, or called off, comes before it: nothing stays proposed for ever. */
    @Test
    void whoSignsWhileThePlannedSessionIsOpenedOrCalledOff() throws Exception {
        Long unit = scene.call(em -> em.find(EvaluationCase.class, scene.caseFor(scene.servants.get(0))).facts().unitId());
        List<Long> members = scene.commission.subList(1, 3);
        Long opened = scene.as(scene.head, beans -> beans.get(PlanCalibration.class).plan(scene.body, unit, "2024-Q2", members, null, null));
        scene.proposed(scene.servants.get(0), "2024-Q2", 3, 3, 3, 3);
        scene.does(scene.headOfHr(), beans -> members.forEach(member -> beans.get(HoldCalibration.class).attend(opened, member, true)));
        Sheet late = issued(scene.servants.get(1), "2024-Q2");
        together(late.evaluatorId(), beans -> sign(beans, late), scene.headOfHr(), beans -> beans.get(HoldCalibration.class).open(opened)).get(20, TimeUnit.SECONDS);
        assertEquals(List.of(2, "proposed"), List.of(scene.call(em -> em.find(Calibration.class, opened).items().size()), scene.sheetStage(late.id())));
        Long called = scene.as(scene.head, beans -> beans.get(PlanCalibration.class).plan(scene.body, unit, "2024-Q3", members, null, null));
        scene.on(LocalDate.of(2024, 10, 8));
        Sheet last = issued(scene.servants.get(0), "2024-Q3");
        together(last.evaluatorId(), beans -> sign(beans, last), scene.head, beans -> beans.get(PlanCalibration.class).cancel(called, "Не понадобилась")).get(20, TimeUnit.SECONDS);
        assertEquals("offered", scene.sheetStage(last.id()));
    }

    private Sheet issued(Long servant, String part) {
        scene.open(part, scene.caseFor(servant));
        return scene.sheet(scene.caseFor(servant), part);
    }

    private static void sign(Beans beans, Sheet sheet) {
        Map<String, Score> points = Map.of("discipline", Score.of(4), "initiative", Score.of(4), "quality", Score.of(4), "terms", Score.of(4));
        long version = beans.get(FillSheet.class).save(sheet.id(), sheet.version(), Filled.points(points));
        beans.get(FillSheet.class).sign(sheet.id(), version);
    }
}
