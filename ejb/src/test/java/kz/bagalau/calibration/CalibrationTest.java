package kz.bagalau.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.acts.LawTexts;
import kz.bagalau.assessment.ComputeResult;
import kz.bagalau.documents.Attachment;
import kz.bagalau.law.commission.Ballot;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.time.Event;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.body.Bin;
import kz.bagalau.model.body.StateBody;
import kz.bagalau.model.body.Unit;
import kz.bagalau.model.calibration.Calibration;
import kz.bagalau.model.calibration.CalibrationItem;
import kz.bagalau.model.calibration.Meeting;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.Origin;
import kz.bagalau.model.paper.Written;
import kz.bagalau.model.session.Moved;
import kz.bagalau.planning.WrongDay;
import org.junit.jupiter.api.Test;

/** aksu-2023, п. 13, 20 (4), 39-43: from the application to the meeting, each step with what is refused. */
class CalibrationTest {

    private static final Written REASON = Written.in(Lang.RU, "Не учтён срочный отчёт");
    private static final Meeting MEETING = new Meeting(LocalDate.of(2024, 4, 24), "Сдал отчёт", "Освоил систему", "Хочет в аналитику");

    private CalibrationScene scene;
    private Long servant;
    private Long sheet;

    private static LocalDate day(int day) {
        return LocalDate.of(2024, 4, day);
    }

    private static String obstacle(Runnable deed) {
        return assertThrows(ObstacleException.class, deed::run).obstacle().key();
    }

    private Long lodge() {
        return scene.as(servant, beans -> beans.get(ApplyForCalibration.class).lodge(List.of(sheet), REASON));
    }

    private void convene(Long id, List<Long> persons, Long chair, String because) {
        scene.does(scene.head, beans -> beans.get(DecideOnCalibration.class).convene(id, persons, chair, null, because));
    }

    private void hold(Consumer<HoldCalibration> deed) {
        scene.does(scene.headOfHr(), beans -> deed.accept(beans.get(HoldCalibration.class)));
    }

    private CalibrationItem item(Long id) {
        return scene.call(em -> {
            CalibrationItem found = em.find(Calibration.class, id).items().get(0);
            found.motions().forEach(one -> one.votes().size());
            found.arguments().size();
            return found;
        });
    }

    private Long motion(Long id) {
        return item(id).open().orElseThrow().id();
    }

    private String stage(Long id) {
        return scene.call(em -> em.find(Calibration.class, id).stage());
    }

    private void vote(Long id, boolean favour, Long... persons) {
        for (Long person : persons) {
            hold(one -> one.say(id, item(id).id(), motion(id), person, favour));
        }
    }

    private Ballot.Motion count(Long id) {
        return scene.as(scene.headOfHr(), beans -> beans.get(HoldCalibration.class).count(id, item(id).id(), motion(id)).value());
    }

    @Test
    void fromTheApplicationToTheMeeting() {
        try (CalibrationScene office = new CalibrationScene()) {
            scene = office;
            servant = scene.servants.get(0);
            sheet = scene.ranked(servant, "2024-Q1", 3, 4, 4, 4);
            assertEquals("15/4", scene.resultOf(servant, "ranking-result", "2024-Q1").orElseThrow().score());
            Long id = p13Application();
            List<Long> members = p39Composition(id);
            p40Opening(id, members);
            p42Vote(id, members);
            p42Protocol(id, members);
            p43Meeting(id);
        }
    }

    /** п. 13: within five working days of being acquainted; the sheet is disputed, a second application about it refused. */
    private Long p13Application() {
        scene.on(day(16));
        Long id = lodge();
        assertEquals("disputed", scene.sheetStage(sheet));
        assertEquals(Calibration.APPLIED, stage(id));
        assertEquals("process.stage", obstacle(this::lodge));
        assertEquals(List.of(false), scene.as(scene.headOfHr(), beans -> beans.get(ReadCalibrations.class).list(scene.body, ListQuery.everything()).rows()).stream()
                .map(CalibrationRow::late).toList());
        CalibrationRow row = scene.as(scene.headOfHr(), beans -> beans.get(ReadCalibrations.class).list(scene.body, ListQuery.everything()).rows().get(0));
        assertEquals(List.of("calibration-decision-term", day(19)), List.of(row.next().term(), row.next().last()), "three working days of the application");
        return id;
    }

