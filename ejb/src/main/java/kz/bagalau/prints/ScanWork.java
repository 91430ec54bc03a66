package kz.bagalau.prints;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.papers.PageScan;

/** Reads a batch from its first page to its last, outside any transaction, and attaches what it found in one. */
@Stateless
@Operates(Operation.WITHIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ScanWork {

    private static final Logger LOG = Logger.getLogger(ScanWork.class.getName());

    @Inject
    AttachScan attach;

    /** Reads the batch, and takes it apart. */
    public void read(Long batchId, byte[] content) {
        try {
            attach.attach(batchId, PageScan.split(content, codes -> attach.versions(batchId, codes), page -> attach.progress(batchId, page)));
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, "Scanned batch " + batchId + " could not be taken apart", failed);
            attach.fail(batchId);
        }
    }
}
