package kz.bagalau.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.bagalau.access.AccessOf;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Rule;
import kz.bagalau.documents.DocumentSource;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.calibration.Calibration;
import kz.bagalau.model.calibration.CalibrationItem;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.paper.RegisteredPaper;
import kz.bagalau.model.paper.StoredFile;
import kz.bagalau.model.paper.Written;
import kz.bagalau.papers.PdfBytes;
import org.junit.jupiter.api.Test;

/** aksu-2023, п. 16, 21: who may open a calibration session at each of its stages; HR workers and the secretary know its state alone. */
class CalibrationReadersTest {

    private static final List<String> STAGES = List.of(Calibration.APPLIED, Calibration.APPOINTED, Calibration.OPEN, Calibration.INTERRUPTED, Calibration.DECIDED, Calibration.SIGNED, Calibration.DISCUSSED,
            Calibration.REFUSED);

    @Test
    void theScoresAreKnownToThoseAloneWhomTheActNames() {
        try (CalibrationScene scene = new CalibrationScene()) {
            Long servant = scene.servants.get(0);
            Long sheet = scene.ranked(servant, "2024-Q1", 3, 4, 4, 4);
            scene.on(CalibrationScene.READ);
            Long id = scene.as(servant, beans -> beans.get(ApplyForCalibration.class).lodge(List.of(sheet), Written.in(Lang.KK, "Келіспеймін")));
            List<Long> members = List.of(scene.commission.get(0), scene.commission.get(1));
            scene.does(scene.head, beans -> beans.get(DecideOnCalibration.class).convene(id, members, members.get(0), null, null));
            Map<String, Long> people = new LinkedHashMap<>();
            people.put("servant", servant);
            people.put("evaluator", scene.supervisor);
            people.put("headOfHr", scene.headOfHr());
            people.put("official", scene.head);
            people.put("member", members.get(1));
            people.put("worker", scene.others.get(0));
            people.put("secretary", scene.secretary);
            people.put("another", scene.servants.get(1));
            Map<String, String> expected = new LinkedHashMap<>();
            expected.put(Calibration.APPLIED, "[evaluator, headOfHr, official, servant]");
            List.of(Calibration.APPOINTED, Calibration.OPEN, Calibration.INTERRUPTED, Calibration.DECIDED).forEach(stage -> expected.put(stage, "[evaluator, headOfHr, member, servant]"));
            List.of(Calibration.SIGNED, Calibration.DISCUSSED, Calibration.REFUSED).forEach(stage -> expected.put(stage, "[evaluator, headOfHr, servant]"));
            Map<String, String> found = new LinkedHashMap<>();
            for (String stage : STAGES) {
                scene.database.run(em -> em.createNativeQuery("update calibration set stage = ? where id = ?").setParameter(1, stage).setParameter(2, id).executeUpdate());
                TreeSet<String> readers = new TreeSet<>();
                people.forEach((name, person) -> {
                    if (may(scene, person, Operation.CALIBRATION_READ, id)) {
                        readers.add(name);
                    }
                });
                found.put(stage, readers.toString());
            }
            assertEquals(expected, found);
            assertTrue(Operation.CALIBRATION_READ.rule().has(Rule.Trait.RESULT), "a look at somebody else's score is in the trail");
        }
    }

    /** п. 21: of a unit's session a servant and the evaluator of another are not told what was noted on a score that is not theirs. */
    @Test
    void theHistoryTellsNobodyWhatWasNotedOnTheScoresOfOthers() {
        try (CalibrationScene scene = new CalibrationScene()) {
            Long unit = scene.call(em -> em.find(EvaluationCase.class, scene.caseFor(scene.servants.get(0))).facts().unitId());
            List<Long> members = List.of(scene.commission.get(1), scene.commission.get(2));
            Long id = scene.as(scene.head, beans -> beans.get(PlanCalibration.class).plan(scene.body, unit, "2024-Q2", members, null, null));
            assertEquals(List.of(id), scene.as(scene.head, beans -> beans.get(PlanCalibration.class).planned(scene.body)).stream().map(PlanCalibration.Planned::id).toList());
            scene.proposed(scene.servants.get(0), "2024-Q2", 3, 3, 3, 3);
            scene.proposed(scene.servants.get(1), "2024-Q2", 4, 4, 4, 4);
            decide(scene, id, members);
            Map<String, List<Boolean>> told = new LinkedHashMap<>();
            Map.of("headOfHr", scene.headOfHr(), "member", members.get(0), "evaluator", scene.commission.get(0)).forEach((name, person) -> told.put(name, notes(scene, person, id)));
            scene.does(scene.headOfHr(), beans -> beans.get(CalibrationMinutes.class).draw(id));
            members.forEach(one -> scene.does(one, beans -> beans.get(CalibrationMinutes.class).sign(id)));
            theExtractNamesNobodyElse(scene, id);
            told.put("servant", notes(scene, scene.servants.get(1), id));
            assertEquals(Map.of("headOfHr", List.of(true, true), "member", List.of(true, true), "evaluator", List.of(false, false), "servant", List.of(false, false)), told);
        }
    }

