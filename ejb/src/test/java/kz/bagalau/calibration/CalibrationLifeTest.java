package kz.bagalau.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import kz.bagalau.access.AccessOf;
import kz.bagalau.access.Operation;
import kz.bagalau.dossier.CaseFileDocument;
import kz.bagalau.law.commission.Ballot;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.calibration.Calibration;
import kz.bagalau.model.calibration.Meeting;
import kz.bagalau.model.paper.RegisteredPaper;
import kz.bagalau.model.paper.StoredFile;
import kz.bagalau.model.paper.Written;
import kz.bagalau.papers.PdfBytes;
import org.junit.jupiter.api.Test;

/** aksu-2023, п. 39-43: what happens to a session that was named: its day, others in its composition, a tie, a signature that will not come, its papers. */
class CalibrationLifeTest {

    private static final Written REASON = Written.in(Lang.RU, "Не учтён срочный отчёт");

    private CalibrationScene scene;
    private Long servant;
    private Long id;
    private Long item;

    private static LocalDate day(int day) {
        return LocalDate.of(2024, 4, day);
    }

    private static String obstacle(Runnable deed) {
        return assertThrows(ObstacleException.class, deed::run).obstacle().key();
    }

    private void hold(Consumer<HoldCalibration> deed) {
        scene.does(scene.headOfHr(), beans -> deed.accept(beans.get(HoldCalibration.class)));
    }

    private void minutes(Consumer<CalibrationMinutes> deed) {
        scene.does(scene.headOfHr(), beans -> deed.accept(beans.get(CalibrationMinutes.class)));
    }

    private void compose(List<Long> persons, Long chair, String because) {
        scene.does(scene.head, beans -> beans.get(ChangeComposition.class).change(id, persons, chair, null, because));
    }

    private Long motion() {
        return scene.call(em -> em.find(Calibration.class, id).item(item).open().orElseThrow().id());
    }

    private void vote(boolean favour, Long person) {
        Long motion = motion();
        hold(one -> one.say(id, item, motion, person, favour));
    }

    private Ballot.Motion count() {
        Long motion = motion();
        return scene.as(scene.headOfHr(), beans -> beans.get(HoldCalibration.class).count(id, item, motion).value());
    }

    private List<String> inbox(Long person) {
        return scene.as(person, beans -> beans.get(CalibrationInbox.class).waitingForMe(day(12))).stream().filter(one -> one.key().equals("inbox.calibration.come"))
                .map(one -> one.args().toString()).toList();
    }

    private boolean may(Long person, Operation operation) {
        return scene.as(person, beans -> AccessOf.sources(scene.clock(), beans.get(CalibrationSource.class)).may(operation, id));
    }

