package kz.bagalau.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.account.LoginAnswer.Outcome;
import kz.bagalau.audit.Correlation;
import kz.bagalau.clock.Clock;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.model.account.AccessToken;
import kz.bagalau.model.account.AccessToken.State;
import kz.bagalau.model.account.Account;
import kz.bagalau.model.account.OneTimePassword;
import kz.bagalau.model.account.PasswordHash;
import kz.bagalau.model.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tokens from the day they are made to the request that they do not open, on PostgreSQL. */
class TokensTest {

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

    private static Long program(String login) {
        return database.call(em -> AccountBeans.create(em).technical(login, "СЭД " + login));
    }

    private static String make(Long account) {
        return database.call(em -> AccountBeans.tokens(em).make(account, "Рабочий сервер", 60, TODAY.plusDays(30)));
    }

    private static Optional<Bearer> enter(String secret) {
        return database.call(em -> AccountBeans.tokens(em).enter(secret, "10.0.0.7"));
    }

    private static AccessToken only(Long account) {
        List<AccessToken> all = database.call(em -> AccountBeans.tokens(em).of(account));
        assertEquals(1, all.size());
        return all.get(0);
    }

    private static List<String> refusals(Long account) {
        return database.call(em -> em.createQuery("select e.refusal from AuditEntry e where e.actor.accountId = :account and e.refusal is not null order by e.id",
                String.class).setParameter("account", account).getResultList());
    }

    private static void sql(String statement, Object... values) {
        database.run(em -> {
            var query = em.createNativeQuery(statement);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            assertEquals(1, query.executeUpdate(), statement);
        });
    }

    @Test
    void onlyWhoKnowsTheTokenComesInAndOnlyItsHashIsKept() {
        Long account = program("sed.knows");
        String secret = make(account);
        assertEquals(43, secret.length(), "256 bits");
        Bearer bearer = enter(secret).orElseThrow();
        assertEquals(account, bearer.caller().accountId());
        assertEquals("10.0.0.7", bearer.caller().origin());
        assertEquals(60, bearer.perMinute());
        assertFalse(bearer.caller().mustChange());
        assertEquals(Optional.empty(), enter(secret.substring(1) + "x"));
        assertEquals(Optional.empty(), enter(""));
        assertFalse(database.call(em -> em.createNativeQuery("select token_hash from access_token where account_id = ?").setParameter(1, account).getSingleResult())
                .toString().contains(secret));
        assertEquals(List.of(), refusals(account), "a token that does not exist is nobody's");
    }

    @Test
    void itsUseIsNotedOnceAMinute() {
        Long account = program("sed.used");
        String secret = make(account);
        assertNull(only(account).getUsedAt());
        enter(secret);
        AccessToken first = only(account);
        assertNotNull(first.getUsedAt());
        enter(secret);
        assertEquals(first.getUsedAt(), only(account).getUsedAt());
        sql("update access_token set used_at = used_at - interval '61 seconds' where account_id = ?", account);
        enter(secret);
        assertTrue(only(account).getUsedAt().isAfter(first.getUsedAt().minusSeconds(1)));
    }

    @Test
    void revokedExpiredAndDisabledAreToldApartInTheTrailAlone() {
        Long account = program("sed.ends");
        String revoked = make(account);
        Long id = only(account).id();
        String other = make(account);
        database.run(em -> AccountBeans.tokens(em).revoke(account, id));
        assertEquals(Optional.empty(), enter(revoked));
        assertEquals(Optional.empty(), enter(revoked));
        assertEquals(List.of("REVOKED"), refusals(account), "once a minute");
        assertTrue(enter(other).isPresent(), "the other one stays");
        sql("update access_token set last_day = ? where account_id = ? and id <> ?", java.sql.Date.valueOf(TODAY.minusDays(1)), account, id);
        assertEquals(Optional.empty(), enter(other));
        assertEquals(List.of("REVOKED", "EXPIRED"), refusals(account));
        assertEquals(List.of(State.EXPIRED, State.REVOKED), database.call(em -> AccountBeans.tokens(em).of(account)).stream().map(token -> token.state(TODAY)).toList());
        Long closed = program("sed.closed");
        String secret = make(closed);
        database.run(em -> AccountBeans.accounts(em).disable(closed));
        assertEquals(Optional.empty(), enter(secret));
        assertEquals(List.of("DISABLED"), refusals(closed));
        assertNotNull(only(closed).getRefusedAt());
        assertNull(only(closed).getUsedAt());
    }

