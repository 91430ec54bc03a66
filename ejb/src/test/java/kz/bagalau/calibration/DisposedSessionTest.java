package kz.bagalau.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.disposal.DisposeOfPapers;
import kz.bagalau.documents.Attachment;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.calibration.Calibration;
import kz.bagalau.model.calibration.CalibrationItem;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.paper.Written;
import org.junit.jupiter.api.Test;

/** aksu-2023, п. 15: the papers of a session over a whole unit are kept as long as one of its cases is, and go with the last. */
class DisposedSessionTest {

    private static final LocalDate DAY = LocalDate.of(2024, 7, 9);
    private static final Attachment SCAN = new Attachment("p.pdf", "%PDF-1.4".getBytes(StandardCharsets.US_ASCII));

    private final CalibrationScene scene = new CalibrationScene();

    @Test
    void theProtocolGoesWithTheLastCase() {
        try (scene) {
            Long one = scene.caseFor(scene.servants.get(0));
            Long other = scene.caseFor(scene.servants.get(1));
            Long id = signed(scene.call(em -> em.find(EvaluationCase.class, one).facts().unitId()));
            scene.database.run(em -> em.createNativeQuery("update evaluation_case set stage = 'archived'").executeUpdate());
            scene.on(LocalDate.of(2027, 12, 1));
            assertEquals(6, left(id), "PDF and DOCX of what was signed and of what was filed, the scan of each signature");
            scene.does(scene.headOfHr(), beans -> beans.get(DisposeOfPapers.class).dispose(scene.body, List.of(one)));
            assertEquals(List.of(6, 1), List.of(left(id), notes(id)), "the other servant's case is kept");
            scene.does(scene.headOfHr(), beans -> beans.get(DisposeOfPapers.class).dispose(scene.body, List.of(other)));
            assertEquals(List.of(0, 0), List.of(left(id), notes(id)));
        }
    }

    /** A planned session on two scores, its protocol signed on paper; the reason why it was voted on again is noted in its journal. */
    private Long signed(Long unit) {
        List<Long> members = scene.commission.subList(1, 3);
        Long id = scene.as(scene.head, beans -> beans.get(PlanCalibration.class).plan(scene.body, unit, "2024-Q2", members, null, null));
        scene.proposed(scene.servants.get(0), "2024-Q2", 3, 3, 3, 3);
        scene.proposed(scene.servants.get(1), "2024-Q2", 3, 3, 3, 3);
        scene.on(DAY);
        scene.does(scene.headOfHr(), beans -> {
            members.forEach(member -> beans.get(HoldCalibration.class).attend(id, member, true));
            beans.get(HoldCalibration.class).open(id);
        });
        List<Long> items = scene.call(em -> em.find(Calibration.class, id).items().stream().map(CalibrationItem::id).toList());
        items.forEach(item -> vote(id, item, null));
        vote(id, items.get(1), "Не учтён выговор");
        scene.does(scene.headOfHr(), beans -> beans.get(CalibrationMinutes.class).draw(id));
        members.forEach(member -> scene.does(scene.headOfHr(), beans -> beans.get(CalibrationMinutes.class).enterPaper(id, member, DAY, SCAN)));
        return id;
    }

    private void vote(Long id, Long item, String again) {
        scene.does(scene.headOfHr(), beans -> beans.get(HoldCalibration.class).putCorrection(id, item, Score.of(4), Written.in(Lang.RU, "Сравнили"), again));
        Long motion = scene.call(em -> em.find(Calibration.class, id).item(item).open().orElseThrow().id());
        scene.does(scene.headOfHr(), beans -> {
            scene.commission.subList(1, 3).forEach(member -> beans.get(HoldCalibration.class).say(id, item, motion, member, true));
            beans.get(HoldCalibration.class).count(id, item, motion);
        });
    }

    /** How many files of the session are not emptied. */
    private int left(Long id) {
        return count("select count(*) from stored_file f where f.disposed_on is null and (f.id in (select pdf_id from registered_paper where thing_id = ?1)"
                + " or f.id in (select docx_id from registered_paper where thing_id = ?1) or f.id in (select file_id from due_signature where calibration_id = ?1))", id);
    }

    private int notes(Long id) {
        return count("select count(*) from deed_entry where owner_id = ?1 and note is not null", id);
    }

    private int count(String question, Long id) {
        return scene.call(em -> ((Number) em.createNativeQuery(question).setParameter(1, id).getSingleResult()).intValue());
    }
}
