package kz.bagalau.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import kz.bagalau.audit.TrailBeans;
import kz.bagalau.clock.Clock;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.model.account.Account;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.Employment;
import kz.bagalau.model.body.FullName;
import kz.bagalau.model.body.Iin;
import kz.bagalau.model.body.Outsider;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.model.body.StaffDeed;
import kz.bagalau.model.body.Workplace;
import kz.bagalau.staff.StaffChanged;
import kz.bagalau.staff.StaffLoaded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The accounts of those who leave, come back, or turn out to be one person; on PostgreSQL. */
class LeaversTest {

    private static final LocalDate TODAY = new Clock().today();

    private final AtomicReference<Long> body = new AtomicReference<>();
    private TestDatabase database;
    private List<Long> persons;
    private Long first;

    @BeforeEach
    void office() {
        database = TestDatabase.postgresql();
        persons = database.call(em -> AccountBeans.staff(em, body));
        first = database.call(em -> AccountBeans.create(em).ofStaff(persons.subList(0, 1))).get(0).accountId();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void end(Long person, LocalDate lastDay) {
        database.run(em -> posts(em, person).forEach(post -> post.end(lastDay, "приказ")));
    }

    private static List<Employment> posts(EntityManager em, Long person) {
        return em.createQuery("select e from Employment e where e.personId = :person", Employment.class).setParameter("person", person).getResultList();
    }

    private void hear(Consumer<Leavers> event) {
        database.run(em -> event.accept(AccountBeans.leavers(em)));
    }

    private void changed(StaffDeed.Kind kind, Long person) {
        hear(leavers -> leavers.changed(new StaffChanged(kind, body.get(), person, null, TODAY)));
    }

    private int closeDue() {
        return database.call(em -> {
            CloseLeavers closing = new CloseLeavers();
            closing.em = em;
            closing.closing = AccountBeans.closing(em);
            closing.trail = TrailBeans.trail(em);
            return closing.close();
        });
    }

    private Account account() {
        return database.call(em -> em.find(Account.class, first));
    }

    @Test
    void whoLeftYesterdayIsShutOutAtOnceAndWhoseDismissalWasAMistakeIsLetInAgain() {
        end(persons.get(0), TODAY.minusDays(1));
        changed(StaffDeed.Kind.DISMISSED, persons.get(0));
        assertNotNull(account().getDisabledAt());
        database.run(em -> posts(em, persons.get(0)).forEach(Employment::reopen));
        changed(StaffDeed.Kind.REOPENED, persons.get(0));
        assertNull(account().getDisabledAt());
    }

    @Test
    void whoLeavesTomorrowWorksTillThen() {
        end(persons.get(0), TODAY);
        changed(StaffDeed.Kind.DISMISSED, persons.get(0));
        assertEquals(0, closeDue());
        assertNull(account().getDisabledAt());
        assertTrue(account().leftBy(TODAY.plusDays(1)));
        end(persons.get(0), TODAY.minusDays(1));
        hear(leavers -> leavers.loaded(StaffLoaded.of(body.get(), persons, false)));
        assertNotNull(account().getDisabledAt());
    }

    @Test
    void whoKeepsAnotherPostKeepsHisAccount() {
        end(persons.get(0), TODAY.minusDays(1));
        database.run(em -> {
            Employment former = posts(em, persons.get(0)).get(0);
            em.persist(new Employment(body.get(), persons.get(0), former.terms(), TODAY));
        });
        changed(StaffDeed.Kind.DISMISSED, persons.get(0));
        assertNull(account().getDisabledAt());
        assertFalse(account().leftBy(TODAY));
    }

    @Test
    void theAccountIsClosedWhenTheLastDayHasPassed() {
        database.run(em -> em.find(Account.class, first).leaves(TODAY));
        assertEquals(1, closeDue());
        assertNotNull(account().getDisabledAt());
        assertEquals(0, closeDue());
    }

    @Test
    void whoComesBackLaterWaitsForAnAdministrator() {
        end(persons.get(0), TODAY.minusDays(1));
        changed(StaffDeed.Kind.DISMISSED, persons.get(0));
        database.run(em -> posts(em, persons.get(0)).forEach(Employment::reopen));
        changed(StaffDeed.Kind.ADDED, persons.get(0));
        assertNotNull(account().getDisabledAt());
        database.run(em -> AccountBeans.accounts(em).enable(first));
        assertNull(account().getDisabledAt());
    }

    @Test
    void theLastAdministratorIsNotDismissedAndNotClosed() {
        database.run(em -> AccountBeans.accounts(em).grant(first, Role.ADMINISTRATOR, null, TODAY.minusDays(9), null, ""));
        end(persons.get(0), TODAY.minusDays(1));
        AccountRefused refused = assertThrows(AccountRefused.class, () -> changed(StaffDeed.Kind.DISMISSED, persons.get(0)));
        assertEquals("account.refused.lastLeaves", refused.key());
        hear(leavers -> leavers.loaded(StaffLoaded.of(body.get(), persons, false)));
        assertEquals(0, closeDue());
        assertNull(account().getDisabledAt());
        assertTrue(account().leftBy(TODAY));
        Long other = database.call(em -> AccountBeans.create(em).ofStaff(persons.subList(1, 2))).get(0).accountId();
        database.run(em -> AccountBeans.accounts(em).grant(other, Role.ADMINISTRATOR, null, TODAY, null, ""));
        assertEquals(1, closeDue());
    }

    @Test
    void twoRecordsOfOnePersonShareOneAccount() {
        hear(leavers -> leavers.changed(new StaffChanged(StaffDeed.Kind.MERGED, body.get(), persons.get(1), persons.get(0), TODAY)));
        assertEquals(persons.get(1), account().getPersonId());
        Long other = database.call(em -> AccountBeans.create(em).ofStaff(persons.subList(2, 3))).get(0).accountId();
        hear(leavers -> leavers.changed(new StaffChanged(StaffDeed.Kind.MERGED, body.get(), persons.get(2), persons.get(1), TODAY)));
        assertNotNull(account().getDisabledAt());
        assertNull(database.call(em -> em.find(Account.class, other)).getDisabledAt());
    }

    @Test
    void somebodyFromOutsideHasAnAccountAsLongAsABodyDealsWithHim() {
        Long stranger = database.call(em -> outsider(em, body.get()));
        assertEquals(List.of(stranger), database.call(em -> AccountBeans.create(em).without(body.get())).stream().filter(PostHolder::outside)
                .map(PostHolder::personId).toList());
        Long account = database.call(em -> AccountBeans.create(em).ofStaff(List.of(stranger))).get(0).accountId();
        assertEquals(body.get(), database.call(em -> AccountBeans.callers(em).of(em.find(Account.class, account), "")).bodyId());
        database.run(em -> em.createQuery("select o from Outsider o", Outsider.class).getSingleResult().end(TODAY.minusDays(1), "приказ"));
        changed(StaffDeed.Kind.OUTSIDER_ENDED, stranger);
        assertNotNull(database.call(em -> em.find(Account.class, account)).getDisabledAt());
    }

    private static Long outsider(EntityManager em, Long bodyId) {
        FullName name = new FullName("Сәтбаева", "Әсем", null);
        Person person = new Person(new Iin("901112400889"), name, name);
        em.persist(person);
        em.flush();
        em.persist(new Outsider(bodyId, person.id(), new Workplace(Bilingual.of("Басқарма", "Управление"), Bilingual.of("маман", "специалист")),
                TODAY.minusYears(1)));
        return person.id();
    }
}
