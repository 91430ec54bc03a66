package kz.bagalau.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import kz.bagalau.assessment.AboveChange.What;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.law.instrument.Shown;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.sheet.Filled;
import kz.bagalau.law.sheet.CompetencyForm;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.body.ActingSupervisor;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.YearScene;
import kz.bagalau.plans.DraftPlan;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who signs is decided by date (METHODOLOGIES.md, section 9; family of 2018, п. 9, 17, 21): HR sees whose supervisor is another one today, and takes him over. */
class WhoIsAboveTest {

    private final YearScene scene = new YearScene("almaty-city-2018", 3);
    private final Long servant = scene.servants.get(0);
    private final Long later = scene.commission.get(1);

    @AfterEach
    void close() {
        scene.close();
    }

    private void under(Long person, Long supervisor) {
        scene.database.run(em -> em.createNativeQuery("update employment set supervisor_id = ? where person_id = ?").setParameter(1, supervisor)
                .setParameter(2, person).executeUpdate());
    }

    private void withoutSupervisor(Long person) {
        scene.database.run(em -> em.createNativeQuery("update employment set supervisor_id = null where person_id = ?").setParameter(1, person).executeUpdate());
    }

    private Map<What, Long> counts() {
        return scene.as(scene.hr, beans -> beans.get(WhoIsAbove.class).counts(scene.body));
    }

    private AboveChange change(Long caseId) {
        return scene.as(scene.hr, beans -> beans.get(WhoIsAbove.class).change(caseId)).orElseThrow();
    }

    private int take(Long... cases) {
        return scene.as(scene.hr, beans -> beans.get(WhoIsAbove.class).take(List.of(cases), "бұйрық № 7"));
    }

    private List<Sheet> sheets(Long caseId) {
        return scene.as(scene.hr, beans -> beans.get(CaseFiles.class).file(caseId).standing().stream().peek(Sheet::filled).toList());
    }

    private Long sent(Long person) {
        Long caseId = scene.caseOf(person, Deed.ENROL, Deed.NOTIFY);
        scene.does(scene.hr, beans -> beans.get(SendSheets.class).send(List.of(caseId)));
        return caseId;
    }

    @Test
    void theSupervisorOfTodayMakesThePlan() {
        Long caseId = scene.caseOf(servant, Deed.ENROL);
        assertEquals(Map.of(), counts());
        under(servant, later);
        assertEquals(Map.of(What.SUPERVISOR, 1L), counts());
        assertEquals(scene.supervisor, change(caseId).former().id());
        assertEquals(later, change(caseId).now().id());
        assertEquals("9", change(caseId).point().points().get(0).toString());
        assertEquals(1, take(caseId));
        assertEquals(Map.of(), counts());
        assertTrue(scene.as(later, beans -> beans.get(DraftPlan.class).begin(caseId)) > 0);
    }

    @Test
    void aServantWithoutSupervisorIsNamedToHrAndStaysAsHeIs() {
        withoutSupervisor(servant);
        Long caseId = scene.caseOf(servant, Deed.ENROL);
        assertEquals(What.NOBODY, change(caseId).what());
        assertEquals(0, take(caseId), "the staff is mended first: the system chooses nobody");
        List<InboxItem> inbox = scene.office(beans -> beans.get(AboveInbox.class).waitingForMe(LocalDate.of(2020, 1, 20)));
        assertEquals(List.of("inbox.above.nobody"), inbox.stream().map(InboxItem::key).toList());
        under(servant, later);
        assertEquals(What.SUPERVISOR, change(caseId).what());
        assertEquals(1, take(caseId));
    }

    @Test
    void whoHasLeftSupervisesNobody() {
        Long caseId = scene.caseOf(servant, Deed.ENROL);
        scene.database.run(em -> em.createNativeQuery("update employment set last_day = ? where person_id = ?").setParameter(1, LocalDate.of(2020, 1, 10))
                .setParameter(2, scene.supervisor).executeUpdate());
        assertEquals(What.GONE, change(caseId).what());
        assertEquals(0, take(caseId));
    }

