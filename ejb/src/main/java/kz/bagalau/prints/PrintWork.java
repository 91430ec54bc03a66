package kz.bagalau.prints;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;

/** Makes the sets of a run from the first to the last, each in a transaction of its own: what is made stays, whatever happens to the next. */
@Stateless
@Operates(Operation.WITHIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PrintWork {

    private static final Logger LOG = Logger.getLogger(PrintWork.class.getName());

    @Inject
    MakeSet sets;

    /** Makes what is planned and not yet made. */
    public void run(Long runId) {
        sets.planned(runId).forEach(this::make);
    }

    private void make(Long setId) {
        try {
            sets.make(setId);
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, "Printed set " + setId + " could not be made", failed);
            sets.fail(setId);
        }
    }
}