    /** п. 39: the official names evaluators, at least two who vote on the score; nobody on his own. */
    private List<Long> p39Composition(Long id) {
        Long other = scene.commission.get(0);
        assertEquals("commission.small", obstacle(() -> convene(id, List.of(other), null, null)));
        assertEquals("calibration.fewVotes", obstacle(() -> convene(id, List.of(scene.supervisor, other), null, null)));
        assertEquals("calibration.notEvaluator", obstacle(() -> convene(id, List.of(other, scene.commission.get(4)), null, null)));
        assertThrows(IllegalArgumentException.class, () -> convene(id, List.of(other, scene.commission.get(1)), scene.commission.get(2), null));
        assertEquals("need.is.LATE", obstacle(() -> scene.does(scene.head, beans -> beans.get(DecideOnCalibration.class).refuse(id, "Нет оснований"))));
        List<Long> members = List.of(scene.supervisor, other, scene.commission.get(1), scene.commission.get(2));
        convene(id, members, null, null);
        assertEquals(Calibration.APPOINTED, stage(id));
        assertEquals("process.stage", obstacle(() -> convene(id, members, null, null)));
        return members;
    }

    /** п. 40, 41, 20 (4): HR prepares, and opens it with more than half of the composition. */
    private void p40Opening(Long id, List<Long> members) {
        CalibrationItem seen = item(id);
        hold(one -> one.prepare(id, seen.id(), seen.version(), "Второй квартал без замечаний"));
        assertEquals(Moved.Why.TEXT, assertThrows(Moved.class, () -> hold(one -> one.prepare(id, seen.id(), seen.version(), "Иначе"))).why());
        hold(one -> one.attend(id, members.get(0), true));
        hold(one -> one.attend(id, members.get(1), true));
        assertEquals("quorum.missing", obstacle(() -> hold(one -> one.open(id))));
        hold(one -> one.attend(id, members.get(2), true));
        assertThrows(IllegalArgumentException.class, () -> hold(one -> one.attend(id, scene.head, true)));
        hold(one -> one.open(id));
        assertEquals(Calibration.OPEN, stage(id));
        Long late = members.get(3);
        hold(one -> one.attend(id, late, true));
    }

    /** п. 42: the evaluator argues, members too; a correction up or down within 0-5, by the majority; the evaluator does not vote on his score. */
    private void p42Vote(Long id, List<Long> members) {
        CalibrationItem item = item(id);
        scene.does(scene.supervisor, beans -> beans.get(TakePart.class).describe(id, item.id(), item.version(), "Отчёт сдан с замечаниями"));
        assertThrows(AccessDenied.class, () -> scene.does(members.get(1), beans -> beans.get(TakePart.class).describe(id, item.id(), item(id).version(), "?")));
        hold(one -> one.argue(id, item.id(), members.get(1), REASON));
        assertEquals("revision.above", obstacle(() -> hold(one -> one.putCorrection(id, item.id(), Score.parse("5.01"), REASON, null))));
        assertEquals("sheet.range", obstacle(() -> hold(one -> one.putCorrection(id, item.id(), Score.parse("-0.01"), REASON, null))));
        assertEquals("sheet.decimals", obstacle(() -> hold(one -> one.putCorrection(id, item.id(), Score.parse("4.005"), REASON, null))));
        LegalObstacle typed = assertThrows(ObstacleException.class, () -> hold(one -> one.putCorrection(id, item.id(), Score.parse("4.125"), REASON, null))).obstacle();
        assertTrue(LawTexts.sentences().say(Lang.RU, typed).contains(" 4,125 "), "what was typed, not what it is rounded to");
        assertEquals("calibration.same", obstacle(() -> hold(one -> one.putCorrection(id, item.id(), Score.parse("3.75"), REASON, null))));
        assertThrows(NullPointerException.class, () -> hold(one -> one.putCorrection(id, item.id(), Score.parse("4.5"), null, null)));
        hold(one -> one.putCorrection(id, item.id(), Score.parse("4.5"), REASON, null));
        assertEquals(Moved.Why.VOTING, assertThrows(Moved.class, () -> hold(one -> one.putKeep(id, item.id(), null))).why());
        assertThrows(IllegalArgumentException.class, () -> vote(id, false, scene.supervisor), "nobody votes on his own score");
        vote(id, true, members.get(1));
        assertEquals("ballot.silent", obstacle(() -> count(id)));
        vote(id, false, members.get(2), members.get(3));
        Long counted = motion(id);
        assertEquals(Ballot.Motion.NOT_CARRIED, count(id));
        assertEquals(Moved.Why.COUNTED, assertThrows(Moved.class, () -> hold(one -> one.count(id, item.id(), counted))).why(), "two who count at once");
        assertFalse(item(id).decided());
        hold(one -> one.putCorrection(id, item.id(), Score.parse("4.25"), REASON, null));
        scene.does(members.get(2), beans -> beans.get(TakePart.class).vote(id, item.id(), motion(id), true));
        assertEquals(Moved.Why.OWN_VOTE, assertThrows(Moved.class, () -> vote(id, false, members.get(2))).why());
        vote(id, true, members.get(1), members.get(3));
        assertEquals(Ballot.Motion.CARRIED, count(id));
        assertEquals(Calibration.DECIDED, stage(id));
        assertEquals(Moved.Why.DECIDED, assertThrows(Moved.class, () -> hold(one -> one.putKeep(id, item.id(), " "))).why());
    }

