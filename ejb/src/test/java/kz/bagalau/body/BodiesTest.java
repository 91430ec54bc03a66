package kz.bagalau.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Held;
import kz.bagalau.access.Stamp;
import kz.bagalau.account.AccountSetUp;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.library.CalendarSetUp;
import kz.bagalau.library.Calendars;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.account.Account;
import kz.bagalau.model.account.PasswordHash;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.body.Category;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.Employment;
import kz.bagalau.model.body.FullName;
import kz.bagalau.model.body.Iin;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.body.PostTerms;
import kz.bagalau.model.body.StateBody;
import kz.bagalau.model.body.Unit;
import kz.bagalau.planning.Beans;
import kz.bagalau.planning.TestClock;
import kz.bagalau.session.CommissionSetUp;
import kz.bagalau.staff.OutsiderSetUp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Setting up a body and its units, and the list that says what is still open; on PostgreSQL. */
class BodiesTest {

    private static final LocalDate DAY = LocalDate.of(2015, 9, 14);
    private static final List<String> BINS = List.of("990140009992", "150541008880");

    private TestDatabase database;
    private Long body;

    @BeforeEach
    void start() {
        database = TestDatabase.postgresql();
        body = call(beans -> beans.get(BodyDeeds.class).create(BINS.get(0), Bilingual.of("Әкім аппараты", "Аппарат акима")));
    }

    @AfterEach
    void stop() {
        database.close();
    }

    private <T> T call(Function<Beans, T> work) {
        return database.call(em -> work.apply(new Beans(em, new TestClock(DAY)).hearing(CalendarSetUp.class, AccountSetUp.class, CommissionSetUp.class,
                OutsiderSetUp.class)));
    }

    private void run(Consumer<Beans> work) {
        call(beans -> {
            work.accept(beans);
            return null;
        });
    }

    private String refused(Consumer<Beans> work) {
        return assertThrows(BodyRefused.class, () -> run(work)).key();
    }

    private StateBody read() {
        return call(beans -> beans.get(Bodies.class).body(body).map(found -> {
            found.editions();
            return found;
        }).orElseThrow());
    }

    @Test
    void numberAndNameArePutRight() {
        assertEquals("body.bin.KNOWN", refused(beans -> beans.get(BodyDeeds.class).create(BINS.get(0), Bilingual.of("Басқа", "Другой"))));
        assertEquals("body.bin.CHECK_DIGIT", refused(beans -> beans.get(BodyDeeds.class).create("990140009991", Bilingual.of("Басқа", "Другой"))));
        run(beans -> beans.get(BodyDeeds.class).describe(body, BINS.get(0), Bilingual.of("Қала әкімінің аппараты", "Аппарат акима города")));
        assertEquals("Қала әкімінің аппараты", read().name().kk());
        Long other = call(beans -> beans.get(BodyDeeds.class).create(BINS.get(1), Bilingual.of("Басқа", "Другой")));
        assertEquals("body.bin.KNOWN", refused(beans -> beans.get(BodyDeeds.class).describe(other, BINS.get(0), Bilingual.of("Басқа", "Другой"))));
        assertEquals(2, call(beans -> beans.get(Bodies.class).all()).size());
        run(beans -> beans.get(BodyDeeds.class).servedBy(other, body));
        assertEquals(body, call(beans -> beans.get(Bodies.class).body(other).orElseThrow().hrBodyId()));
    }

    @Test
    void editionsHoldOneAfterTheOther() {
        Days first = new Days(LocalDate.of(2015, 6, 30), LocalDate.of(2016, 4, 5));
        run(beans -> beans.get(BodyDeeds.class).assign(body, "astana-2015", first, null));
        assertEquals("body.edition.OVERLAPS", refused(beans -> beans.get(BodyDeeds.class).assign(body, "turkestan-2018", new Days(first.last(), null), null)));
        run(beans -> beans.get(BodyDeeds.class).assign(body, "astana-2015", new Days(first.first(), LocalDate.of(2016, 4, 4)), "Әділет"));
        assertEquals(List.of(LocalDate.of(2016, 4, 4)), read().editions().stream().map(term -> term.days().last()).toList());
        run(beans -> beans.get(BodyDeeds.class).withdraw(body, "astana-2015"));
        assertEquals(List.of(), read().editions());
    }

    @Test
    void unitsFormATreeWithoutRings() {
        Long above = unit("1", null);
        Long below = unit("2", above);
        assertEquals("body.unit.CODE_TAKEN", refused(beans -> beans.get(UnitDeeds.class).add(body, "2", Bilingual.of("Б", "Б"), null, 1)));
        assertEquals("body.unit.RING", refused(beans -> beans.get(UnitDeeds.class).change(body, above, Bilingual.of("Б", "Б"), below, 1)));
        assertEquals("body.unit.IN_USE", refused(beans -> beans.get(UnitDeeds.class).abolish(body, above, DAY)));
        run(beans -> beans.get(UnitDeeds.class).change(body, below, Bilingual.of("Сектор", "Сектор"), null, 2));
        run(beans -> beans.get(UnitDeeds.class).abolish(body, above, DAY));
        assertEquals(List.of("2"), call(beans -> beans.get(Bodies.class).units(body)).stream().map(Unit::code).toList());
        Long other = call(beans -> beans.get(BodyDeeds.class).create(BINS.get(1), Bilingual.of("Басқа", "Другой")));
        assertThrows(IllegalArgumentException.class, () -> run(beans -> beans.get(UnitDeeds.class).abolish(other, below, DAY)));
    }

