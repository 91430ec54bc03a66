package kz.bagalau.reminders;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.reminder.ReminderMail;
import kz.bagalau.model.reminder.ReminderPlan;

/** What an administrator does with reminders: the days before, a trial letter, what could not be sent. */
@Stateless
public class KeepReminders {

    private static final int SHOWN = 100;

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Clock time;

    /** How many working days before the last day people of a body are reminded. */
    @Operates(Operation.REMINDERS_READ)
    public int daysBefore(Long bodyId) {
        return plan(bodyId).map(ReminderPlan::daysBefore).orElse(ReminderPlan.USUAL);
    }

    /** The letters that wait after a try in vain, or were given up; the latest first, a hundred at most. No words of theirs. */
    @Operates(Operation.REMINDERS_READ)
    public List<FailedLetter> failures() {
        return em.createQuery("select new kz.bagalau.reminders.FailedLetter(m.id, a.login, m.madeOn, m.state, m.attempts, m.nextTry, m.failure)"
                + " from ReminderMail m, Account a where a.id = m.accountId and m.failure is not null and m.failure <> '' and m.state <> :sent"
                + " order by m.id desc", FailedLetter.class).setParameter("sent", ReminderMail.State.SENT).setMaxResults(SHOWN).getResultList();
    }

    /** The server, where one is configured. */
    @Operates(Operation.REMINDERS_READ)
    public Optional<Smtp> server() {
        return Smtp.configured();
    }

    /**
     * Sets how many working days before the last day people of a body are reminded.
     *
     * @throws IllegalArgumentException when they are fewer than 0 or more than {@link ReminderPlan#MOST}
     */
    @Operates(Operation.REMINDERS_CHANGE)
    public void remind(@Recorded("body") Long bodyId, @Recorded("days") int days) {
        plan(bodyId).orElseGet(() -> {
            ReminderPlan fresh = new ReminderPlan(bodyId);
            em.persist(fresh);
            return fresh;
        }).before(days);
    }

    /** Tries a letter once more. */
    @Operates(Operation.REMINDERS_CHANGE)
    public void again(@Recorded("letter") Long mailId) {
        em.find(ReminderMail.class, mailId).again(time.instant());
    }

    /** Sends a trial letter; gives what the server answered, empty when it took it. */
    @Operates(Operation.REMINDERS_CHANGE)
    public Optional<String> trial(@Recorded("to") String to) {
        try {
            Smtp.configured().orElseThrow(() -> new MessagingException("bagalau.mail.host")).send(Digest.trial(to,
                    Lang.ofCode(CurrentCaller.get().language()), "trial-" + time.instant().toEpochMilli()), time.instant());
            return Optional.empty();
        } catch (MessagingException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }

    private Optional<ReminderPlan> plan(Long bodyId) {
        return em.createQuery("select p from ReminderPlan p where p.bodyId = :body", ReminderPlan.class).setParameter("body", bodyId).getResultStream()
                .findFirst();
    }
}