    /** п. 42: the protocol, signed by all who sat; before that the vote can be put again with a reason; then the result stands, the original stays. */
    private void p42Protocol(Long id, List<Long> members) {
        scene.does(scene.headOfHr(), beans -> beans.get(CalibrationMinutes.class).draw(id));
        hold(one -> one.putCorrection(id, item(id).id(), Score.parse("4.5"), REASON, "Ослышались"));
        assertEquals(Calibration.OPEN, stage(id));
        assertThrows(IllegalStateException.class, () -> sign(id, members.get(0)), "what was drawn up says something else");
        vote(id, true, members.get(1), members.get(2), members.get(3));
        count(id);
        scene.does(scene.headOfHr(), beans -> beans.get(CalibrationMinutes.class).draw(id));
        sign(id, members.get(0));
        assertThrows(IllegalStateException.class, () -> sign(id, members.get(0)), "nobody signs twice");
        assertThrows(IllegalStateException.class, () -> scene.does(scene.headOfHr(), beans -> beans.get(CalibrationMinutes.class).draw(id)));
        assertEquals("session.again.signed", obstacle(() -> hold(one -> one.putKeep(id, item(id).id(), "Ещё раз"))));
        members.subList(1, 3).forEach(one -> sign(id, one));
        assertEquals("15/4", scene.resultOf(servant, "ranking-result", "2024-Q1").orElseThrow().score(), "nothing stands before the last signature");
        sign(id, members.get(3));
        assertEquals(Calibration.SIGNED, stage(id));
        CaseResult result = scene.resultOf(servant, "ranking-result", "2024-Q1").orElseThrow();
        assertEquals(List.of("9/2", "EFFECTIVE", Origin.REVISED, id), List.of(result.score(), result.grade(), result.origin(), result.decidedBy()));
        assertEquals("15/4", result.supersedes().orElseThrow().score());
        assertTrue(result.explanation().contains("Не учтён срочный отчёт"), result.explanation());
        assertEquals("final", scene.sheetStage(sheet));
        assertEquals("calibration.twice", obstacle(this::lodge), "what a session decided is appealed against, not heard again");
    }

    private void sign(Long id, Long member) {
        scene.does(member, beans -> beans.get(CalibrationMinutes.class).sign(id));
    }

    /** п. 42, 43: HR places the protocol; the servant reads it; the evaluator meets him and speaks of the three topics. */
    private void p43Meeting(Long id) {
        assertEquals("process.stage", obstacle(() -> meet(id, new Meeting(day(16), "а", "б", "в"))));
        scene.does(scene.headOfHr(), beans -> beans.get(CalibrationMinutes.class).place(id));
        scene.does(servant, beans -> beans.get(TakePart.class).read(id));
        assertNotNull(item(id).readAt());
        assertThrows(WrongDay.class, () -> meet(id, MEETING), "a meeting that is still to come");
        assertThrows(IllegalArgumentException.class, () -> new Meeting(day(16), "Сдал отчёт", " ", "в"), "three topics");
        scene.on(day(24));
        assertThrows(AccessDenied.class, () -> scene.does(scene.commission.get(0), beans -> beans.get(TakePart.class).meet(id, servant, MEETING)));
        meet(id, MEETING);
        assertEquals(Calibration.DISCUSSED, stage(id));
        assertEquals("Освоил систему", item(id).meeting().skills());
    }

