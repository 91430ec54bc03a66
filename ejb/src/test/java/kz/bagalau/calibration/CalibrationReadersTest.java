package kz.bagalau.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kz.bagalau.access.AccessOf;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Rule;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.calibration.Calibration;
import kz.bagalau.model.paper.Written;
import org.junit.jupiter.api.Test;

/** aksu-2023, п. 16, 21: who may open a calibration session at each of its stages; HR workers and the secretary know its state alone. */
class CalibrationReadersTest {

    private static final List<String> STAGES = List.of(Calibration.APPLIED, Calibration.APPOINTED, Calibration.OPEN, Calibration.DECIDED, Calibration.SIGNED, Calibration.DISCUSSED,
            Calibration.REFUSED);

    @Test
    void theScoresAreKnownToThoseAloneWhomTheActNames() {
        try (CalibrationScene scene = new CalibrationScene()) {
            Long servant = scene.servants.get(0);
            Long sheet = scene.ranked(servant, scene.supervisor, "2024-Q1", 3, 4, 4, 4);
            scene.on(CalibrationScene.READ);
            Long id = scene.as(servant, beans -> beans.get(ApplyForCalibration.class).lodge(List.of(sheet), Written.in(Lang.KK, "Келіспеймін")));
            List<Long> members = List.of(scene.commission.get(0), scene.commission.get(1));
            scene.does(scene.head, beans -> beans.get(DecideOnCalibration.class).convene(id, members, members.get(0), null));
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
            List.of(Calibration.APPOINTED, Calibration.OPEN, Calibration.DECIDED).forEach(stage -> expected.put(stage, "[evaluator, headOfHr, member, servant]"));
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

    private static boolean may(CalibrationScene scene, Long person, Operation operation, Long id) {
        return scene.as(person, beans -> AccessOf.sources(scene.clock(), beans.get(CalibrationSource.class)).may(operation, id));
    }
}