    @Test
    void unsignedSheetsGoToTheSupervisorOfTodayAndSignedOnesStay() {
        Long caseId = sent(servant);
        Sheet competencies = sheets(caseId).stream().filter(one -> one.kind().equals("competencies")).findFirst().orElseThrow();
        Filled none = scene.as(scene.hr, beans -> filled(beans.get(CaseFiles.class).file(caseId), competencies));
        long version = scene.as(scene.supervisor, beans -> beans.get(FillSheet.class).save(competencies.id(), competencies.version(), none));
        scene.does(scene.supervisor, beans -> beans.get(FillSheet.class).sign(competencies.id(), version));
        under(servant, later);
        AboveChange change = change(caseId);
        assertEquals(1, change.sheets());
        Sheet unsigned = sheets(caseId).stream().filter(one -> one.kind().equals("targets-grade")).findFirst().orElseThrow();
        assertEquals(later, scene.as(scene.supervisor, beans -> beans.get(WhoIsAbove.class).instead(unsigned.id())).orElseThrow().id());
        assertTrue(scene.as(scene.supervisor, beans -> beans.get(WhoIsAbove.class).instead(competencies.id())).isEmpty(), "it is signed");
        assertThrows(IllegalArgumentException.class, () -> scene.does(scene.hr, beans -> beans.get(WhoIsAbove.class).take(List.of(caseId), " ")));
        assertEquals(1, take(caseId));
        assertEquals(Map.of("competencies", scene.supervisor, "targets-grade", later),
                sheets(caseId).stream().collect(Collectors.toMap(Sheet::kind, Sheet::evaluatorId)));
        assertEquals(Map.of(), counts());
    }

    private static Filled filled(CaseFile file, Sheet sheet) {
        CompetencyForm form = (CompetencyForm) file.form(sheet);
        Map<String, Shown> shown = new TreeMap<>();
        form.blocks().forEach(block -> shown.put(block.code(), form.marked(block.code(), Set.copyOf(block.effective()))));
        return Filled.shown(shown);
    }

    @Test
    void anotherHigherSupervisorAgrees() {
        Long caseId = sent(servant);
        under(scene.supervisor, later);
        assertEquals(What.HIGHER, change(caseId).what());
        assertEquals(1, take(caseId));
        assertEquals(Map.of(), counts());
        assertEquals(scene.supervisor, sheets(caseId).get(0).evaluatorId(), "the sheet lies rightly");
    }

    /** A servant stands in for his own supervisor: nobody agrees to what he signed himself. */
    @Test
    void whoeverStandsInForHisOwnSupervisorDoesNotStandAboveHimself() {
        Long caseId = sent(servant);
        Long acting = scene.servants.get(1);
        scene.database.run(em -> em.persist(new ActingSupervisor(scene.body, scene.supervisor, acting, new Days(LocalDate.of(2020, 1, 10), LocalDate.of(2020, 2, 10)), "№ 131")));
        assertEquals(2, change(caseId).sheets());
        assertEquals(1, take(caseId));
        assertEquals(Map.of(), counts());
        scene.database.run(em -> {
            assertEquals(acting, em.find(EvaluationCase.class, caseId).supervisorId());
            assertEquals(scene.head, em.find(EvaluationCase.class, caseId).facts().higherId());
        });
    }

    @Test
    void theListIsSearchedAndPaged() {
        scene.servants.forEach(one -> scene.caseOf(one, Deed.ENROL));
        scene.servants.forEach(one -> under(one, later));
        Page first = page(new ListQuery("", Map.of(), "name", false, 0, 2));
        assertEquals(3, first.total());
        assertEquals(2, first.rows());
        assertEquals(1, page(new ListQuery("қызметші1", Map.of("what", "SUPERVISOR"), "", false, 0, 10)).rows());
        assertEquals(0, page(new ListQuery("", Map.of("what", "NOBODY"), "", false, 0, 10)).rows());
        int few = scene.statements(scene.hr, beans -> beans.get(WhoIsAbove.class).counts(scene.body));
        assertTrue(few <= 16, "statements: " + few);
    }

    private record Page(int rows, long total) {
    }

    private Page page(ListQuery query) {
        var found = scene.as(scene.hr, beans -> beans.get(WhoIsAbove.class).list(scene.body, query));
        return new Page(found.rows().size(), found.total());
    }
}