    private Long unit(String code, Long above) {
        return call(beans -> beans.get(UnitDeeds.class).add(body, code, Bilingual.of("Бөлім", "Отдел"), above, 1));
    }

    @Test
    void aUnitInWhichSomebodyWorksStays() {
        Long unit = unit("1", null);
        somebody(unit, null);
        assertEquals("body.unit.IN_USE", refused(beans -> beans.get(UnitDeeds.class).abolish(body, unit, DAY)));
    }

    private Long somebody(Long unit, Long supervisor) {
        return database.call(em -> {
            FullName name = new FullName("Әлиев", "Болат", null);
            Person person = new Person(new Iin(supervisor == null ? "850215300997" : "901112400889"), name, name);
            person.entered(DAY.minusYears(3));
            em.persist(person);
            em.flush();
            em.persist(new Employment(body, person.id(), new PostTerms(unit, Bilingual.of("Маман", "Специалист"), supervisor == null ? null
                    : new Category("D-4"), false, false, false, supervisor), DAY.minusYears(2)));
            return person.id();
        });
    }

    private List<String> keys(boolean done) {
        return call(beans -> beans.get(SetUp.class).lines(body)).stream().filter(line -> line.done() == done).map(SetUpLine::key).toList();
    }

    private SetUpLine line(String key) {
        Map<String, SetUpLine> lines = call(beans -> beans.get(SetUp.class).lines(body)).stream().collect(Collectors.toMap(SetUpLine::key, line -> line));
        return lines.get(key);
    }

    @Test
    void theListGoesFromAllOpenToAllDone() {
        assertEquals(List.of("name", "supervisors", "entry"), keys(true));
        assertEquals("/law/calendar.xhtml?year=2015", line("calendar").page());
        run(beans -> beans.get(Calendars.class).takeOverShipped());
        assertTrue(line("calendar").open() > 9, "the days of 2015 are to be confirmed");
        database.run(em -> em.createQuery("update SpecialDay d set d.confirmed = true").executeUpdate());
        run(beans -> beans.get(BodyDeeds.class).assign(body, "astana-2015", new Days(LocalDate.of(2015, 6, 30), null), "Әділет"));
        Long unit = unit("1", null);
        Long head = somebody(unit, null);
        Long servant = somebody(unit, head);
        assertEquals(2, line("accounts").open());
        account("head", head, Role.HEAD_OF_HR);
        account("servant", servant, null);
        run(beans -> beans.get(BodyDeeds.class).official(body, head));
        run(beans -> beans.get(BodyDeeds.class).goLive(body, DAY));
        assertEquals(List.of("outsiders", "commission"), keys(false));
    }

    @Test
    void whoEvaluatesFromOutsideNeedsAnAccount() {
        Long unit = unit("1", null);
        Long head = somebody(unit, null);
        somebody(unit, head);
        database.run(em -> em.createQuery("select e from Employment e where e.personId = :id", Employment.class).setParameter("id", head)
                .getSingleResult().end(DAY.minusDays(1), "переведён"));
        assertFalse(line("outside").done());
        assertEquals(1, line("outside").open());
        account("head", head, null);
        assertTrue(line("outside").done());
    }

    @Test
    void theAdministratorIsLedToTheSetUpUntilTheBodyGoesLive() {
        assertEquals(List.of("/body/setup.xhtml?body=" + body), tasks());
        run(beans -> beans.get(BodyDeeds.class).goLive(body, DAY));
        assertEquals(List.of(), tasks());
        database.run(em -> em.remove(em.find(StateBody.class, body)));
        assertEquals(List.of("/body/add.xhtml"), tasks());
    }

    private List<String> tasks() {
        Caller administrator = new Caller(1L, null, "a", "a", List.of(new Held(Role.ADMINISTRATOR, null, DAY, null)), null, "ru", "", null, Stamp.NONE, false, false);
        try {
            return CurrentCaller.as(administrator, () -> call(beans -> beans.get(SetUpTask.class).waitingForMe(DAY)).stream().map(InboxItem::link).toList());
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void account(String login, Long person, Role role) {
        database.run(em -> {
            Account account = Account.of(person, login, login, "ru");
            account.choose(PasswordHash.of("a good secret"));
            if (role != null) {
                account.grant(role, body, DAY, null, "№ 1");
            }
            em.persist(account);
        });
    }
}
