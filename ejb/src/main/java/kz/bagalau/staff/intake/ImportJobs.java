package kz.bagalau.staff.intake;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;

/**
 * The work on files that goes on in the background of this server. While it lasts, the row says so every few seconds; a row that nobody
 * has spoken of for a while belongs to a server that stopped, and the first server to see it takes the work up again from its beginning:
 * it is one transaction, so that nothing of it was kept.
 */
@Singleton
@DependsOn("Schema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportJobs {

    @Resource
    ManagedExecutorService executor;

    @Inject
    ImportRun run;

    @Inject
    ImportProgress progress;

    private final Set<Long> mine = ConcurrentHashMap.newKeySet();

    /** Begins the work that the state of the file asks for; the caller goes on. */
    @Operates(Operation.WITHIN)
    public void begin(Long importId) {
        mine.add(importId);
        executor.submit(() -> {
            try {
                CurrentCaller.as(Caller.SYSTEM, () -> {
                    run.go(importId);
                    return null;
                });
            } finally {
                mine.remove(importId);
            }
            return null;
        });
    }

    /** Says of the work of this server that it goes on, and takes up what others left. */
    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    public void everyFewSeconds() {
        Set.copyOf(mine).forEach(progress::beat);
        takeUp();
    }

    /** Takes up the work that no server speaks of any more. */
    @Operates(Operation.WITHIN)
    public void takeUp() {
        progress.abandoned().stream().filter(id -> !mine.contains(id)).filter(progress::claim).forEach(this::begin);
    }
}
