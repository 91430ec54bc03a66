package kz.bagalau.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.acknowledgement.AcknowledgementTerms;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.result.Medium;
import kz.bagalau.library.Calendars;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.Beans;
import kz.bagalau.planning.YearScene;
import org.junit.jupiter.api.Test;

/** Who sees which terms of cases, and how they are counted, searched and paged. */
class DeadlineBoardTest {

    private static final LocalDate DAY = YearScene.DAY;

    @Test
    void everybodySeesWhatConcernsHim() {
        try (YearScene scene = new YearScene("almaty-city-2018", 3)) {
            Long first = withSheet(scene, scene.servants.get(0));
            Long second = withSheet(scene, scene.servants.get(1));
            assertEquals(Set.of(first, second), cases(scene, scene.hr, Map.of()), "HR sees the body's");
            assertEquals(Set.of(first), cases(scene, scene.servants.get(0), Map.of()), "a servant sees his own");
            assertEquals(Set.of(first, second), cases(scene, scene.supervisor, Map.of()), "a supervisor those of his sheets");
            assertEquals(Set.of(), cases(scene, scene.servants.get(2), Map.of()), "another servant sees nobody's");
            assertEquals(Set.of(), cases(scene, scene.commission.get(1), Map.of()), "nor does one from another unit");
        }
    }

    @Test
    void whoIsAskedInConfidenceIsKnownToHimselfAndHr() {
        try (YearScene scene = new YearScene("almaty-city-2018", 2)) {
            Long caseId = withSheet(scene, scene.servants.get(0));
            Long own = withSheet(scene, scene.hr);
            scene.does(scene.hr, beans -> {
                Map<Long, CaseFile> files = beans.get(CaseFiles.class).files(List.of(caseId, own));
                Law law = files.get(caseId).law();
                Watched term = new AskedTerm(law, "acquaintance-term", DAY, null, Role.RESPONDENT, scene.others.get(0)).watched(
                        new Counting(beans.get(Calendars.class).calendar(), Map.of(), DAY, DAY.minusYears(1), Map.of()));
                assertTrue(sight(scene.hr, scene, kz.bagalau.model.account.Role.HR_WORKER).sees(files.get(caseId), term));
                assertTrue(sight(scene.others.get(0), scene).sees(files.get(caseId), term));
                assertFalse(sight(scene.hr, scene, kz.bagalau.model.account.Role.HR_WORKER).sees(files.get(own), term), "not in his own case");
                assertFalse(sight(scene.supervisor, scene).sees(files.get(caseId), term), "not his supervisor");
                assertFalse(sight(scene.servants.get(0), scene).sees(files.get(caseId), term), "not the servant");
                assertFalse(sight(scene.secretary, scene, kz.bagalau.model.account.Role.SECRETARY).sees(files.get(caseId), term), "not the secretary");
            });
        }
    }

    private static Sight sight(Long me, YearScene scene, kz.bagalau.model.account.Role... roles) {
        return new Sight(me, Map.of(scene.body, Set.of(roles)));
    }

    @Test
    void aMissedTermNamesItsPointAndIsCounted() {
        try (YearScene scene = new YearScene("almaty-city-2018", 1)) {
            Long caseId = withSheet(scene, scene.servants.get(0));
            sign(scene, caseId);
            assertEquals(1, board(scene, scene.hr, Map.of()).counts().get(Standing.WEEK), "the sheet is to be sent on within days");
            scene.on(DAY.plusDays(30));
            Board board = board(scene, scene.hr, Map.of("standing", "MISSED"));
            List<BoardRow> undone = board.page().rows().stream().filter(row -> row.term().done() == null).toList();
            assertFalse(undone.isEmpty(), board.counts().toString());
            undone.forEach(row -> assertFalse(row.term().due().citation().toString().isBlank()));
            assertEquals(board.page().total(), board.counts().get(Standing.MISSED));
        }
    }

