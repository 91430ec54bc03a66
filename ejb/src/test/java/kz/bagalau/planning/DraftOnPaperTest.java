package kz.bagalau.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.assessment.AgreeSheet;
import kz.bagalau.assessment.FillSheet;
import kz.bagalau.assessment.ReadSheet;
import kz.bagalau.assessment.ScoreOneself;
import kz.bagalau.assessment.SendSheets;
import kz.bagalau.assessment.ShowSheet;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.sheet.CompetencyForm;
import kz.bagalau.law.sheet.Filled;
import kz.bagalau.law.sheet.TargetLine;
import kz.bagalau.law.sheet.TargetLine.Scored;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.quarter.QuarterDesk;
import kz.bagalau.quarter.QuarterScene;
import org.junit.jupiter.api.Test;

/** What HR sees of a sheet that it enters from paper: never what the supervisor has drafted and not signed; what he signed, also after it came back. */
class DraftOnPaperTest {

    private YearScene scene;

    private Long sheet(Long caseId, String kind) {
        return scene.call(em -> em.createQuery("select s.id from Sheet s where s.caseId = :case and s.kind = :kind", Long.class).setParameter("case", caseId)
                .setParameter("kind", kind).getSingleResult());
    }

    private void save(Long sheet, Filled filled) {
        scene.does(scene.supervisor, beans -> beans.get(FillSheet.class).save(sheet, version(sheet), filled));
    }

    private long version(Long sheet) {
        return scene.call(em -> em.find(Sheet.class, sheet).version());
    }

    private Filled entered(Long sheet) {
        return scene.as(scene.hr, beans -> beans.get(ShowSheet.class).entering(sheet).filled());
    }

    private Filled drafted(Long sheet) {
        return scene.as(scene.supervisor, beans -> beans.get(ShowSheet.class).filling(sheet).filled());
    }

    @Test
    void freeTargetsAndMarksOfADraftAreNotShown() {
        try (YearScene opened = new YearScene("almaty-city-2018", 1)) {
            scene = opened;
            Long caseId = scene.caseOf(scene.servants.get(0), Deed.ENROL, Deed.NOTIFY);
            scene.does(scene.hr, beans -> beans.get(SendSheets.class).send(List.of(caseId)));
            Long targets = sheet(caseId, "targets-grade");
            Filled lines = Filled.targets(List.of(TargetLine.planned("1", "НМИ 1", "%", "90").with("95", true)));
            save(targets, lines);
            assertEquals(lines, drafted(targets));
            assertEquals(Filled.nothing(), entered(targets));
            Long marks = sheet(caseId, "competencies");
            CompetencyForm form = (CompetencyForm) scene.as(scene.hr, beans -> beans.get(ShowSheet.class).entering(marks).form());
            Filled shown = Filled.shown(Map.of("initiative", form.marked("initiative", Set.of())));
            save(marks, shown);
            assertEquals(shown, drafted(marks));
            assertEquals(Map.of(), entered(marks).shown());
            returned(targets, lines);
        }
    }

    /** What was signed stays while the sheet is with the supervisor again, until he drafts anew. */
    private void returned(Long sheet, Filled signed) {
        scene.does(scene.supervisor, beans -> beans.get(FillSheet.class).sign(sheet, version(sheet)));
        assertEquals(signed, entered(sheet));
        scene.does(scene.servants.get(0), beans -> beans.get(ReadSheet.class).acknowledge(sheet, null));
        scene.does(scene.supervisor, beans -> beans.get(FillSheet.class).submit(sheet));
        scene.does(scene.head, beans -> beans.get(AgreeSheet.class).giveBack(sheet, "не подтверждено"));
        assertEquals(signed, entered(sheet));
        scene.on(YearScene.DAY.plusDays(1));
        save(sheet, Filled.targets(List.of(signed.targets().get(0).with("80", false))));
        assertEquals(Filled.nothing(), entered(sheet));
    }

    @Test
    void aPlansLinesStayWithoutTheirPoints() {
        try (QuarterScene opened = new QuarterScene(1)) {
            scene = opened;
            Long caseId = scene.caseOf(scene.servants.get(0), Deed.ENROL);
            new QuarterDesk(scene).planned(caseId, LocalDate.of(2017, 11, 1));
            scene.on(LocalDate.of(2017, 12, 18));
            scene.database.run(em -> em.createNativeQuery("update evaluation_case set stage = 'notified'").executeUpdate());
            scene.does(scene.hr, beans -> beans.get(SendSheets.class).send(List.of(caseId)));
            Long sheet = sheet(caseId, "plan-mean");
            List<TargetLine> plan = entered(sheet).targets();
            assertEquals(List.of("Көрсеткіш 1"), plan.stream().map(TargetLine::name).toList());
            scene.does(scene.servants.get(0), beans -> beans.get(ScoreOneself.class).save(sheet, Map.of("1", Score.of(5))));
            save(sheet, Filled.targets(List.of(plan.get(0).with("орындалды", new Scored(Optional.of(Score.of(3)), Optional.empty(), "кешікті")))));
            assertEquals(Optional.of(Score.of(3)), drafted(sheet).targets().get(0).scored().score());
            assertEquals(plan, entered(sheet).targets());
            assertTrue(plan.stream().allMatch(line -> line.actual().isEmpty() && line.scored().equals(Scored.NONE)));
        }
    }
}
