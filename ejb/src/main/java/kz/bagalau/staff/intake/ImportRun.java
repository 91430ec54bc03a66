package kz.bagalau.staff.intake;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.model.body.ImportState;

/** Runs the work on a file from beginning to end, outside any transaction of its own, and writes down how it went. */
@Stateless
@Operates(Operation.WITHIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportRun {

    private static final Logger LOG = Logger.getLogger(ImportRun.class.getName());

    @Inject
    ImportWork work;

    @Inject
    ImportProgress progress;

    /** Does the work in whose state the file is; also once more from the beginning, when it was broken off. */
    public void go(Long importId) {
        if (progress.state(importId) == ImportState.LOADING) {
            load(importId);
        } else {
            check(importId);
        }
    }

    private void check(Long importId) {
        try {
            progress.checked(importId, work.check(importId, percent -> progress.tell(importId, percent)));
            if (progress.ofMaster(importId)) {
                progress.go(importId, ImportState.LOADING, ImportState.READY);
                load(importId);
            }
        } catch (RuntimeException failed) {
            fail(importId, failed);
        }
    }

    /** When the staff changed meanwhile so that the file is wrong now, it is checked again instead of loaded. */
    private void load(Long importId) {
        try {
            ImportWork.Outcome outcome = work.load(importId, percent -> progress.tell(importId, percent));
            if (outcome.bad() == 0) {
                progress.go(importId, ImportState.LOADED, ImportState.LOADING);
            } else {
                progress.go(importId, ImportState.CHECKING, ImportState.LOADING);
                check(importId);
            }
        } catch (RuntimeException failed) {
            fail(importId, failed);
        }
    }

    private void fail(Long importId, RuntimeException failed) {
        LOG.log(Level.SEVERE, "Import " + importId + " failed; nothing was loaded", failed);
        progress.failed(importId, failed.getMessage());
    }
}