    @Test
    void filtersAndPagesDoNotChangeTheCounts() {
        try (YearScene scene = new YearScene("almaty-city-2018", 3)) {
            scene.servants.forEach(one -> withSheet(scene, one));
            Board all = board(scene, scene.hr, Map.of());
            ListQuery second = new ListQuery("", Map.of(), "name", true, 2, 2);
            Board page = scene.as(scene.hr, beans -> beans(beans).board(second));
            assertEquals(2, page.page().rows().size());
            assertEquals(all.page().total(), page.page().total());
            assertEquals(all.counts(), board(scene, scene.hr, Map.of("standing", "KEPT")).counts());
            assertTrue(scene.as(scene.hr, beans -> beans(beans).board(new ListQuery("қызметші1", Map.of(), "", false, 0, 50))).page().rows().stream()
                    .allMatch(row -> row.personId().equals(scene.servants.get(1))));
        }
    }

    @Test
    void statementsDoNotDependOnTheCases() {
        int few = statements(2);
        int many = statements(12);
        assertEquals(few, many);
    }

    private static int statements(int count) {
        try (YearScene scene = new YearScene("almaty-city-2018", count)) {
            scene.servants.forEach(one -> withSheet(scene, one));
            return scene.statements(scene.hr, beans -> beans(beans).board(ListQuery.everything()));
        }
    }

    /** Measured with 500 cases and 2,500 terms on two cores: 520 to 625 ms. */
    @Test
    void aBodysCasesAreCountedInSeconds() {
        try (YearScene scene = new YearScene("almaty-city-2018", 60)) {
            scene.servants.forEach(one -> withSheet(scene, one));
            board(scene, scene.hr, Map.of());
            long before = System.nanoTime();
            Board board = board(scene, scene.hr, Map.of());
            long millis = (System.nanoTime() - before) / 1_000_000;
            assertTrue(board.page().total() >= 60);
            assertTrue(millis < 5_000, "a page must not wait: " + millis + " ms");
        }
    }

    static Long withSheet(YearScene scene, Long servant) {
        Long caseId = scene.caseOf(servant, Deed.ENROL, Deed.NOTIFY, Deed.SEND_SHEETS);
        scene.does(scene.hr, beans -> {
            EntityManager em = beans.get(EntityManager.class);
            EvaluationCase subject = em.find(EvaluationCase.class, caseId);
            Law law = beans.get(Library.class).use(scene.edition);
            Sheet sheet = new Sheet(subject.bodyId(), caseId, "competencies", scene.supervisor, Role.SUPERVISOR);
            sheet.issue(new Course(law.road(sheet.track()), Situation.empty(), done(Deed.ISSUE, Role.HR_WORKER)), DAY);
            em.persist(sheet);
        });
        return caseId;
    }

    static void sign(YearScene scene, Long caseId) {
        scene.does(scene.hr, beans -> {
            Sheet sheet = beans.get(CaseFiles.class).file(caseId).standing().get(0);
            sheet.follow(new Course(beans.get(Library.class).use(scene.edition).road(sheet.track()), Situation.empty(), done(Deed.SIGN, Role.SUPERVISOR)));
        });
    }

    private static Done done(Deed deed, Role role) {
        return new Done(deed, null, role, Medium.SYSTEM, DAY.atTime(12, 0).atZone(ZoneId.of("Asia/Almaty")).toInstant(), DAY, null, null, "1");
    }

    private static DeadlineBoard beans(Beans beans) {
        return Sourced.by(beans, AcknowledgementTerms.class).get(DeadlineBoard.class);
    }

    private static Board board(YearScene scene, Long reader, Map<String, String> filters) {
        return scene.as(reader, beans -> beans(beans).board(new ListQuery("", filters, "", false, 0, ListQuery.ALL)));
    }

    private static Set<Long> cases(YearScene scene, Long reader, Map<String, String> filters) {
        return board(scene, reader, filters).page().rows().stream().map(BoardRow::caseId).collect(Collectors.toSet());
    }
}
