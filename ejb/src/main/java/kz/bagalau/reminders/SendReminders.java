package kz.bagalau.reminders;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.law.time.WorkingCalendar;
import kz.bagalau.library.Calendars;

/**
 * Makes the reminders of every working day from eight in the morning, and sends the letters that wait. It runs on every node; which does the
 * work is decided by the rows.
 */
@Singleton
@DependsOn("Schema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SendReminders {

    private static final Logger LOG = Logger.getLogger(SendReminders.class.getName());
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    @Inject
    Reminders reminders;
    @Inject
    Outbox outbox;
    @Inject
    Calendars calendars;
    @Inject
    Clock time;

    private final AtomicBoolean busy = new AtomicBoolean();

    /** Makes what is to be made, and sends what waits. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    public void everyMinute() {
        if (busy.compareAndSet(false, true)) {
            try {
                if (time()) {
                    reminders.waiting().forEach(this::make);
                }
                send();
            } finally {
                busy.set(false);
            }
        }
    }

    /** Sends the letters that wait; gives how many. The first that the server refuses ends the round: it will be asked again later. */
    @Operates(Operation.WITHIN)
    public int send() {
        Optional<Smtp> server = Smtp.configured();
        int sent = 0;
        if (server.isPresent()) {
            for (Long mailId : outbox.due()) {
                Optional<Letter> letter = outbox.take(mailId);
                if (letter.isPresent() && !send(server.get(), mailId, letter.get())) {
                    break;
                }
                sent += letter.isPresent() ? 1 : 0;
            }
        }
        return sent;
    }

    private boolean send(Smtp server, Long mailId, Letter letter) {
        try {
            server.send(letter, time.instant());
            outbox.sent(mailId);
            return true;
        } catch (MessagingException refused) {
            LOG.log(Level.WARNING, "Reminders {0} not sent by {1}: {2}", new Object[] {mailId, server, refused});
            outbox.failed(mailId, String.valueOf(refused.getMessage()));
            return false;
        }
    }

    /** What fails in one body, a year without a calendar for one, keeps no other waiting. */
    private void make(Long bodyId) {
        try {
            reminders.make(bodyId);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Reminders of body " + bodyId + " not made", failed);
        }
    }

    private boolean time() {
        LocalDate today = LocalDate.ofInstant(time.instant(), time.getZone());
        WorkingCalendar calendar = calendars.calendar();
        boolean known = calendar.years().stream().anyMatch(year -> year.year() == today.getYear());
        return known && calendar.isWorking(today) && !LocalTime.ofInstant(time.instant(), time.getZone()).isBefore(MORNING);
    }
}
