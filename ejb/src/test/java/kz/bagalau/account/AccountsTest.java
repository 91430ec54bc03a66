package kz.bagalau.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.account.LoginAnswer.Outcome;
import kz.bagalau.clock.Clock;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.account.Account;
import kz.bagalau.model.account.PasswordHash;
import kz.bagalau.model.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Accounts from the first administrator to the last, on PostgreSQL. */
class AccountsTest {

    private static final PasswordHash SECRET = PasswordHash.of("a good secret");
    private static final LocalDate TODAY = new Clock().today();
    private static TestDatabase database;

    @BeforeAll
    static void start() {
        database = TestDatabase.postgresql();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    private static Long account(String login) {
        return database.call(em -> {
            Account account = Account.outside(login, "Имя " + login, "ru");
            account.choose(SECRET);
            em.persist(account);
            return account.id();
        });
    }

    private static LoginAnswer login(String login, String password) {
        return database.call(em -> AccountBeans.login(em).verify(login, password, "10.0.0.1"));
    }

    private static Account read(Long id) {
        return database.call(em -> AccountBeans.accounts(em).one(id).orElseThrow());
    }

    @Test
    void nameAndPasswordLetIn() {
        Long id = account("enters");
        LoginAnswer answer = login(" Enters ", "a good secret");
        assertEquals(Outcome.LET_IN, answer.outcome());
        assertEquals(id, answer.caller().accountId());
        assertEquals(Outcome.WRONG, login("enters", "A good secret").outcome());
        assertEquals(Outcome.WRONG, login("nobody", "a good secret").outcome());
    }

    @Test
    void theFifthWrongPasswordLocks() {
        Long id = account("guessed");
        for (int i = 1; i < 5; i++) {
            assertEquals(Outcome.WRONG, login("guessed", "guess " + i).outcome());
        }
        assertEquals(Outcome.LOCKED, login("guessed", "guess 5").outcome());
        assertEquals(Outcome.LOCKED, login("guessed", "a good secret").outcome());
        database.run(em -> AccountBeans.accounts(em).unlock(id));
        assertEquals(Outcome.LET_IN, login("guessed", "a good secret").outcome());
    }

    @Test
    void aDisabledAccountIsToldSoOnlyToItsOwner() {
        Long id = account("closed");
        database.run(em -> AccountBeans.accounts(em).disable(id));
        assertEquals(Outcome.DISABLED, login("closed", "a good secret").outcome());
        assertEquals(Outcome.WRONG, login("closed", "another").outcome());
        database.run(em -> AccountBeans.accounts(em).enable(id));
        assertTrue(login("closed", "a good secret").letIn());
    }

    @Test
    void openSessionsNoticeChanges() {
        Long id = account("noticed");
        Caller session = login("noticed", "a good secret").caller();
        assertEquals(session, refreshed(session));
        database.run(em -> AccountBeans.accounts(em).grant(id, Role.ADMINISTRATOR, null, TODAY, TODAY, "order"));
        assertEquals(Set.of(Role.ADMINISTRATOR), refreshed(session).rolesAnywhere(TODAY));
        assertEquals(Set.of(), refreshed(session).rolesAnywhere(TODAY.plusDays(1)));
        database.run(em -> AccountBeans.accounts(em).reset(id));
        assertFalse(refreshed(session).known());
    }

    private static Caller refreshed(Caller session) {
        return database.call(em -> AccountBeans.login(em).refresh(session));
    }

    @Test
    void aOneTimePasswordIsChanged() throws Exception {
        Long id = account("changes");
        String handed = database.call(em -> AccountBeans.accounts(em).reset(id)).password();
        Caller session = login("changes", handed).caller();
        assertTrue(session.mustChange());
        assertEquals("account.password.short", refusal(session, handed, "short"));
        assertEquals("account.password.login", refusal(session, handed, "my name changes"));
        assertEquals("account.password.common", refusal(session, handed, "1234567890"));
        assertEquals("account.password.same", refusal(session, handed, handed));
        assertEquals(Outcome.WRONG, change(session, "not this", "a better secret").present().outcome());
        Caller changed = change(session, handed, "a better secret").caller();
        assertFalse(changed.mustChange());
        assertEquals(changed, refreshed(changed));
        assertFalse(refreshed(session).known());
        assertTrue(login("changes", "a better secret").letIn());
    }

    private static MyAccount.PasswordAnswer change(Caller session, String present, String wanted) throws Exception {
        return CurrentCaller.as(session, () -> database.call(em -> AccountBeans.mine(em).changePassword(present, wanted)));
    }

    private static String refusal(Caller session, String present, String wanted) {
        return assertThrows(AccountRefused.class, () -> change(session, present, wanted)).key();
    }

    @Test
    void identityIsConfirmedForFiveMinutes() throws Exception {
        account("confirms");
        Caller session = login("confirms", "a good secret").caller();
        assertNull(session.confirmedUntil());
        Caller confirmed = CurrentCaller.as(session, () -> database.call(em -> AccountBeans.login(em).confirm("a good secret"))).caller();
        assertTrue(confirmed.confirmed(new Clock().instant()));
        assertFalse(confirmed.confirmed(new Clock().instant().plus(Login.CONFIRMED_FOR)));
    }

    @Test
    void theLastAdministratorStays() {
        try (TestDatabase own = TestDatabase.h2()) {
            Long first = administrator(own, "first", null);
            assertEquals("account.refused.last", assertThrows(AccountRefused.class, () -> own.run(em -> AccountBeans.accounts(em).disable(first))).key());
            administrator(own, "for a while", TODAY.plusYears(1));
            assertThrows(AccountRefused.class, () -> own.run(em -> AccountBeans.accounts(em).withdraw(first, grant(em, first))));
            Long second = administrator(own, "second", null);
            own.run(em -> AccountBeans.accounts(em).withdraw(first, grant(em, first)));
            assertThrows(AccountRefused.class, () -> own.run(em -> AccountBeans.accounts(em).disable(second)));
            own.run(em -> AccountBeans.accounts(em).disable(first));
        }
    }

    private static Long administrator(TestDatabase database, String login, LocalDate to) {
        return database.call(em -> {
            Account account = Account.outside(login, login, "kk");
            account.choose(SECRET);
            account.grant(Role.ADMINISTRATOR, null, TODAY, to, null);
            em.persist(account);
            return account.id();
        });
    }

    private static Long grant(EntityManager em, Long account) {
        return em.find(Account.class, account).grants().get(0).id();
    }

    @Test
    void aRoleNeedsABodyAndATermThatEndsAfterItBegins() {
        Long id = account("granted");
        assertThrows(AccountRefused.class, () -> database.run(em -> AccountBeans.accounts(em).grant(id, Role.HR_WORKER, null, TODAY, null, "")));
        assertThrows(AccountRefused.class, () -> database.run(em -> AccountBeans.accounts(em).grant(id, Role.SUPERVISOR, 1L, TODAY, null, "")));
        assertThrows(AccountRefused.class,
                () -> database.run(em -> AccountBeans.accounts(em).grant(id, Role.ADMINISTRATOR, null, TODAY, TODAY.minusDays(1), "")));
        assertEquals(List.of(), read(id).grants());
    }

    @Test
    void accountsAreMadeFromStaffInBulk() {
        try (TestDatabase own = TestDatabase.h2()) {
            AtomicReference<Long> body = new AtomicReference<>();
            List<Long> persons = own.call(em -> AccountBeans.staff(em, body));
            List<Handout> sheet = own.call(em -> AccountBeans.create(em).ofStaff(persons));
            assertEquals(3, sheet.size());
            assertEquals(3, sheet.stream().map(Handout::login).distinct().count());
            assertEquals(List.of(), own.call(em -> AccountBeans.create(em).ofStaff(persons)));
            assertEquals(List.of(), own.call(em -> AccountBeans.create(em).without(body.get())));
            Handout one = sheet.get(0);
            assertTrue(own.call(em -> AccountBeans.login(em).verify(one.login(), one.password(), "")).letIn());
            own.run(em -> AccountBeans.accounts(em).grantTo(persons.get(0), Role.HR_WORKER, body.get(), TODAY, null, "№ 5"));
            assertEquals(1L, count(own, asked("role", "HR_WORKER", "body", body.get().toString())));
            own.run(em -> AccountBeans.accounts(em).withdrawFrom(persons.get(0), Role.HR_WORKER, body.get()));
            assertEquals(0L, count(own, asked("role", "HR_WORKER")));
        }
    }

    private static long count(TestDatabase database, ListQuery query) {
        return database.call(em -> AccountBeans.list(em).accounts(query)).total();
    }

    private static ListQuery asked(String... filters) {
        Map<String, String> pairs = new TreeMap<>();
        for (int i = 0; i < filters.length; i += 2) {
            pairs.put(filters[i], filters[i + 1]);
        }
        return new ListQuery("", pairs, "", false, 0, 10);
    }

    @Test
    void theListIsSearchedSortedAndPagedInTheDatabase() {
        account("list.a");
        account("list.b");
        Long third = account("list.c");
        database.run(em -> AccountBeans.accounts(em).grant(third, Role.ADMINISTRATOR, null, TODAY, null, ""));
        ListQuery mine = new ListQuery("LIST.", Map.of("state", "ACTIVE"), "login", true, 0, 2);
        ListPage<AccountRow> page = database.call(em -> AccountBeans.list(em).accounts(mine));
        assertEquals(List.of("list.c", "list.b"), page.rows().stream().map(AccountRow::login).toList());
        assertEquals(Set.of(Role.ADMINISTRATOR), page.rows().get(0).roles());
        assertEquals(3, page.total());
        assertEquals(0, count(database, new ListQuery("%", Map.of(), "", false, 0, 1)));
    }

    @Test
    void theNumberOfStatementsDoesNotDependOnTheRows() {
        account("many.a");
        int few = database.statements(em -> AccountBeans.list(em).accounts(new ListQuery("many.", Map.of(), "", false, 0, 50)));
        Stream.of("b", "c", "d", "e").forEach(letter -> account("many." + letter));
        assertEquals(few, database.statements(em -> AccountBeans.list(em).accounts(new ListQuery("many.", Map.of(), "", false, 0, 50))));
    }
}
