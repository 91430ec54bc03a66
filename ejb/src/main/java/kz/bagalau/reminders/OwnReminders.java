package kz.bagalau.reminders;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.library.Library;
import kz.bagalau.model.account.Account;
import kz.bagalau.model.reminder.Reminder;

/** The caller's own reminders, and whether they come by mail. */
@Stateless
@Operates(Operation.OWN_REMINDERS)
public class OwnReminders {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Library library;
    @Inject
    Clock time;

    /** Those that he has not put aside, the first to end first. */
    public List<Noted> unseen() {
        return mine().stream().map(one -> {
            TermRule rule = library.law(one.editionHash()).edition().rule(one.term(), TermRule.class);
            return new Noted(one.id(), one.kind(), rule.label(), rule.citation(), one.lastDay(), one.link());
        }).toList();
    }

    /** Puts all of them aside. */
    public void putAside() {
        LocalDate today = LocalDate.ofInstant(time.instant(), time.getZone());
        mine().forEach(one -> one.seen(today));
    }

    /** True when they come by mail too. */
    public boolean byMail() {
        return account().isMails();
    }

    /** Lets them come by mail, or not. */
    public void byMail(boolean wanted) {
        account().mails(wanted);
    }

    private List<Reminder> mine() {
        return em.createQuery("select r from Reminder r where r.accountId = :account and r.seenOn is null order by r.lastDay, r.id", Reminder.class)
                .setParameter("account", CurrentCaller.get().accountId()).getResultList();
    }

    private Account account() {
        return em.find(Account.class, CurrentCaller.get().accountId());
    }
}
