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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Settles once a day the sheets whose terms have lapsed, on whichever node comes first: the case is held while one of them is settled. */
@Singleton
@DependsOn("Schema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WatchSheets {

    private static final Logger LOG = Logger.getLogger(WatchSheets.class.getName());

    @Inject
    SettleSheets sheets;
    @Inject
    Clock time;

    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicReference<LocalDate> settled = new AtomicReference<>(LocalDate.MIN);

    /** Settles what is due, once a day: a term lapses with its last day. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    public void everyMinute() {
        LocalDate today = LocalDate.ofInstant(time.instant(), time.getZone());
        if (!today.equals(settled.get()) && busy.compareAndSet(false, true)) {
            try {
                sheets.due().forEach(this::settle);
                settled.set(today);
            } finally {
                busy.set(false);
            }
        }
    }

    /** One that cannot be settled now keeps no other waiting; the next day asks again. */
    private void settle(Long sheetId) {
        try {
            sheets.settle(sheetId);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Sheet " + sheetId + " not settled", failed);
        }
    }
}
