package kz.bagalau.acceptance;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.account.Accounts;
import kz.bagalau.account.CreateAccounts;
import kz.bagalau.account.Handout;
import kz.bagalau.account.Login;
import kz.bagalau.audit.Verification;
import kz.bagalau.audit.VerifyTrail;
import kz.bagalau.clock.Clock;
import kz.bagalau.model.account.Role;
import kz.bagalau.planning.Beans;
import kz.bagalau.planning.Office;
import kz.bagalau.planning.YearOffice;

/**
 * The office of a year inside a server: each has an account that the administrator made, with the roles that he granted, confirms who he is anew
 * when that has lapsed, and acts on the container's own beans, whose transactions are their own.
 */
final class ServerOffice extends YearOffice {

    private static final String DEMO = "bagalau-demo";

    private final Beans beans = new Beans(type -> CDI.current().select(type).get());
    private final Map<Long, Handout> accounts = new HashMap<>();
    private final Map<Long, Caller> present = new HashMap<>();
    private Caller administrator;

    /** The how many-th office of its server, under an edition, with so many servants. */
    ServerOffice(String edition, int place, int servants) {
        this(Year.of2019(edition), place, servants);
    }

    /** The same in another year. */
    ServerOffice(Year year, int place, int servants) {
        super(year);
        on(year.today());
        call(em -> {
            settle(new Office(em, place), em, servants);
            return null;
        });
        administrator(() -> {
            for (Handout each : beans.get(CreateAccounts.class).ofStaff(people())) {
                hand(each);
            }
            return null;
        });
    }

    private void hand(Handout handout) {
        Accounts all = beans.get(Accounts.class);
        Long person = all.one(handout.accountId()).orElseThrow().getPersonId();
        accounts.put(person, handout);
        for (Role role : granted(person)) {
            all.grant(handout.accountId(), role, body, year.days().first(), null, "приказ № 2");
        }
    }

    /** The administrator grants what is more than a person's account has. */
    @Override
    public void grant(Long person, Role... roles) {
        super.grant(person, roles);
        present.remove(person);
        administrator(() -> {
            for (Role role : roles) {
                beans.get(Accounts.class).grant(accounts.get(person).accountId(), role, body, year.days().first(), null, "приказ № 3");
            }
            return null;
        });
    }

    /** The administrator makes an account for somebody who was not there at the beginning. */
    @Override
    public void joined(Long person) {
        administrator(() -> {
            beans.get(CreateAccounts.class).ofStaff(List.of(person)).forEach(this::hand);
            return null;
        });
    }

    @Override
    public void on(LocalDate day) {
        super.on(day);
        administrator(() -> {
            beans.get(Clock.class).moveTo(day);
            return null;
        });
    }

    @Override
    public <T> T call(Function<EntityManager, T> work) {
        return tried(() -> {
            UserTransaction transaction = beans.get(UserTransaction.class);
            transaction.begin();
            try {
                T answer = work.apply(beans.get(EntityManager.class));
                transaction.commit();
                return answer;
            } finally {
                if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                    transaction.rollback();
                }
            }
        });
    }

    /** Does something as a person, who confirms anew that it is he when that has lapsed; without one, as the system. */
    @Override
    public <T> T as(Long person, Function<Beans, T> work) {
        Caller caller = person == null ? Caller.SYSTEM : present.compute(person, (one, before) -> confirmed(before, accounts.get(one).login(), accounts.get(one).password()));
        return tried(() -> CurrentCaller.as(caller, () -> work.apply(beans)));
    }

    @Override
    public <T> T administrator(Function<Beans, T> work) {
        return administrator(() -> work.apply(beans));
    }

    /** What the audit trail says of itself. */
    Verification trail() {
        return administrator(() -> beans.get(VerifyTrail.class).verify());
    }

    private <T> T administrator(Callable<T> work) {
        administrator = confirmed(administrator, "admin", DEMO);
        return tried(() -> CurrentCaller.as(administrator, work));
    }

    /** Logs in, once; confirms the identity for what is to be signed, as often as that lapses. */
    private Caller confirmed(Caller before, String name, String password) {
        Login login = beans.get(Login.class);
        Caller caller = before == null ? login.verify(name, password, "127.0.0.1").caller() : before;
        return caller.confirmed(beans.get(Clock.class).instant()) ? caller : tried(() -> CurrentCaller.as(caller, () -> login.confirm(password).caller()));
    }

    private static <T> T tried(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException thrown) {
            throw thrown;
        } catch (Exception thrown) {
            throw new IllegalStateException(thrown);
        }
    }
}