    private String pdf(Long fileId) {
        try {
            return String.join(" ", new PdfBytes(scene.call(em -> em.find(StoredFile.class, fileId).content())).pages()).replaceAll("\\s+", " ");
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    @Test
    void othersInTheCompositionATieAndASignatureThatWillNotCome() {
        try (CalibrationScene office = new CalibrationScene()) {
            scene = office;
            servant = scene.servants.get(0);
            Long sheet = scene.ranked(servant, "2024-Q1", 3, 4, 4, 4);
            scene.on(day(10));
            id = scene.as(servant, beans -> beans.get(ApplyForCalibration.class).lodge(List.of(sheet), REASON));
            Long first = scene.commission.get(0);
            Long leaving = scene.commission.get(1);
            Long coming = scene.commission.get(2);
            scene.does(scene.head, beans -> beans.get(DecideOnCalibration.class).convene(id, List.of(scene.supervisor, first, leaving), scene.supervisor, null, null));
            item = scene.call(em -> em.find(Calibration.class, id).items().get(0).id());
            p40Day(first);
            aTieWithoutTheChair(first, leaving);
            p39Others(first, leaving, coming);
            p42Signatures(first, leaving, coming);
            p15CaseFile();
        }
    }

    /** п. 40, 41: within ten working days of the application; members, the evaluator and the servant are told, nobody else. */
    private void p40Day(Long member) {
        assertEquals("calibration.dayOver", obstacle(() -> call(day(9), "305")));
        assertEquals("calibration.dayLate", obstacle(() -> call(LocalDate.of(2024, 4, 25), "305")), "ten working days of 10 April end on the 24th");
        assertThrows(IllegalArgumentException.class, () -> call(day(24), " "));
        call(day(24), "кабинет 305");
        call(day(12), "Конференц-зал, 15:00");
        String told = inbox(member).toString();
        assertTrue(told.contains("2024-04-12") && told.contains("Конференц-зал, 15:00"), told);
        assertEquals(List.of(1, 1, 0, 0), List.of(inbox(scene.supervisor).size(), inbox(servant).size(), inbox(scene.commission.get(2)).size(), inbox(scene.servants.get(1)).size()));
        scene.on(day(12));
    }

    private void call(LocalDate day, String place) {
        scene.does(scene.headOfHr(), beans -> beans.get(CallCalibration.class).call(id, day, place));
    }

    /** METHODOLOGIES 5, 9: a chair is named and recused: a tie carries nothing, the score does not stand by itself. */
    private void aTieWithoutTheChair(Long first, Long leaving) {
        hold(one -> List.of(scene.supervisor, first, leaving).forEach(member -> one.attend(id, member, true)));
        hold(one -> one.open(id));
        assertEquals(0, inbox(first).size(), "it meets by now");
        hold(one -> one.putCorrection(id, item, Score.parse("4.5"), REASON, null));
        vote(true, first);
        vote(false, leaving);
        assertEquals(Ballot.Motion.NOT_CARRIED, count());
        assertEquals(Calibration.OPEN, scene.call(em -> em.find(Calibration.class, id).stage()));
        boolean decided = scene.call(em -> em.find(Calibration.class, id).item(item).decided());
        assertFalse(decided, "the score does not stand by a tie");
    }

    /** п. 39: the official names others with the ground, and sees no score; the vote of who leaves counts no longer. */
    private void p39Others(Long first, Long leaving, Long coming) {
        assertEquals(List.of(true, false, false, false), List.of(may(scene.head, Operation.CALIBRATION_COMPOSE), may(scene.head, Operation.CALIBRATION_READ),
                may(scene.headOfHr(), Operation.CALIBRATION_COMPOSE), may(first, Operation.CALIBRATION_COMPOSE)));
        hold(one -> one.putCorrection(id, item, Score.parse("4.5"), REASON, null));
        vote(true, first);
        vote(false, leaving);
        List<Long> others = List.of(scene.supervisor, first, coming);
        assertEquals("need.documents", obstacle(() -> compose(others, first, " ")).substring(0, 14));
        assertEquals("calibration.notEvaluator", obstacle(() -> compose(List.of(first, scene.commission.get(4)), null, "Болезнь")));
        assertEquals("calibration.fewVotes", obstacle(() -> compose(List.of(first, scene.supervisor), null, "Болезнь")));
        compose(others, first, "Болезнь участника");
        assertThrows(IllegalArgumentException.class, () -> vote(true, leaving));
        assertThrows(IllegalArgumentException.class, () -> hold(one -> one.attend(id, leaving, true)));
        assertEquals(List.of(false, true), List.of(may(leaving, Operation.CALIBRATION_READ), may(coming, Operation.CALIBRATION_READ)));
        assertEquals("ballot.few", obstacle(this::count), "one vote is left");
        hold(one -> one.attend(id, coming, true));
        vote(false, coming);
        assertEquals(Ballot.Motion.CARRIED, count(), "a tie, and the new chair is in favour");
        assertEquals("process.stage", obstacle(() -> compose(others, null, "Поздно")));
        ChangeComposition.Composed composed = scene.as(scene.head, beans -> beans.get(ChangeComposition.class).of(id));
        assertEquals(Set.copyOf(others), Set.copyOf(composed.persons()));
        assertEquals(first, composed.chair());
        assertEquals("Болезнь участника", composed.former().get(0).because());
    }

    /** п. 42: who sat signs; of whom it is noted why not, his signature is not waited for; the filed protocol bears the others. */
    private void p42Signatures(Long first, Long leaving, Long coming) {
        minutes(one -> one.draw(id));
        assertThrows(IllegalStateException.class, () -> scene.does(leaving, beans -> beans.get(CalibrationMinutes.class).sign(id)), "he is of it no longer");
        assertThrows(IllegalArgumentException.class, () -> minutes(one -> one.noteMissing(id, coming, " ", null)));
        assertThrows(IllegalStateException.class, () -> minutes(one -> one.noteMissing(id, leaving, "Болен", null)), "he owes none");
        minutes(one -> one.noteMissing(id, coming, "Уволен 11.04.2024", null));
        minutes(one -> one.noteMissing(id, scene.supervisor, "В командировке", null));
        assertThrows(IllegalStateException.class, () -> minutes(one -> one.noteMissing(id, first, "Болен", null)), "a protocol that nobody signed");
        assertEquals(Calibration.DECIDED, scene.call(em -> em.find(Calibration.class, id).stage()));
        scene.does(first, beans -> beans.get(CalibrationMinutes.class).sign(id));
        assertEquals(Calibration.SIGNED, scene.call(em -> em.find(Calibration.class, id).stage()));
        RegisteredPaper filed = scene.call(em -> em.find(RegisteredPaper.class, em.find(Calibration.class, id).filedId()));
        RegisteredPaper signed = scene.call(em -> em.find(RegisteredPaper.class, em.find(Calibration.class, id).paperId()));
        String said = pdf(filed.pdfId());
        assertEquals(List.of(), List.of("подписи нет", "подписано в системе", "12.04.2024; Конференц-зал, 15:00", "Обращение: ", ", 10.04.2024", "изменён: ",
                "(вышел(ла) из состава)", signed.mark(), "Председатель сессии: ", scene.call(em -> em.find(Calibration.class, id).sha256()).substring(0, 12)).stream()
                .filter(words -> !said.contains(words)).toList(), said);
        assertFalse(said.contains("Болезнь") || said.contains("Уволен"), "the servant reads this paper: why others were not there is not his to know");
        assertEquals(filed.id(), scene.as(servant, beans -> beans.get(ReadCalibrations.class).card(id)).paper().id());
    }

    /** п. 14, 15: the case file holds the application, the protocol and the meeting. */
    private void p15CaseFile() {
        minutes(one -> one.place(id));
        scene.does(scene.supervisor, beans -> beans.get(TakePart.class).meet(id, servant, new Meeting(day(12), "Сдал отчёт вовремя", "Освоил систему", "Хочет в аналитику")));
        String said = pdf(scene.as(scene.headOfHr(), beans -> beans.get(CaseFileDocument.class).make(scene.caseFor(servant), null, null)));
        assertEquals(List.of(), List.of("Обращение о калибровочной сессии", "Не учтён срочный отчёт", "подано в срок", "подписи нет", "Встреча после калибровочной сессии", "Хочет в аналитику").stream()
                .filter(words -> !said.contains(words)).toList(), said);
    }
}
