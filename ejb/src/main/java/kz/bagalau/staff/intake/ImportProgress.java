package kz.bagalau.staff.intake;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.model.InstantConverter;
import kz.bagalau.model.body.ImportState;
import kz.bagalau.model.body.StaffImport;
import kz.bagalau.model.body.StaffSource;
import kz.bagalau.model.body.StateBody;

/**
 * Tells the world how far an import has come, each time in a transaction of its own, so that others see it while the work goes on. The percent
 * and the word that work goes on are written past the version of the row: they are no change that the end of the work could miss, and the
 * rows that the work inserts under it may wait for no lock of theirs.
 */
@Stateless
@Operates(Operation.WITHIN)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportProgress {

    /** Work of which nothing was heard for so long was broken off by a stop of its server. */
    static final Duration SILENCE = Duration.ofSeconds(60);
    /** Work broken off so often is not tried again: it may be what stops the server. */
    static final int MOST_ATTEMPTS = 3;
    /** What a file says of itself then. */
    public static final String INTERRUPTED = "INTERRUPTED";

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    @Inject
    Clock clock;

    /** Tells the percent done. */
    public void tell(Long importId, int percent) {
        em.createNativeQuery("update staff_import set percent = ?1, worked_at = ?2 where id = ?3").setParameter(1, percent).setParameter(2, now())
                .setParameter(3, importId).executeUpdate();
    }

    /** Says that the work goes on, where it does. */
    public void beat(Long importId) {
        em.createNativeQuery("update staff_import set worked_at = ?1 where id = ?2 and state in ('CHECKING', 'LOADING')").setParameter(1, now())
                .setParameter(2, importId).executeUpdate();
    }

    private Object now() {
        return new InstantConverter().convertToDatabaseColumn(clock.instant());
    }

    /** The files on which work was broken off. */
    public List<Long> abandoned() {
        return em.createQuery("select i.id from StaffImport i where i.state in :working and i.workedAt < :silent order by i.id", Long.class)
                .setParameter("working", List.of(ImportState.CHECKING, ImportState.LOADING)).setParameter("silent", clock.instant().minus(SILENCE))
                .getResultList();
    }

    /** Claims such a file for this server; false when another was quicker, or when it was tried too often and is given up. */
    public boolean claim(Long importId) {
        StaffImport file = em.find(StaffImport.class, importId, LockModeType.PESSIMISTIC_WRITE);
        if (!file.state().working() || !file.workedAt().isBefore(clock.instant().minus(SILENCE))) {
            return false;
        }
        if (file.takeUp(clock.instant()) > MOST_ATTEMPTS) {
            file.failed(INTERRUPTED, clock.instant());
            return false;
        }
        return true;
    }

    /** Where a file stands. */
    public ImportState state(Long importId) {
        return em.find(StaffImport.class, importId).state();
    }

    /** Goes into a state from one of others. */
    public void go(Long importId, ImportState next, ImportState... from) {
        em.find(StaffImport.class, importId).go(next, clock.instant(), from);
    }

    /** Writes down what the check came to. */
    public void checked(Long importId, ImportWork.Outcome outcome) {
        StaffImport file = em.find(StaffImport.class, importId);
        file.rows(outcome.rows());
        file.go(outcome.bad() == 0 ? ImportState.READY : ImportState.REFUSED, clock.instant(), ImportState.CHECKING);
    }

    /** True where it is right, and another system than HR keeps the staff of the body and proposed it: then nobody has to decide. */
    public boolean ofMaster(Long importId) {
        StaffImport file = em.find(StaffImport.class, importId);
        return file.state() == ImportState.READY && file.origin() != StaffSource.FILE && em.find(StateBody.class, file.bodyId()).staffMaster() == file.origin();
    }

    /** Writes down that the program failed. */
    public void failed(Long importId, String why) {
        em.find(StaffImport.class, importId).failed(why, clock.instant());
    }
}
