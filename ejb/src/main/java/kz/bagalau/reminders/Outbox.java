package kz.bagalau.reminders;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.config.Configuration;
import kz.bagalau.law.text.Lang;
import kz.bagalau.library.Library;
import kz.bagalau.model.account.Account;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.reminder.Reminder;
import kz.bagalau.model.reminder.ReminderMail;

/** The letters that wait: a node takes one at a time and holds it while it is sent, so that no other node sends it too. */
@Stateless
@Operates(Operation.WITHIN)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Outbox {

    private static final int MORNING = 8;

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Library library;
    @Inject
    Clock time;

    /** The letters that may be sent now, the oldest first. */
    public List<Long> due() {
        return em.createQuery("select m.id from ReminderMail m where m.state = :waiting and m.nextTry <= :now and (m.heldUntil is null or m.heldUntil < :now)"
                + " order by m.id", Long.class).setParameter("waiting", ReminderMail.State.WAITING).setParameter("now", time.instant()).getResultList();
    }

    /** Takes a letter to send it; empty when another node has it, or its reader had one today, or wants none. */
    public Optional<Letter> take(Long mailId) {
        ReminderMail mail = em.find(ReminderMail.class, mailId, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(mail);
        if (!mail.due(time.instant())) {
            return Optional.empty();
        }
        Account account = em.find(Account.class, mail.accountId());
        Person person = em.find(Person.class, account.getPersonId());
        if (!account.isMails() || account.getDisabledAt() != null || person == null || person.email() == null || person.email().isBlank()) {
            mail.drop("");
            return Optional.empty();
        }
        if (hadOneToday(mail.accountId())) {
            mail.waitUntil(today().plusDays(1).atTime(MORNING, 0).atZone(time.getZone()).toInstant());
            return Optional.empty();
        }
        mail.hold(time.instant());
        return Optional.of(new Digest(library, Configuration.address()).letter("reminders-" + mail.id(), person.email(),
                Lang.ofCode(account.getLanguage()), reminders(mailId)));
    }

    /** Notes that the server took it. */
    public void sent(Long mailId) {
        em.find(ReminderMail.class, mailId, LockModeType.PESSIMISTIC_WRITE).sent(today());
    }

    /** Notes that it did not, and why. */
    public void failed(Long mailId, String why) {
        em.find(ReminderMail.class, mailId, LockModeType.PESSIMISTIC_WRITE).failed(why, time.instant());
    }

    private boolean hadOneToday(Long accountId) {
        return em.createQuery("select count(m) from ReminderMail m where m.accountId = :account and m.sentOn = :today", Long.class)
                .setParameter("account", accountId).setParameter("today", today()).getSingleResult() > 0;
    }

    private List<Reminder> reminders(Long mailId) {
        return em.createQuery("select r from Reminder r where r.mailId = :mail order by r.lastDay, r.id", Reminder.class).setParameter("mail", mailId)
                .getResultList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.instant(), time.getZone());
    }
}
