package kz.bagalau.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Held;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.body.AbsenceKind;
import kz.bagalau.model.body.Category;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.Employment;
import kz.bagalau.model.body.FullName;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.model.body.PostTerms;
import kz.bagalau.model.body.PriorResult;
import kz.bagalau.model.body.StaffDeed;
import kz.bagalau.model.body.StateBody;
import kz.bagalau.model.body.Unit;
import kz.bagalau.planning.Beans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deeds on the staff: what each changes, what it refuses, that it is written down. */
class DeedsTest {

    private static final LocalDate DAY = StaffStory.DAY;
    private static final Clock CLOCK = Clock.fixed(DAY.atTime(12, 0).atZone(ZoneId.of("Asia/Almaty")).toInstant(), ZoneId.of("Asia/Almaty"));
    private static final FullName KK = new FullName("Сейітова", "Алма", null);
    private static final FullName RU = new FullName("Сеитова", "Алма", null);

    private final List<Object> told = new ArrayList<>();
    private TestDatabase database;
    private Long body;
    private Long unit;
    private Long head;
    private Long servant;

    @BeforeEach
    void office() {
        database = TestDatabase.h2();
        database.run(em -> {
            StaffStory story = new StaffStory(em);
            StateBody office = story.body("990140009992");
            Unit first = story.unit(office, null, "1");
            Person chief = story.person("Әлиев");
            Person under = story.person("Ғабитов");
            story.post(first, chief, null, DAY.minusYears(5));
            story.post(first, under, chief, DAY.minusYears(3));
            body = office.id();
            unit = first.id();
            head = chief.id();
            servant = under.id();
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @SuppressWarnings("unchecked")
    private DeedJournal journal(EntityManager em) {
        DeedJournal journal = new DeedJournal();
        journal.em = em;
        journal.time = CLOCK;
        journal.changed = (Event<StaffChanged>) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Event.class},
                (proxy, method, arguments) -> told.add(arguments[0]) ? null : null);
        return journal;
    }

    private void posts(Consumer<PostDeeds> work) {
        deeds(PostDeeds.class, work);
    }

    private void persons(Consumer<PersonDeeds> work) {
        deeds(PersonDeeds.class, work);
    }

    private void absences(Consumer<AbsenceDeeds> work) {
        deeds(AbsenceDeeds.class, work);
    }

    private void results(Consumer<ResultDeeds> work) {
        deeds(ResultDeeds.class, work);
    }

    private <D> void deeds(Class<D> type, Consumer<D> work) {
        inHr(body, em -> work.accept(new Beans(em, CLOCK).with(journal(em)).get(type)));
    }

    private void inHr(Long of, Consumer<EntityManager> work) {
        Caller worker = new Caller(1L, 2L, "hr", "HR", List.of(new Held(Role.HR_WORKER, of, null, null)), of, "ru", "", null, kz.bagalau.access.Stamp.NONE, false, false);
        try {
            CurrentCaller.as(worker, () -> {
                database.run(work);
                return null;
            });
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception other) {
            throw new IllegalStateException(other);
        }
    }

    private Appointment appointment(Long supervisor, boolean headOfUnit, LocalDate from) {
        return new Appointment(new PostTerms(unit, Bilingual.of("Кеңесші", "Советник"), new Category("D-2"), headOfUnit, false, false, supervisor), from,
                null, "№ 7", false);
    }

    private static String key(Runnable deed) {
        return assertThrows(StaffRefused.class, deed::run).key();
    }

    private PostHolder holder(Long person, LocalDate day) {
        return database.call(em -> {
            Staff staff = new Staff();
            staff.em = em;
            return staff.holder(body, person, day).orElse(null);
        });
    }

    @Test
    void somebodyIsAdded() {
        posts(deeds -> deeds.add(body, new Newcomer("901112400889", KK, RU, "a@b.kz", null), appointment(head, false, DAY)));
        Long id = database.call(em -> em.createQuery("select p.id from Person p where p.iin = '901112400889'", Long.class).getSingleResult());
        assertEquals("Советник", holder(id, DAY).postRu());
        assertEquals(new StaffChanged(StaffDeed.Kind.ADDED, body, id, null, DAY), told.get(0));
        assertEquals("staff.fault.POSTS_OVERLAP", key(() -> posts(deeds -> deeds.add(body, new Newcomer("901112400889", KK, RU, null, null), appointment(head, false, DAY)))));
        assertEquals("staff.fault.IIN_CHECK_DIGIT", key(() -> posts(deeds -> deeds.add(body, new Newcomer("901112400888", KK, RU, null, null), appointment(head, false, DAY)))));
        assertEquals("staff.fault.TWO_HEADS", key(() -> posts(deeds -> deeds.add(body, new Newcomer("751231300996", KK, RU, null, null), appointment(head, true, DAY)))));
        assertEquals("staff.fault.SUPERVISOR_LEFT", key(() -> posts(deeds -> deeds.add(body, new Newcomer("751231300996", KK, RU, null, null), appointment(77L, false, DAY)))));
    }

    @Test
    void somebodyIsMovedAndDismissed() {
        posts(deeds -> deeds.move(servant, body, appointment(head, false, DAY)));
        assertEquals("Советник", holder(servant, DAY).postRu());
        assertEquals("Главный специалист", holder(servant, DAY.minusDays(1)).postRu());
        assertEquals("staff.fault.SUPERVISOR_CYCLE", key(() -> posts(deeds -> deeds.correct(head, body, appointment(servant, true, DAY.minusYears(5))))));
        posts(deeds -> deeds.dismiss(servant, body, DAY.plusDays(3), "заявление"));
        assertEquals(null, holder(servant, DAY.plusDays(4)));
        assertEquals("staff.refused.NO_POST", key(() -> posts(deeds -> deeds.dismiss(servant, body, DAY, "ещё раз"))));
        posts(deeds -> deeds.reopen(servant, body, "ошибка"));
        assertEquals("Советник", holder(servant, DAY.plusDays(4)).postRu());
    }

    @Test
    void theSamePostGoesOn() {
        Appointment same = appointment(head, false, DAY);
        posts(deeds -> deeds.move(servant, body, new Appointment(same.terms(), DAY, null, "№ 8", true)));
        assertEquals(DAY.minusYears(3), holder(servant, DAY).heldSince());
    }

    @Test
    void aNameChangesAndASlipIsPutRight() {
        persons(deeds -> deeds.rename(servant, body, KK, RU, DAY, "брак"));
        assertEquals("Сеитова", holder(servant, DAY).surnameRu());
        assertEquals("Ғабитов", holder(servant, DAY.minusDays(1)).surnameRu());
        persons(deeds -> deeds.respell(servant, body, KK, new FullName("Сеитова", "Алмагуль", null), "опечатка"));
        assertEquals("Алмагуль", holder(servant, DAY).givenRu());
        assertEquals("staff.refused.NAME_DAY", key(() -> persons(deeds -> deeds.rename(servant, body, KK, RU, DAY, "?"))));
    }

    @Test
    void anIinIsPutRightAndTwoRecordsBecomeOne() {
        persons(deeds -> deeds.correctIin(servant, body, "901112400889", "опечатка"));
        assertEquals("901112400889", holder(servant, DAY).iin());
        Long twin = database.call(em -> {
            StaffStory story = new StaffStory(em);
            Person person = story.person("Ғабитов", 500);
            Employment former = story.post(em.find(Unit.class, unit), person, em.find(Person.class, head), DAY.minusYears(9));
            former.end(DAY.minusYears(8), "приказ");
            return person.id();
        });
        assertEquals("staff.refused.IIN_KNOWN", key(() -> persons(deeds -> deeds.correctIin(twin, body, "901112400889", "та же"))));
        persons(deeds -> deeds.merge(twin, servant, body, "одно лицо"));
        long posts = database.call(em -> em.createQuery("select count(e) from Employment e where e.personId = :id", Long.class).setParameter("id", servant).getSingleResult());
        assertEquals(2, posts);
        assertEquals(new StaffChanged(StaffDeed.Kind.MERGED, body, servant, twin, DAY), told.get(told.size() - 1));
        assertEquals("staff.refused.MERGED", key(() -> persons(deeds -> deeds.merge(twin, servant, body, "снова"))));
        assertEquals("staff.fault.POSTS_OVERLAP", key(() -> persons(deeds -> deeds.merge(head, servant, body, "нет"))));
    }

    @Test
    void absencesAndStandingIn() {
        absences(deeds -> deeds.absent(servant, body, AbsenceKind.SICK, new Days(DAY, null), "лист"));
        assertEquals("staff.refused.ABSENCE_OVERLAPS", key(() -> absences(deeds -> deeds.absent(servant, body, AbsenceKind.TRIP, new Days(DAY.plusDays(5), null), "№"))));
        Long id = database.call(em -> em.createQuery("select a.id from Absence a", Long.class).getSingleResult());
        absences(deeds -> deeds.back(servant, id, DAY.plusDays(4)));
        absences(deeds -> deeds.absent(servant, body, AbsenceKind.TRIP, new Days(DAY.plusDays(5), null), "№"));
        absences(deeds -> deeds.standIn(head, body, servant, new Days(DAY, DAY.plusDays(9)), "№ 9"));
        assertEquals("staff.refused.ACTING_OVERLAPS", key(() -> absences(deeds -> deeds.standIn(head, body, servant, new Days(DAY.plusDays(9), null), "№ 9"))));
    }

    @Test
    void anEarlierResultIsTakenOverAndAWrongOneTakenOut() {
        PaperResult right = new PaperResult(2014, LocalDate.of(2015, 1, 20), "EFFECTIVE", null, "протокол");
        results(deeds -> deeds.add(servant, body, right));
        assertEquals("staff.fault.RESULT_TWICE", key(() -> results(deeds -> deeds.add(servant, body, right))));
        assertEquals("staff.fault.DECIDED_BEFORE_YEAR", key(() -> results(deeds -> deeds.add(servant, body, new PaperResult(2013, LocalDate.of(2012, 12, 31), "EFFECTIVE", null, "?")))));
        assertEquals("staff.fault.DECIDED_FUTURE", key(() -> results(deeds -> deeds.add(servant, body, new PaperResult(2015, DAY.plusDays(1), "EFFECTIVE", null, "?")))));
        PriorResult entered = database.call(em -> em.createQuery("select r from PriorResult r", PriorResult.class).getSingleResult());
        assertEquals(LocalDate.of(2015, 1, 20), entered.decidedOn());
        results(deeds -> deeds.remove(servant, entered.id(), "не тот служащий"));
        database.run(em -> {
            Staff staff = new Staff();
            staff.em = em;
            assertEquals(List.of(), staff.priorResults(servant));
            assertEquals("не тот служащий", em.find(PriorResult.class, entered.id()).removedReason());
        });
        assertThrows(IllegalArgumentException.class, () -> results(deeds -> deeds.remove(servant, entered.id(), "ещё раз")));
        results(deeds -> deeds.add(servant, body, right));
        assertEquals(StaffDeed.Kind.RESULT_REMOVED, ((StaffChanged) told.get(1)).kind());
    }

    @Test
    void hrOfAnotherBodyIsRefused() {
        assertThrows(AccessDenied.class, () -> inHr(body + 1, em -> {
            PostDeeds deeds = new PostDeeds();
            deeds.em = em;
            deeds.journal = journal(em);
            deeds.dismiss(servant, body, DAY, "нет");
        }));
    }

    @Test
    void theListSearchesFiltersAndSortsInTheDatabase() {
        inHr(body, em -> {
            StaffList list = new StaffList();
            list.em = em;
            list.time = CLOCK;
            assertEquals(List.of("Әлиев", "Ғабитов"), list.find(body, ListQuery.everything()).rows().stream().map(PostHolder::surnameRu).toList());
            assertEquals(List.of("Ғабитов", "Әлиев"), list.find(body, new ListQuery("", Map.of(), "name", true, 0, 5)).rows().stream().map(PostHolder::surnameRu).toList());
            assertEquals(1, list.find(body, new ListQuery("ғабит", Map.of(), "", false, 0, 5)).total());
            assertEquals(1, list.find(body, new ListQuery("", Map.of(StaffList.ATTENTION, "NO_SUPERVISOR"), "", false, 0, 5)).total());
            assertEquals(0, list.find(body, new ListQuery("", Map.of(StaffList.ATTENTION, "ABSENT", StaffList.CATEGORY, "D-4", StaffList.UNIT, unit.toString()), "", false, 0, 5)).total());
            assertEquals(1, list.find(body, new ListQuery("", Map.of(StaffList.ATTENTION, "HEADS"), "", false, 0, 5)).total());
            for (StaffList.Attention attention : StaffList.Attention.values()) {
                assertEquals(0, list.find(body, new ListQuery("%", Map.of(StaffList.ATTENTION, attention.name()), "entered", false, 0, 5)).total());
            }
            assertEquals(List.of("D-4"), list.categories(body));
        });
    }

    @Test
    void anAkimMaySuperviseThoughHeHeadsNoUnit() {
        database.run(em -> em.persist(new Employment(body, new StaffStory(em).person("Әкім", 900).id(), new PostTerms(unit, Bilingual.of("Әкім", "Аким"),
                null, false, false, false, null), DAY)));
        inHr(body, em -> {
            StaffList list = new StaffList();
            list.em = em;
            list.time = CLOCK;
            list.staff = new Staff();
            list.staff.em = em;
            assertEquals(List.of("Әкім", "Әлиев"), list.supervisors(body).stream().map(PostHolder::surnameRu).toList());
        });
    }

    @Test
    void listStatementsDoNotGrow() {
        int few = database.statements(this::listed);
        database.run(em -> {
            StaffStory story = new StaffStory(em);
            for (int i = 100; i < 140; i++) {
                story.post(em.find(Unit.class, unit), story.person("А", i), em.find(Person.class, head), DAY);
            }
        });
        assertEquals(few, database.statements(this::listed));
        assertEquals(2, few);
    }

    private void listed(EntityManager em) {
        StaffList list = new StaffList();
        list.em = em;
        list.time = CLOCK;
        list.find(body, new ListQuery("", Map.of(), "unit", false, 0, 50));
    }
}
