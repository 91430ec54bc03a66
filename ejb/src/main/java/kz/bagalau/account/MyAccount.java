package kz.bagalau.account;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.model.account.Account;
import kz.bagalau.model.account.PasswordHash;
import kz.bagalau.model.account.PasswordRules;

/** What the owner of an account does with it himself. */
@Stateless
public class MyAccount {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    @EJB
    Login login;

    @EJB
    Callers callers;

    /**
     * Changes the password; every other session of the account ends. Gives the caller of this one.
     *
     * @throws AccountRefused when the new one will not do
     */
    @Operates(Operation.PASSWORD_CHANGE)
    public PasswordAnswer changePassword(String present, String wanted) {
        Caller caller = CurrentCaller.get();
        PasswordRules.objection(wanted, caller.login()).ifPresent(why -> {
            throw new AccountRefused("account.password." + why, PasswordRules.SHORTEST);
        });
        if (present.equals(wanted)) {
            throw new AccountRefused("account.password.same");
        }
        LoginAnswer answer = login.confirm(present);
        return new PasswordAnswer(answer, answer.letIn() ? changed(caller, wanted) : caller);
    }

    private Caller changed(Caller caller, String wanted) {
        Account account = em.find(Account.class, caller.accountId());
        account.choose(PasswordHash.of(wanted));
        return callers.of(account, caller.origin()).keeping(caller);
    }

    /** The account itself. */
    @Operates(Operation.OWN_ACCOUNT)
    public Account mine() {
        return em.find(Account.class, CurrentCaller.get().accountId());
    }

    /** Remembers in which language the owner wants to be spoken to: kk, ru or en. */
    @Operates(Operation.OWN_ACCOUNT)
    public void speak(String language) {
        em.find(Account.class, CurrentCaller.get().accountId()).speak(language);
    }

    /**
     * What came of a change of password.
     *
     * @param present what came of the present password
     * @param caller  the caller from now on
     */
    public record PasswordAnswer(LoginAnswer present, Caller caller) {
    }
}