    private void meet(Long id, Meeting held) {
        scene.does(scene.supervisor, beans -> beans.get(TakePart.class).meet(id, servant, held));
    }

    /** п. 13: a late application is the official's to admit or refuse, with a reason; one taken back changes nothing. A tie leaves the score. */
    @Test
    void lateWithdrawnAndTied() {
        try (CalibrationScene office = new CalibrationScene()) {
            scene = office;
            servant = scene.servants.get(0);
            sheet = scene.ranked(servant, "2024-Q1", 4, 4, 4, 4);
            scene.on(day(11));
            Long first = lodge();
            scene.does(servant, beans -> beans.get(ApplyForCalibration.class).withdraw(first));
            assertEquals(List.of(Calibration.WITHDRAWN, "final"), List.of(stage(first), scene.sheetStage(sheet)));
            scene.on(day(17));
            Long late = lodge();
            assertEquals("final", scene.sheetStage(sheet), "nothing is disputed before the official lets it through");
            assertEquals("need.not.LATE", obstacle(() -> convene(late, List.of(scene.commission.get(0), scene.commission.get(1)), null, " ")));
            scene.does(scene.head, beans -> beans.get(DecideOnCalibration.class).refuse(late, "Без причины пропустил срок"));
            assertEquals(List.of(Calibration.REFUSED, "final"), List.of(stage(late), scene.sheetStage(sheet)));
            Long again = scene.as(scene.headOfHr(), beans -> beans.get(ApplyForCalibration.class).enterPaper(List.of(sheet), null, day(16),
                    new Attachment("a.pdf", "%PDF-1.4".getBytes(StandardCharsets.US_ASCII))));
            List<Long> members = List.of(scene.commission.get(0), scene.commission.get(1));
            assertEquals("disputed", scene.sheetStage(sheet), "handed in on paper on the last day: the day of its entry does not make it late");
            convene(again, members, null, " ");
            hold(one -> members.forEach(member -> one.attend(again, member, true)));
            hold(one -> one.open(again));
            hold(one -> one.putCorrection(again, item(again).id(), Score.of(2), REASON, null));
            vote(again, true, members.get(0));
            vote(again, false, members.get(1));
            assertEquals(Ballot.Motion.NOT_CARRIED, count(again));
            assertEquals(Calibration.DECIDED, stage(again), "a tie that no chair decides leaves the score");
            scene.does(scene.headOfHr(), beans -> beans.get(CalibrationMinutes.class).draw(again));
            members.forEach(one -> sign(again, one));
            CaseResult result = scene.resultOf(servant, "ranking-result", "2024-Q1").orElseThrow();
            assertEquals(List.of("4", Origin.DECIDED), List.of(result.score(), result.origin()));
        }
    }

    /** п. 41, 42: a session held and signed on paper is entered with its days; one that broke off goes on with a quorum, what was being voted on is put anew. */
    @Test
    void heldOnPaperAndInterrupted() {
        try (CalibrationScene office = new CalibrationScene()) {
            scene = office;
            servant = scene.servants.get(0);
            sheet = scene.ranked(servant, "2024-Q1", 4, 4, 4, 4);
            scene.on(day(10));
            Long id = lodge();
            scene.on(day(12));
            List<Long> members = List.of(scene.commission.get(0), scene.commission.get(1), scene.commission.get(2));
            convene(id, members, null, null);
            scene.on(day(19));
            hold(one -> members.forEach(member -> one.attend(id, member, true)));
            assertThrows(WrongDay.class, () -> hold(one -> one.openHeld(id, day(11))), "before its composition was named");
            assertThrows(WrongDay.class, () -> hold(one -> one.openHeld(id, day(20))));
            assertEquals("process.stage", obstacle(() -> hold(one -> one.interrupt(id))));
            hold(one -> one.openHeld(id, day(18)));
            hold(one -> one.putKeep(id, item(id).id(), null));
            Long motion = motion(id);
            hold(one -> one.interrupt(id));
            assertEquals(Calibration.INTERRUPTED, stage(id));
            assertEquals(Moved.Why.COUNTED, assertThrows(Moved.class, () -> scene.does(members.get(0), beans -> beans.get(TakePart.class).vote(id, item(id).id(), motion, true))).why());
            assertEquals(Moved.Why.STAGE, assertThrows(Moved.class, () -> hold(one -> one.putKeep(id, item(id).id(), null))).why());
            assertEquals("process.stage", obstacle(() -> hold(one -> one.open(id))));
            hold(one -> members.subList(0, 2).forEach(member -> one.attend(id, member, false)));
            assertEquals("quorum.missing", obstacle(() -> hold(one -> one.resume(id))));
            hold(one -> members.forEach(member -> one.attend(id, member, true)));
            hold(one -> one.resume(id));
            hold(one -> one.putKeep(id, item(id).id(), null));
            vote(id, true, members.get(0), members.get(1), members.get(2));
            count(id);
            signedOnPaper(id, members);
        }
    }

