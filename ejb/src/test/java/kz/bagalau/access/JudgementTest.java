package kz.bagalau.access;

import static kz.bagalau.access.Kind.BODY;
import static kz.bagalau.access.Kind.CASE;
import static kz.bagalau.access.Kind.NONE;
import static kz.bagalau.access.Rule.on;
import static kz.bagalau.model.account.Role.ADMINISTRATOR;
import static kz.bagalau.model.account.Role.ANYBODY;
import static kz.bagalau.model.account.Role.HR_WORKER;
import static kz.bagalau.model.account.Role.MEMBER;
import static kz.bagalau.model.account.Role.SERVANT;
import static kz.bagalau.model.account.Role.SUPERVISOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.bagalau.access.Judgement.Circumstances;
import kz.bagalau.model.account.Role;
import org.junit.jupiter.api.Test;

/** Each reason for which access refuses, and the case beside it that is allowed. */
class JudgementTest {

    private static final LocalDate TODAY = LocalDate.of(2015, 9, 14);
    private static final Instant NOW = Instant.parse("2015-09-14T06:00:00Z");
    private static final Long HERE = 1L;
    private static final Long ME = 7L;
    private static final Subject SOMEBODYS = Subject.in(CASE, 5L, HERE).of(8L).in(Phase.DECIDED).resultKnownTo(Set.of(HR_WORKER, SERVANT));

    private static Caller caller(Held... held) {
        return new Caller(3L, ME, "me", "Me", List.of(held), HERE, "ru", "127.0.0.1", null, Stamp.NONE, false, false);
    }

    private static Held here(Role role) {
        return new Held(role, HERE, null, null);
    }

    private static Refusal refusal(Rule rule, Caller caller, Subject subject) {
        return Judgement.of(rule, caller, subject, new Circumstances(TODAY, NOW, false)).refusal();
    }

    @Test
    void aRoleCountsInItsBody() {
        Rule rule = on(BODY).may(HR_WORKER);
        assertEquals(null, refusal(rule, caller(here(HR_WORKER)), Subject.body(HERE)));
        assertEquals(Refusal.ROLE, refusal(rule, caller(here(HR_WORKER)), Subject.body(2L)));
        assertEquals(Refusal.ROLE, refusal(rule, caller(), Subject.body(HERE)));
        assertEquals(Refusal.NOT_LOGGED_IN, refusal(rule, Caller.GUEST, Subject.body(HERE)));
    }

    @Test
    void aRoleCountsWithinItsTerm() {
        Rule rule = on(BODY).may(HR_WORKER);
        assertEquals(null, refusal(rule, caller(new Held(HR_WORKER, HERE, TODAY, TODAY)), Subject.body(HERE)));
        assertEquals(Refusal.ROLE, refusal(rule, caller(new Held(HR_WORKER, HERE, TODAY.plusDays(1), null)), Subject.body(HERE)));
        assertEquals(Refusal.ROLE, refusal(rule, caller(new Held(HR_WORKER, HERE, null, TODAY.minusDays(1))), Subject.body(HERE)));
    }

    @Test
    void anAdministratorOfTheInstallationActsInEveryBody() {
        Rule rule = on(BODY).may(ADMINISTRATOR);
        assertEquals(null, refusal(rule, caller(new Held(ADMINISTRATOR, null, null, null)), Subject.body(9L)));
    }

    @Test
    void aPageWithoutItsMatterIsPossibleWhereAnyPhaseAllowsIt() {
        Rule rule = on(CASE).during(Phase.UNDER_WAY, SUPERVISOR, HR_WORKER);
        Circumstances now = new Circumstances(TODAY, NOW, false);
        assertEquals(null, Possible.judge(rule, caller(here(HR_WORKER)), now).refusal());
        assertEquals(null, Possible.judge(rule, caller(), now).refusal(), "he may be somebody's supervisor");
        assertEquals(Refusal.NOT_LOGGED_IN, Possible.judge(rule, Caller.GUEST, now).refusal());
        assertEquals(Refusal.PHASE, refusal(rule, caller(here(HR_WORKER)), SOMEBODYS));
    }

    @Test
    void nobodyActsOnHisOwnCase() {
        Rule rule = on(CASE).may(HR_WORKER, SUPERVISOR, MEMBER);
        Subject own = SOMEBODYS.of(ME).related(Set.of(SUPERVISOR, MEMBER));
        assertEquals(Refusal.OWN_CASE, refusal(rule, caller(here(HR_WORKER)), own));
        assertEquals(null, refusal(rule, caller(here(HR_WORKER)), SOMEBODYS));
        assertEquals(null, refusal(on(CASE).may(SERVANT), caller(), own));
    }

    @Test
    void aMemberSeesTheCasesOfHisAgendaOnly() {
        Rule rule = on(CASE).may(MEMBER);
        assertEquals(Refusal.ROLE, refusal(rule, caller(here(MEMBER)), SOMEBODYS));
        assertEquals(null, refusal(rule, caller(here(MEMBER)), SOMEBODYS.related(Set.of(MEMBER))));
        assertEquals(null, refusal(on(BODY).may(MEMBER), caller(here(MEMBER)), Subject.body(HERE)));
    }

    @Test
    void theEditionDecidesWhoKnowsAResult() {
        Rule rule = on(CASE).may(HR_WORKER, SUPERVISOR).result();
        assertEquals(null, refusal(rule, caller(here(HR_WORKER)), SOMEBODYS));
        assertEquals(Refusal.RESULT, refusal(rule, caller(), SOMEBODYS.related(Set.of(SUPERVISOR))));
        assertThrows(IllegalArgumentException.class, () -> on(CASE).may(ADMINISTRATOR).result());
        assertThrows(IllegalArgumentException.class, () -> on(CASE).result().may(ANYBODY));
    }

    @Test
    void aPhaseOpensAndCloses() {
        Rule rule = on(CASE).during(Phase.DECIDED, SERVANT);
        Subject own = SOMEBODYS.of(ME);
        assertEquals(null, refusal(rule, caller(), own));
        assertEquals(Refusal.PHASE, refusal(rule, caller(), own.in(Phase.UNDER_WAY)));
    }

    @Test
    void aFreshConfirmationIsNeededAndLapses() {
        Rule rule = on(CASE).may(HR_WORKER).confirmed();
        Caller worker = caller(here(HR_WORKER));
        assertEquals(Refusal.UNCONFIRMED, refusal(rule, worker, SOMEBODYS));
        assertEquals(null, refusal(rule, worker.confirmedUntil(NOW.plusSeconds(1)), SOMEBODYS));
        assertEquals(Refusal.UNCONFIRMED, refusal(rule, worker.confirmedUntil(NOW), SOMEBODYS));
    }

    @Test
    void aOneTimePasswordOpensItsChangeOnly() {
        Caller due = new Caller(3L, ME, "me", "Me", List.of(), HERE, "ru", "", null, Stamp.NONE, true, false);
        assertEquals(Refusal.PASSWORD_DUE, refusal(Operation.OWN_ACCOUNT.rule(), due, Subject.none()));
        assertEquals(null, refusal(Operation.PASSWORD_CHANGE.rule(), due, Subject.none()));
    }

    @Test
    void demoOperationsDoNotExistInProduction() {
        Caller admin = caller(new Held(ADMINISTRATOR, null, null, null));
        assertEquals(Refusal.DEMO_ONLY, refusal(Operation.CLOCK_MOVE.rule(), admin, Subject.none()));
        assertEquals(null, refusal(on(NONE).may(ANYBODY), Caller.GUEST, Subject.none()));
    }
}
