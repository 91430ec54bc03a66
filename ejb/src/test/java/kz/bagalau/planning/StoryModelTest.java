package kz.bagalau.planning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.RollbackException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.bagalau.acts.RouteReader;
import kz.bagalau.acts.ShippedEditions;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.sheet.Filled;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Document;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.result.Medium;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.model.cycle.Cycle;
import kz.bagalau.model.cycle.Notice;
import kz.bagalau.model.cycle.Sitting;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.Followed;
import kz.bagalau.model.evaluation.Origin;
import kz.bagalau.model.evaluation.ResultValue;
import kz.bagalau.model.evaluation.Substitute;
import kz.bagalau.model.evaluation.ServantFacts;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.model.survey.OpenedAnswer;
import kz.bagalau.model.survey.Respondent;
import kz.bagalau.model.survey.Survey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cycle, case, sheet and survey are stored and read back the same on both databases, and keep their invariants. */
class StoryModelTest {

    private static final LocalDate DAY = Office.DAY;
    private static final Instant NOON = Instant.parse("2015-09-14T06:00:00Z");
    private static final String HASH = "a".repeat(64);

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void everythingIsReadBack(String kind) {
        try (TestDatabase database = kind.equals("h2") ? TestDatabase.h2() : TestDatabase.postgresql()) {
            Long caseId = database.call(StoryModelTest::story);
            database.run(em -> check(em, caseId));
            database.run(em -> em.find(EvaluationCase.class, caseId).enter(value("62/3", "SATISFACTORY"), Origin.REVISED, DAY, 7L));
            database.run(em -> {
                EvaluationCase found = em.find(EvaluationCase.class, caseId);
                assertEquals(2, found.results().size());
                assertEquals("UNSATISFACTORY", found.inForce().get(0).supersedes().orElseThrow().grade());
                assertEquals(Score.of(62, 3), found.inForce().get(0).points().orElseThrow());
                assertThrows(IllegalStateException.class, () -> found.enter(value("21", "SATISFACTORY"), Origin.COMPUTED, DAY, null));
            });
        }
    }

    /** Who enters a row beside somebody else's notices it: the owner's version tells of rows that joined it. */
    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void aRowMoreIsAChangeOfItsOwner(String kind) {
        try (TestDatabase database = kind.equals("h2") ? TestDatabase.h2() : TestDatabase.postgresql()) {
            Long caseId = database.call(StoryModelTest::story);
            long before = database.call(em -> em.find(EvaluationCase.class, caseId).version());
            database.run(em -> em.find(EvaluationCase.class, caseId).substitute(new Substitute(Role.OFFICIAL, supervisor(em, caseId), "12-к", DAY),
                    new Done(Deed.NAME_SUBSTITUTE, supervisor(em, caseId), Role.HR_WORKER, Medium.SYSTEM, NOON, DAY, null, null, "1.0")));
            assertEquals(before + 1, (long) database.call(em -> em.find(EvaluationCase.class, caseId).version()));
        }
    }

    private static Long supervisor(EntityManager em, Long caseId) {
        return em.find(Cycle.class, em.find(EvaluationCase.class, caseId).cycleId()).latest(Deed.PLAN).orElseThrow().byId();
    }

    private static Long story(EntityManager em) {
        Office office = new Office(em);
        Person head = office.servant("Әлиев", null, DAY.minusYears(5));
        Person servant = office.servant("Ғабитов", head, DAY.minusYears(3));
        Person colleague = office.servant("Яковлев", head, DAY.minusYears(2));
        Cycle cycle = new Cycle(office.body().id(), "any-2015", HASH, new Days(DAY, DAY.plusMonths(3)), null, done(Deed.PLAN, head));
        em.persist(cycle);
        em.flush();
        cycle.exclude(colleague.id(), null, done(Deed.EXCLUDE, head).because("в отпуске по уходу за ребенком"));
        Sitting sitting = new Sitting(cycle, DAY.plusMonths(2), done(Deed.PROPOSE, head));
        em.persist(sitting);
        em.flush();
        sitting.agree(done(Deed.AGREE, head));
        EvaluationCase opened = new EvaluationCase(office.body().id(), cycle.id(), HASH, facts(em, servant), new Days(DAY.minusYears(1), DAY));
        opened.window(DAY, DAY.plusMonths(3));
        opened.sitting(sitting.id());
        opened.enter(value("20", "UNSATISFACTORY"), Origin.COMPUTED, DAY, null);
        em.persist(opened);
        em.flush();
        em.persist(new Notice(office.body().id(), opened.id(), servant.id(), Role.SERVANT, DAY, DAY, head.id()));
        Sheet sheet = new Sheet(office.body().id(), opened.id(), "sheet", head.id(), Role.SUPERVISOR);
        sheet.save(Filled.points(Map.of("initiative", Score.of(5))), head.id(), NOON);
        em.persist(sheet);
        Survey survey = new Survey(office.body().id(), opened.id(), "circular-mean", HASH);
        survey.ask(new Respondent(colleague.id(), Role.COLLEAGUE, "colleague-sheet", null));
        survey.keys(new byte[] {1, 2}, new byte[] {3});
        open(survey);
        survey.answer(course(survey, Deed.ANSWER, Role.RESPONDENT), colleague.id(), key -> new byte[] {9, 9});
        em.persist(survey);
        em.flush();
        em.persist(new OpenedAnswer("3f2c", survey.id(), "colleague-sheet", null, Map.of("ethics", Score.of(4))));
        return opened.id();
    }