    private void signedOnPaper(Long id, List<Long> members) {
        assertThrows(IllegalStateException.class, () -> paper(id, members.get(0), day(19)), "nothing is drawn up");
        scene.does(scene.headOfHr(), beans -> beans.get(CalibrationMinutes.class).draw(id));
        scene.on(day(22));
        assertThrows(WrongDay.class, () -> paper(id, members.get(0), day(18)), "before it decided");
        assertThrows(WrongDay.class, () -> paper(id, members.get(0), day(23)));
        assertThrows(IllegalStateException.class, () -> paper(id, scene.head, day(19)), "who did not sit");
        paper(id, members.get(0), day(22));
        assertThrows(IllegalStateException.class, () -> paper(id, members.get(0), day(22)), "nobody signs twice");
        sign(id, members.get(1));
        assertEquals("disputed", scene.sheetStage(sheet));
        paper(id, members.get(2), day(19));
        assertEquals(Calibration.SIGNED, stage(id));
        assertEquals(day(22), scene.call(em -> em.find(Calibration.class, id).day(Event.PROTOCOL_SIGNED)).orElseThrow(), "the last signature, though entered first");
        assertEquals(day(18), scene.call(em -> em.find(Calibration.class, id).latest(Deed.OPEN)).orElseThrow().on());
        assertEquals(List.of("4", Origin.DECIDED), List.of(scene.resultOf(servant, "ranking-result", "2024-Q1").orElseThrow().score(), scene.resultOf(servant, "ranking-result", "2024-Q1").orElseThrow().origin()));
    }

    private void paper(Long id, Long member, LocalDate on) {
        scene.does(scene.headOfHr(), beans -> beans.get(CalibrationMinutes.class).enterPaper(id, member, on, new Attachment("p.pdf", "%PDF-1.4".getBytes(StandardCharsets.US_ASCII))));
    }

