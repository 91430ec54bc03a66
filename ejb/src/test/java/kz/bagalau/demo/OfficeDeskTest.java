package kz.bagalau.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.access.AccessOf;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Held;
import kz.bagalau.access.Stamp;
import kz.bagalau.archive.BorneRow;
import kz.bagalau.archive.Consequences;
import kz.bagalau.assessment.ComputingInbox;
import kz.bagalau.assessment.RefuseSheet;
import kz.bagalau.assessment.SheetActInbox;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.inbox.InboxSource;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.PriorResult;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.model.session.Dispute;
import kz.bagalau.model.session.Session;
import kz.bagalau.model.sheet.SheetRefusal;
import kz.bagalau.planning.Beans;
import kz.bagalau.planning.EvaluationSubjects;
import kz.bagalau.planning.ScheduleInbox;
import kz.bagalau.session.Agenda;
import kz.bagalau.session.Candidate;
import kz.bagalau.session.SessionInbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The demo of the family of 2015, on PostgreSQL: its cycle has cases in every stage from due to archived, sheets, results, acknowledgements and an appeal;
 * and what its office finds on its desk in the morning: its inbox by role, and the lists of consequences.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficeDeskTest {

    private static final LocalDate FIRST = LocalDate.of(2015, 6, 30);
    private static final LocalDate TODAY = LocalDate.of(2015, 9, 14);

    @TempDir
    static Path folder;

    private final TestDatabase database = TestDatabase.postgresql();
    private DemoTime time;
    private DemoCast cast;

    @BeforeAll
    void load() {
        time = DemoTime.of(database, folder);
        database.run(em -> {
            Beans beans = time.first(em, TODAY);
            cast = beans.get(DemoStaff.class).create("astana-2015", new Days(FIRST, null), TODAY);
            beans.get(DemoCycle.class).create(cast, FIRST, TODAY);
        });
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Test
    @Order(1)
    void casesStandInEveryStageAndTheClockAtTheDemosDay() {
        assertEquals(TODAY, time.clock().today());
        Set<String> stages = database.call(em -> new TreeSet<>(em.createQuery("select distinct c.stage from EvaluationCase c", String.class).getResultList()));
        assertEquals(Set.of("due", "notified", "collecting", "computed", "agenda", "completed", "acquaintance",
                "recorded", "archived", "excluded"), stages);
        Set<String> sheets = database.call(em -> new TreeSet<>(em.createQuery("select distinct s.stage from Sheet s", String.class).getResultList()));
        assertTrue(sheets.containsAll(Set.of("issued", "draft", "offered", "acquainted", "sent")), sheets::toString);
        Set<String> acquaintances = database.call(em -> new TreeSet<>(em.createQuery("select distinct a.stage from Acknowledgement a", String.class).getResultList()));
        assertTrue(acquaintances.size() >= 4, acquaintances::toString);
        assertEquals(List.of("considered"), database.call(em -> em.createQuery("select a.stage from Appeal a", String.class).getResultList()));
        database.run(em -> {
            Session ahead = em.createQuery("select s from Session s where s.heldOn > :day", Session.class).setParameter("day", TODAY).getSingleResult();
            assertEquals(8, ahead.items().size());
            assertEquals(EnumSet.of(Dispute.OBJECTION, Dispute.LOWEST_GRADE, Dispute.REFUSAL_ACT, Dispute.MUST_DECIDE), ahead.items().stream()
                    .flatMap(item -> item.disputes().stream()).collect(Collectors.toCollection(() -> EnumSet.noneOf(Dispute.class))));
            assertTrue(ahead.items().stream().filter(AgendaItem::undisputed).count() >= 3);
            List<Candidate> left = InName.as(cast.hrWorkers().get(0), () -> time.beans(em).get(Agenda.class).candidates(ahead.id()));
            assertEquals(Set.of("window.early", "documents.missing"), left.stream().flatMap(one -> one.obstacles().stream()).map(LegalObstacle::key)
                    .collect(Collectors.toSet()));
            assertTrue(left.stream().filter(Candidate::ready).count() >= 3);
        });
        Set<String> grades = database.call(em -> new TreeSet<>(em.createQuery("select distinct r.grade from EvaluationCase c join c.results r where r.grade is not null",
                String.class).getResultList()));
        assertTrue(grades.size() >= 2, grades::toString);
    }

    private <T> T as(Long person, List<Role> roles, Function<Beans, T> question) {
        List<Held> held = roles.stream().map(role -> new Held(role, cast.officeId(), FIRST, null)).toList();
        Caller caller = new Caller(1L, person, "test", "test", held, cast.officeId(), "ru", "", null, Stamp.NONE, false, false);
        return database.call(em -> {
            Beans beans = time.beans(em);
            try {
                return CurrentCaller.as(caller, () -> question.apply(beans.with(AccessOf.sources(time.time(), beans.get(EvaluationSubjects.class)))));
            } catch (Exception thrown) {
                throw new IllegalStateException(thrown);
            }
        });
    }

    private List<InboxItem> inbox(Long person, List<Role> roles, Class<? extends InboxSource> source) {
        return as(person, roles, beans -> beans.get(source).waitingForMe(TODAY));
    }

    private static TreeSet<String> keys(List<InboxItem> items) {
        TreeSet<String> keys = new TreeSet<>();
        items.forEach(item -> keys.add(item.key()));
        return keys;
    }

    @Test
    void hrIsToldOfNoticesAndSheetsBySittingWithTheLastDayOfTheAct() {
        List<InboxItem> items = inbox(cast.hrWorkers().get(1), List.of(Role.HR_WORKER), ScheduleInbox.class);
        assertTrue(keys(items).contains("inbox.cases.notify"), items::toString);
        assertTrue(items.stream().allMatch(item -> item.due() != null && item.citation().points().toString().contains("10")), items::toString);
        assertEquals(List.of(), inbox(cast.servant(), List.of(), ScheduleInbox.class), "a servant has no schedule to keep");
    }

    @Test
    void theSecretaryIsToldOfCasesThatWaitForAnAgenda() {
        List<InboxItem> items = inbox(cast.hrWorkers().get(0), List.of(Role.SECRETARY), SessionInbox.class);
        assertTrue(keys(items).contains("inbox.cases.agenda"), items::toString);
        assertTrue(items.stream().filter(item -> item.key().equals("inbox.cases.agenda")).allMatch(item -> item.link().startsWith("/session/agenda.xhtml?session=")),
                "a session lies ahead: its agenda is where they are put");
        assertFalse(keys(inbox(cast.hrWorkers().get(1), List.of(Role.HR_WORKER), SessionInbox.class)).contains("inbox.cases.agenda"));
        database.run(em -> em.createNativeQuery("update evaluation_case set window_opens = date '2015-12-01' where stage = 'computed'").executeUpdate());
        assertFalse(keys(inbox(cast.hrWorkers().get(0), List.of(Role.SECRETARY), SessionInbox.class)).contains("inbox.cases.agenda"),
                "what is left may be evaluated only after the next session");
    }

    @Test
    void aSurveyIsToBeClosedWhenAllHaveAnsweredOrTheTermIsOver() {
        time.clock().moveTo(TODAY);
        assertFalse(keys(inbox(cast.headOfHr(), List.of(Role.HEAD_OF_HR), ComputingInbox.class)).contains("inbox.surveys.close"), "their term still runs");
        time.clock().moveTo(TODAY.plusDays(10));
        List<InboxItem> late = inbox(cast.headOfHr(), List.of(Role.HEAD_OF_HR), ComputingInbox.class);
        time.clock().moveTo(TODAY);
        assertTrue(keys(late).contains("inbox.surveys.close"), late::toString);
    }

    @Test
    void anActOfRefusalWaitsForWhoeverHasNotSigned() {
        Long sheet = database.call(em -> em.createQuery("select min(s.id) from Sheet s where s.stage = 'offered'", Long.class).getSingleResult());
        Long evaluator = database.call(em -> em.createQuery("select s.evaluatorId from Sheet s where s.id = :id", Long.class).setParameter("id", sheet).getSingleResult());
        Long hr = cast.hrWorkers().get(1);
        List<Role> office = List.of(Role.HR_WORKER);
        assertEquals(List.of(), inbox(hr, office, SheetActInbox.class));
        as(hr, office, beans -> {
            RefuseSheet refuse = beans.get(RefuseSheet.class);
            refuse.record(sheet, new SheetRefusal(time.clock().now().minusHours(1), "каб. 5", "главный специалист", null));
            refuse.sign(sheet);
            return null;
        });
        assertEquals(List.of(), inbox(hr, office, SheetActInbox.class), "HR has signed");
        assertEquals(List.of("/sheet/refuse.xhtml?sheet=" + sheet), inbox(evaluator, List.of(), SheetActInbox.class).stream().map(InboxItem::link).toList());
    }

    @Test
    void consequencesAreSearchedSortedAndPagedInTheDatabase() {
        database.run(em -> List.of(cast.servant(), cast.supervisor(), cast.headOfHr()).forEach(person -> em.persist(
                new PriorResult(cast.officeId(), person, TODAY.getYear(), TODAY.minusDays(5), "UNSATISFACTORY", null, "протокол № 3"))));
        List<String> all = names(new ListQuery("", Map.of(), "name", false, 0, 100));
        assertTrue(all.size() > 2, all::toString);
        ListPage<BorneRow> second = page(new ListQuery("", Map.of(), "name", false, 1, 1));
        assertEquals(all.size(), second.total());
        assertEquals(List.of(all.get(1)), second.rows().stream().map(row -> row.who().surnameRu()).toList());
        List<String> back = names(new ListQuery("", Map.of(), "name", true, 0, 100));
        assertEquals(all.get(0), back.get(back.size() - 1));
        assertEquals(all.stream().filter(all.get(0)::equals).toList(), names(new ListQuery(all.get(0).toUpperCase(Locale.ROOT), Map.of(), "", false, 0, 100)));
        assertEquals(0, page(new ListQuery("нет такого", Map.of(), "", false, 0, 10)).total());
    }

    private List<String> names(ListQuery query) {
        return page(query).rows().stream().map(row -> row.who().surnameRu()).toList();
    }

    private ListPage<BorneRow> page(ListQuery query) {
        return as(cast.headOfHr(), List.of(Role.HEAD_OF_HR), beans -> beans.get(Consequences.class).ofLastGrade(cast.officeId(), "NO_MENTOR", query));
    }
}
