package kz.bagalau.assessment;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Settles once a day the sheets, and the results and reports to be read, whose terms have lapsed, on whichever node comes first: the case is held while one of them is settled. */
@Singleton
@DependsOn("Schema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WatchSheets {

    private static final Logger LOG = Logger.getLogger(WatchSheets.class.getName());

    @Inject
    SettleSheets sheets;
    @Inject
    SettleReadings readings;
    @Inject
    Clock time;

    private static final int TOGETHER = 50; // of one transaction: cases are held no longer than that takes

    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicReference<LocalDate> settled = new AtomicReference<>(LocalDate.MIN);

    /** Settles what is due, once a day: a term lapses with its last day. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    public void everyMinute() {
        LocalDate today = LocalDate.ofInstant(time.instant(), time.getZone());
        if (!today.equals(settled.get()) && busy.compareAndSet(false, true)) {
            try {
                settle(sheets.due(), sheets::settle);
                settle(readings.due(), readings::settle);
                settled.set(today);
            } finally {
                busy.set(false);
            }
        }
    }

    private static void settle(List<Long> due, Consumer<List<Long>> how) {
        for (int i = 0; i < due.size(); i += TOGETHER) {
            some(due.subList(i, Math.min(i + TOGETHER, due.size())), how);
        }
    }

    /** One that cannot be settled now keeps no other waiting, those of its batch are then tried one by one; the next day asks again. */
    private static void some(List<Long> some, Consumer<List<Long>> how) {
        try {
            how.accept(some);
        } catch (RuntimeException failed) {
            if (some.size() == 1) {
                LOG.log(Level.WARNING, "Sheet or case " + some.get(0) + " not settled", failed);
            } else {
                some.forEach(one -> some(List.of(one), how));
            }
        }
    }
}