    /** п. 3 (10), 38: a session over a whole unit, planned before its scores are complete: they stay proposed until its protocol, each change with its reason. */
    @Test
    void plannedOverAUnit() {
        try (CalibrationScene office = new CalibrationScene()) {
            scene = office;
            Long unit = scene.call(em -> em.find(EvaluationCase.class, scene.caseFor(scene.servants.get(0))).facts().unitId());
            List<Long> members = List.of(scene.commission.get(0), scene.commission.get(1), scene.commission.get(2));
            assertThrows(IllegalArgumentException.class, () -> plan(unit, "2024-Q9", members));
            Long foreign = scene.call(em -> {
                StateBody another = new StateBody(new Bin("990240001118"), em.find(StateBody.class, scene.body).name());
                em.persist(another);
                em.flush();
                Unit of = new Unit(another.id(), null, "А", em.find(Unit.class, unit).name(), 1);
                em.persist(of);
                em.flush();
                return of.id();
            });
            assertThrows(IllegalArgumentException.class, () -> plan(foreign, "2024-Q1", members), "another body's unit");
            assertEquals("commission.small", obstacle(() -> plan(unit, "2024-Q1", members.subList(0, 1))));
            Long id = plan(unit, "2024-Q1", members);
            assertEquals("calibration.planned", obstacle(() -> plan(unit, "2024-Q1", members)));
            assertEquals("calibration.empty", obstacle(() -> hold(one -> one.open(id))));
            List<Long> sheets = scene.servants.subList(0, 1).stream().map(one -> scene.proposed(one, "2024-Q1", 5, 5, 5, 5)).toList();
            int gathered = scene.as(scene.headOfHr(), beans -> beans.get(PlanCalibration.class).gather(id));
            assertEquals(1, gathered);
            hold(one -> members.forEach(member -> one.attend(id, member, true)));
            hold(one -> one.open(id));
            hold(one -> one.putCorrection(id, item(id).id(), Score.of(4), REASON, null));
            vote(id, true, members.get(0), members.get(1), members.get(2));
            count(id);
            scene.does(scene.headOfHr(), beans -> beans.get(CalibrationMinutes.class).draw(id));
            assertEquals("proposed", scene.sheetStage(sheets.get(0)));
            members.forEach(one -> sign(id, one));
            assertEquals("offered", scene.sheetStage(sheets.get(0)), "complete, and his to read (п. 12)");
            Long evaluator = scene.call(em -> em.find(kz.bagalau.model.sheet.Sheet.class, sheets.get(0)).evaluatorId());
            assertEquals("need.not.DECISION_STANDS", obstacle(() -> scene.does(evaluator, beans -> beans.get(kz.bagalau.assessment.FillSheet.class).recall(sheets.get(0), "Ошибка"))),
                    "what a session decided is taken back by nobody alone");
            CaseResult result = scene.resultOf(scene.servants.get(0), "ranking-result", "2024-Q1").orElseThrow();
            assertEquals(List.of("4", Origin.REVISED, "5"), List.of(result.score(), result.origin(), result.supersedes().orElseThrow().score()));
            Long second = plan(unit, "2024-Q2", members);
            Long waiting = scene.proposed(scene.servants.get(0), "2024-Q2", 3, 3, 3, 3);
            scene.does(scene.head, beans -> beans.get(PlanCalibration.class).cancel(second, "Не понадобилась"));
            assertEquals(List.of(Calibration.WITHDRAWN, "offered"), List.of(stage(second), scene.sheetStage(waiting)));
        }
    }

    private Long plan(Long unit, String part, List<Long> members) {
        return scene.as(scene.head, beans -> beans.get(PlanCalibration.class).plan(scene.body, unit, part, members, null, null));
    }

    /** п. 5: a quarter corrected by a session, admitted late, computes the year anew from the corrected quarters; the former year stays readable. */
    @Test
    void theYearIsComputedAnew() {
        try (CalibrationScene office = new CalibrationScene()) {
            scene = office;
            servant = scene.servants.get(0);
            sheet = scene.ranked(servant, "2024-Q1", 3, 3, 3, 3);
            List<Long> sheets = new ArrayList<>(List.of(sheet));
            for (String part : List.of("2024-Q2", "2024-Q3", "2024-Q4")) {
                sheets.add(scene.ranked(servant, part, 4, 4, 4, 4));
            }
            scene.on(LocalDate.of(2025, 1, 20));
            scene.settled();
            assertEquals(List.of("final", "final", "final", "final"), sheets.stream().map(scene::sheetStage).toList());
            Long caseId = scene.caseFor(servant);
            scene.does(scene.headOfHr(), beans -> beans.get(ComputeResult.class).compute(List.of(caseId)));
            assertEquals("15/4", scene.resultOf(servant, "ranking-year-result", "").orElseThrow().score());
            Long id = lodge();
            List<Long> members = List.of(scene.commission.get(0), scene.commission.get(1));
            convene(id, members, null, "Узнал о расчёте в январе");
            hold(one -> members.forEach(member -> one.attend(id, member, true)));
            hold(one -> one.open(id));
            hold(one -> one.putCorrection(id, item(id).id(), Score.of(4), REASON, null));
            vote(id, true, members.get(0), members.get(1));
            count(id);
            scene.does(scene.headOfHr(), beans -> beans.get(CalibrationMinutes.class).draw(id));
            members.forEach(one -> sign(id, one));
            CaseResult year = scene.resultOf(servant, "ranking-year-result", "").orElseThrow();
            assertEquals(List.of("4", "EFFECTIVE", "15/4"), List.of(year.score(), year.grade(), year.supersedes().orElseThrow().score()));
        }
    }
}
