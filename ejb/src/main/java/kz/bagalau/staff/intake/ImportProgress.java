package kz.bagalau.staff.intake;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.model.body.ImportState;
import kz.bagalau.model.body.StaffImport;

/** Tells the world how far an import has come, each time in a transaction of its own, so that others see it while the work goes on. */
@Stateless
@Operates(Operation.WITHIN)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportProgress {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    @Inject
    Clock clock;

    /** Tells the percent done. */
    public void tell(Long importId, int percent) {
        em.find(StaffImport.class, importId).progress(percent, clock.instant());
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

    /** Writes down that the program failed. */
    public void failed(Long importId, String why) {
        em.find(StaffImport.class, importId).failed(why, clock.instant());
    }
}