    private static ServantFacts facts(EntityManager em, Person person) {
        PostHolder holder = em.createQuery("select " + PostHolder.NEW + PostHolder.FROM + " and e.personId = :person", PostHolder.class)
                .setParameter("day", DAY).setParameter("person", person.id()).getSingleResult();
        return ServantFacts.of(holder, kz.bagalau.model.body.Line.NONE);
    }

    private static void check(EntityManager em, Long caseId) {
        EvaluationCase found = em.find(EvaluationCase.class, caseId);
        assertEquals("Главный специалист", found.facts().post().ru());
        assertTrue(found.inForce().get(0).explanation().startsWith("{"));
        Cycle cycle = em.find(Cycle.class, found.cycleId());
        assertEquals(List.of(Deed.PLAN, Deed.EXCLUDE), cycle.journal().stream().map(entry -> entry.deed()).toList());
        assertEquals("в отпуске по уходу за ребенком", cycle.exclusions().get(0).reason());
        Sitting sitting = em.find(Sitting.class, found.sittingId());
        assertEquals(Sitting.AGREED, sitting.stage());
        assertEquals(Sitting.PROPOSED, sitting.latest(Deed.AGREE).orElseThrow().from());
        Sheet sheet = em.createQuery("select s from Sheet s", Sheet.class).getSingleResult();
        assertEquals(Map.of("initiative", Score.of(5)), sheet.points());
        assertTrue(sheet.signature().isEmpty());
        assertEquals(NOON, sheet.savedAt());
        Survey survey = em.createQuery("select s from Survey s", Survey.class).getSingleResult();
        assertArrayEquals(new byte[] {9, 9}, survey.asked().get(0).sealed());
        assertTrue(survey.everybodyAnswered());
        assertEquals(Map.of("ethics", Score.of(4)), em.find(OpenedAnswer.class, "3f2c").points());
        assertEquals(1, em.createQuery("select n from Notice n where n.receivedOn is not null", Notice.class).getResultList().size());
    }

    @Test
    void twoWhoSaveTheSameSheetDoNotOverwriteEachOther() {
        try (TestDatabase database = TestDatabase.h2()) {
            database.call(StoryModelTest::story);
            EntityManager first = database.entityManager();
            EntityManager second = database.entityManager();
            first.getTransaction().begin();
            second.getTransaction().begin();
            save(first, 3);
            save(second, 4);
            first.getTransaction().commit();
            assertThrows(RollbackException.class, second.getTransaction()::commit);
        }
    }

    private static void save(EntityManager em, int points) {
        Sheet sheet = em.createQuery("select s from Sheet s", Sheet.class).getSingleResult();
        sheet.save(Filled.points(Map.of("initiative", Score.of(points))), sheet.evaluatorId(), NOON.plusSeconds(points));
    }

    @Test
    void aCycleIsCancelledOnlyWithAReasonAndKeepsItsHistory() {
        Cycle cycle = new Cycle(1L, "any-2015", HASH, new Days(DAY, DAY), null, done(Deed.PLAN, null));
        assertThrows(IllegalArgumentException.class, () -> cycle.cancel(done(Deed.CANCEL, null)));
        cycle.cancel(done(Deed.CANCEL, null).because("открыт по ошибке"));
        assertFalse(cycle.running());
        assertEquals(2, cycle.journal().size());
        assertThrows(IllegalStateException.class, () -> cycle.close(done(Deed.CLOSE, null)));
    }

    @Test
    void aReplacedRespondentLosesHisAnswer() {
        Survey survey = new Survey(1L, 2L, "circular-mean", HASH);
        survey.ask(new Respondent(5L, Role.COLLEAGUE, "sheet", null));
        open(survey);
        survey.answer(course(survey, Deed.ANSWER, Role.RESPONDENT), 5L, key -> new byte[] {1});
        Course grounded = course(survey, Deed.REPLACE_RESPONDENT, Role.HR_WORKER);
        survey.replace(new Course(grounded.road(), grounded.situation().with(Document.GROUND), grounded.done().because("болен")), 5L,
                new Respondent(6L, Role.COLLEAGUE, "sheet", "вместо больного"));
        assertEquals(List.of(6L), survey.asked().stream().map(Respondent::personId).toList());
        assertEquals(null, survey.replaced().get(0).sealed());
        assertThrows(IllegalArgumentException.class, () -> survey.answer(course(survey, Deed.ANSWER, Role.RESPONDENT), 5L, key -> new byte[] {1}));
        assertThrows(IllegalArgumentException.class, () -> survey.ask(new Respondent(6L, Role.COLLEAGUE, "sheet", null)));
    }

    private static void open(Survey survey) {
        survey.follow(course(survey, Deed.NAME_RESPONDENTS, Role.HR_WORKER));
        survey.follow(course(survey, Deed.OPEN, Role.HR_WORKER));
    }

    private static Course course(Followed thing, Deed deed, Role role) {
        Edition edition = ShippedEditions.edition(EditionId.of(Stage.EDITION));
        Track road = RouteReader.read(edition.id(), edition.rules().keySet(), edition.route()).track(TrackName.parse(thing.track()));
        return new Course(road, Situation.empty(), new Done(deed, null, role, Medium.SYSTEM, NOON, DAY, null, null, "1.0"));
    }

    private static ResultValue value(String score, String grade) {
        return new ResultValue("final", null, score, grade, "{\"key\":\"grade\"}", "{}", "1.0");
    }

    private static Done done(Deed deed, Person by) {
        return new Done(deed, by == null ? null : by.id(), Role.HR_WORKER, Medium.SYSTEM, NOON, DAY, null, null, "1.0");
    }
}
