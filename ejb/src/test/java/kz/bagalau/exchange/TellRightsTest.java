package kz.bagalau.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.bagalau.about.ProgramVersion;
import kz.bagalau.access.Access;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operation;
import kz.bagalau.account.Callers;
import kz.bagalau.clock.Clock;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.account.Account;
import kz.bagalau.model.account.Grant;
import kz.bagalau.model.account.OneTimePassword;
import kz.bagalau.model.account.PasswordHash;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.body.Bin;
import kz.bagalau.model.body.StateBody;
import kz.bagalau.planning.Beans;
import org.junit.jupiter.api.Test;

/** Rights of a program: body by body, and as long as they are granted. */
class TellRightsTest {

    private static final LocalDate TODAY = new Clock().today();

    private final TestDatabase database = TestDatabase.h2();

    private Long body(String bin) {
        return database.call(em -> {
            StateBody body = new StateBody(new Bin(bin), Bilingual.of("Бөлім " + bin, "Отдел " + bin));
            em.persist(body);
            return body.id();
        });
    }

    private Long program(Grants grants) {
        return database.call(em -> {
            Account account = Account.technical("sed", "СЭД");
            account.choose(PasswordHash.of(OneTimePassword.draw()));
            grants.to(account);
            em.persist(account);
            return account.id();
        });
    }

    private interface Grants {
        void to(Account account);
    }

    private <T> T as(Long account, Question<T> question) {
        return database.call(em -> {
            Caller caller = beans(em).get(Callers.class).of(em.find(Account.class, account), "10.0.0.7");
            try {
                return CurrentCaller.as(caller, () -> question.of(beans(em)));
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    private interface Question<T> {
        T of(Beans beans);
    }

    private static Beans beans(EntityManager em) {
        return new Beans(em, java.time.Clock.system(Clock.ZONE));
    }

    @Test
    void onlyWhatIsInForceTodayBodyByBody() {
        try (database) {
            Long aksu = body("150541008880");
            Long other = body("990140009992");
            Long later = body("990240001118");
            Long account = program(sed -> {
                sed.grant(Role.DOCFLOW_STAFF, aksu, TODAY, null, "№ 5");
                sed.grant(Role.DOCFLOW_DOCUMENTS, aksu, TODAY.minusDays(1), TODAY, "№ 5");
                sed.grant(Role.DOCFLOW_FACTS, aksu, TODAY.minusDays(9), TODAY.minusDays(1), "ended");
                sed.grant(Role.DOCFLOW_RECEIPTS, other, TODAY, null, "№ 6");
                Grant withdrawn = sed.grant(Role.DOCFLOW_ANSWERS, other, TODAY, null, "№ 6");
                sed.withdraw(withdrawn, Instant.now());
                sed.grant(Role.DOCFLOW_ANSWERS, later, TODAY.plusDays(1), null, "not yet");
            });
            Rights rights = as(account, beans -> beans.get(TellRights.class).mine());
            assertEquals("sed", rights.account());
            assertEquals(ProgramVersion.VERSION, rights.program());
            assertEquals(List.of("150541008880", "990140009992"), rights.bodies().stream().map(Rights.InBody::bin).toList());
            assertEquals(Set.of(Role.DOCFLOW_DOCUMENTS, Role.DOCFLOW_STAFF), rights.bodies().get(0).rights());
            assertEquals("Отдел 150541008880", rights.bodies().get(0).name().ru());
            assertEquals(Set.of(Role.DOCFLOW_RECEIPTS), rights.bodies().get(1).rights());
            assertTrue(this.<Boolean>as(account, beans -> beans.get(Access.class).may(Operation.DOCFLOW_CHECK)));
            assertFalse(this.<Boolean>as(account, beans -> beans.get(Access.class).may(Operation.ACCOUNT_LIST)));
        }
    }

    @Test
    void aProgramWithoutRightsIsRefused() {
        try (database) {
            Long aksu = body("150541008880");
            Long account = program(sed -> {
                sed.grant(Role.TECHNICAL, null, TODAY, null, "№ 4");
                sed.grant(Role.DOCFLOW_FACTS, aksu, TODAY.minusDays(9), TODAY.minusDays(1), "ended");
            });
            assertFalse(this.<Boolean>as(account, beans -> beans.get(Access.class).may(Operation.DOCFLOW_CHECK)));
        }
    }
}