    /** Both are decided on; the first once more, for a reason that concerns its servant alone. */
    private static void decide(CalibrationScene scene, Long id, List<Long> members) {
        scene.does(scene.headOfHr(), beans -> {
            HoldCalibration hold = beans.get(HoldCalibration.class);
            members.forEach(member -> hold.attend(id, member, true));
            hold.open(id);
        });
        List<Long> items = scene.call(em -> em.find(Calibration.class, id).items().stream().map(CalibrationItem::id).toList());
        vote(scene, id, items.get(0), members, null);
        vote(scene, id, items.get(0), members, "Не учтён выговор");
        vote(scene, id, items.get(1), members, null);
    }

    private static void vote(CalibrationScene scene, Long id, Long item, List<Long> members, String again) {
        scene.does(scene.headOfHr(), beans -> beans.get(HoldCalibration.class).putCorrection(id, item, Score.parse("3.5"), Written.in(Lang.RU, "Сравнили"), again));
        Long motion = scene.call(em -> em.find(Calibration.class, id).item(item).open().orElseThrow().id());
        members.forEach(member -> scene.does(member, beans -> beans.get(TakePart.class).vote(id, item, motion, true)));
        scene.does(scene.headOfHr(), beans -> beans.get(HoldCalibration.class).count(id, item, motion));
    }

    private static void theExtractNamesNobodyElse(CalibrationScene scene, Long id) {
        Long item = scene.call(em -> em.find(Calibration.class, id).items().stream().filter(one -> one.personId().equals(scene.servants.get(1))).findFirst().orElseThrow().id());
        RegisteredPaper extract = scene.as(scene.headOfHr(), beans -> beans.get(CalibrationMinutes.class).extract(id, item));
        assertEquals(extract.id(), scene.as(scene.headOfHr(), beans -> beans.get(CalibrationMinutes.class).extract(id, item)).id(), "one paper, however often it is asked for");
        assertEquals(scene.servants.get(1), extract.subject().personId());
        assertEquals(List.of(true, true, true, false, false, false), Stream.of(scene.headOfHr(), scene.servants.get(1), scene.commission.get(0), scene.servants.get(0), scene.supervisor, scene.others.get(0))
                .map(one -> reads(scene, one, extract.pdfId())).toList(), "the servant, who scored him, the head of HR; nobody else");
        assertEquals(List.of(true, false, false), Stream.of(scene.headOfHr(), scene.servants.get(1), scene.others.get(0)).map(one -> may(scene, one, Operation.CALIBRATION_EXTRACT, id)).toList());
        assertEquals(Set.of(item), scene.as(scene.servants.get(1), beans -> beans.get(ReadCalibrations.class).card(id).extracts().keySet()), "he finds it with his score");
        assertEquals(Set.of(), scene.as(scene.servants.get(0), beans -> beans.get(ReadCalibrations.class).card(id).extracts().keySet()));
        assertFalse(reads(scene, scene.commission.get(2), extract.pdfId()), "who sat in it reads it no longer");
        scene.database.run(em -> em.createNativeQuery("update calibration set holder_id = ? where id = ?").setParameter(1, scene.commission.get(2)).setParameter(2, id).executeUpdate());
        assertTrue(reads(scene, scene.commission.get(2), extract.pdfId()), "who holds it in the place of the head of HR reads what he makes");
        String said = pdf(scene, extract);
        assertEquals(List.of(true, false, true), List.of(said.contains("Қызметші1"), said.contains("Қызметші0"), said.contains("подписано в системе")), said);
    }

    private static boolean reads(CalibrationScene scene, Long person, Long file) {
        return scene.as(person, beans -> AccessOf.sources(scene.clock(), beans.get(DocumentSource.class)).may(Operation.DOCUMENT_READ, file));
    }

    private static String pdf(CalibrationScene scene, RegisteredPaper paper) {
        try {
            return String.join(" ", new PdfBytes(scene.call(em -> em.find(StoredFile.class, paper.pdfId()).content())).pages());
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /** Whether somebody reads in the history why a vote was put again, and that a score was corrected. */
    private static List<Boolean> notes(CalibrationScene scene, Long person, Long id) {
        List<DeedEntry> history = scene.as(person, beans -> beans.get(ReadCalibrations.class).card(id)).history();
        return List.of(history.stream().anyMatch(entry -> "Не учтён выговор".equals(entry.note())), history.stream().anyMatch(entry -> entry.deed() == Deed.REVISE));
    }

    private static boolean may(CalibrationScene scene, Long person, Operation operation, Long id) {
        return scene.as(person, beans -> AccessOf.sources(scene.clock(), beans.get(CalibrationSource.class)).may(operation, id));
    }
}