    @Test
    void theLastDayStillOpens() {
        Long account = program("sed.last");
        String secret = database.call(em -> AccountBeans.tokens(em).make(account, "t", 1, TODAY));
        assertTrue(enter(secret).isPresent());
        assertEquals(State.VALID, only(account).state(TODAY));
        assertEquals(State.EXPIRED, only(account).state(TODAY.plusDays(1)));
    }

    @Test
    void aTokenIsAProgramsAndOfATermAndARate() {
        Long account = program("sed.terms");
        assertEquals("account.refused.tokenTerm", refusedMake(account, TODAY.minusDays(1)));
        assertEquals("account.refused.tokenTerm", refusedMake(account, TODAY.plus(Tokens.LONGEST).plusDays(1)));
        assertThrows(IllegalArgumentException.class, () -> database.run(em -> AccountBeans.tokens(em).make(account, "t", 0, TODAY)));
        assertThrows(IllegalArgumentException.class, () -> database.run(em -> AccountBeans.tokens(em).make(account, "t", AccessToken.FASTEST + 1, TODAY)));
        assertThrows(IllegalArgumentException.class, () -> database.run(em -> AccountBeans.tokens(em).make(account, " ", 1, TODAY)));
        Long person = person("no.program");
        assertEquals("account.refused.program", refusedMake(person, TODAY));
        make(account);
        Long token = only(account).id();
        assertThrows(IllegalArgumentException.class, () -> database.run(em -> AccountBeans.tokens(em).revoke(person, token)));
        assertEquals(State.VALID, only(account).state(TODAY));
    }

    private static String refusedMake(Long account, LocalDate lastDay) {
        return assertThrows(AccountRefused.class, () -> database.run(em -> AccountBeans.tokens(em).make(account, "t", 1, lastDay))).key();
    }

    private static Long person(String login) {
        return database.call(em -> {
            Account account = Account.outside(login, login, "ru");
            account.choose(PasswordHash.of("a good secret"));
            em.persist(account);
            return account.id();
        });
    }

    @Test
    void aProgramHasNoPassword() {
        Long account = program("sed.password");
        assertEquals("account.refused.tokens", assertThrows(AccountRefused.class, () -> database.run(em -> AccountBeans.accounts(em).reset(account))).key());
        OneTimePassword drawn = OneTimePassword.draw();
        database.run(em -> em.find(Account.class, account).choose(PasswordHash.of(drawn)));
        assertEquals(Outcome.WRONG, database.call(em -> AccountBeans.login(em).verify("sed.password", drawn.text(), "10.0.0.7")).outcome());
        assertEquals(List.of("WRONG"), refusals(account));
    }

    @Test
    void rolesOfProgramsArePrograms() {
        Long person = person("wants.rights");
        assertEquals("account.refused.program", assertThrows(AccountRefused.class,
                () -> database.run(em -> AccountBeans.accounts(em).grant(person, Role.DOCFLOW_ANSWERS, 1L, TODAY, null, ""))).key());
        assertThrows(IllegalArgumentException.class,
                () -> database.run(em -> em.find(Account.class, person).grant(Role.DOCFLOW_ANSWERS, 1L, TODAY, null, "")));
        Long account = program("sed.everywhere");
        assertEquals("account.refused.body", assertThrows(AccountRefused.class,
                () -> database.run(em -> AccountBeans.accounts(em).grant(account, Role.DOCFLOW_ANSWERS, null, TODAY, null, ""))).key(), "in a body, never in all");
    }

    @Test
    void theTrailKeepsTheNumberOfTheExchange() throws Exception {
        Long account = program("sed.traced");
        String secret = make(account);
        database.run(em -> AccountBeans.tokens(em).revoke(account, only(account).id()));
        Correlation.as("sed-2023-07-17-000481", () -> enter(secret));
        assertEquals(Optional.empty(), Correlation.current());
        String details = database.call(em -> em.createQuery("select p.details from AuditPayload p, AuditEntry e where p.entryId = e.id and e.actor.accountId = :account",
                String.class).setParameter("account", account).getSingleResult());
        assertEquals("correlation=sed-2023-07-17-000481\ntoken=Рабочий сервер", details);
    }
}
