package kz.bagalau.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import kz.bagalau.access.Caller;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.audit.AuditTrail;
import kz.bagalau.clock.Clock;
import kz.bagalau.config.Configuration;
import kz.bagalau.model.account.Account;
import kz.bagalau.model.account.OneTimePassword;
import kz.bagalau.model.account.PasswordHash;
import kz.bagalau.model.account.PasswordRules;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.audit.Matter;

/**
 * A production start on an empty database: there is no account yet, so a code is printed on the console, and whoever has it becomes the
 * first administrator. The code lives in memory: each start draws a new one, until there is an account.
 */
@Singleton
@Startup
@DependsOn({"Schema", "Clock"})
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());
    private static final int MOST_TRIES = 20;

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    @EJB
    Clock clock;

    @EJB
    AuditTrail trail;

    private OneTimePassword code;
    private int tries;

    @PostConstruct
    void draw() {
        if (Configuration.demo().isEmpty() && empty()) {
            code = OneTimePassword.draw();
            tell("The first administrator's one-time code: " + code.text() + " (open /login/first.xhtml)");
        }
    }

    /** True while the installation waits for its first administrator. */
    @Operates(Operation.FIRST_ADMINISTRATOR)
    public boolean awaited() {
        return code != null && empty();
    }

    /**
     * Makes the first administrator.
     *
     * @throws AccountRefused when the code is wrong, was tried too often, or the password will not do
     */
    @Operates(Operation.FIRST_ADMINISTRATOR)
    public synchronized void become(String typed, String login, String name, String password, String language) {
        requireCode(typed);
        PasswordRules.objection(password, login).ifPresent(why -> {
            throw new AccountRefused("account.password." + why, PasswordRules.SHORTEST);
        });
        Account account = Account.outside(login, name, language);
        account.choose(PasswordHash.of(password));
        account.grant(Role.ADMINISTRATOR, null, clock.today(), null, null);
        em.persist(account);
        trail.write(Caller.SYSTEM, Role.SYSTEM, Operation.FIRST_ADMINISTRATOR, null, new Matter("ACCOUNT", account.id(), null, null),
                Map.of("login", account.getLogin()));
    }

    private void requireCode(String typed) {
        if (!awaited() || ++tries > MOST_TRIES) {
            throw new AccountRefused("account.refused.code");
        }
        if (!code.is(typed)) {
            throw new AccountRefused("account.refused.code");
        }
    }

    private boolean empty() {
        List<Long> one = em.createQuery("select a.id from Account a", Long.class).setMaxResults(1).getResultList();
        return one.isEmpty();
    }

    /** On the log, and in {@code console.txt} of the data folder, which the start command shows. */
    private static void tell(String sentence) {
        LOG.warning(sentence);
        Path file = Configuration.dataFolder().resolve("console.txt");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, sentence + System.lineSeparator());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(file + " cannot be written", unwritable);
        }
    }
}
