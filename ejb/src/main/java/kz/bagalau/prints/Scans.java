package kz.bagalau.prints;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.documents.Attachment;
import kz.bagalau.model.prints.ScanBatch;
import kz.bagalau.papers.PageScan;
import kz.bagalau.planning.Recorder;

/** Takes in a batch of scanned pages and lets the work on it begin. */
@Stateless
public class Scans {

    /** The largest batch that is taken, in bytes: 50 MiB. */
    public static final int LARGEST = 50 * 1024 * 1024;

    private static final int LONGEST_NAME = 200;

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Resource
    ManagedExecutorService executor;
    @Inject
    ScanWork work;
    @Inject
    Recorder recorder;

    /**
     * Takes a batch in, if it is a PDF at all.
     *
     * @return its id
     * @throws kz.bagalau.papers.ScanRefused if it is not a PDF that can be opened, is larger than {@link #LARGEST}, or has more than
     *                                       {@link PageScan#LONGEST} pages
     */
    @Operates(Operation.SCAN_UPLOAD)
    public Long take(@Of(Kind.BODY) Long bodyId, Attachment file) {
        int pages = PageScan.count(PageScan.sized(file.content(), LARGEST));
        String name = file.name() == null ? "scan.pdf" : file.name().replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        ScanBatch batch = new ScanBatch(bodyId, name.substring(Math.max(0, name.length() - LONGEST_NAME)), pages, recorder.caller(), recorder.now());
        em.persist(batch);
        em.flush();
        return batch.id();
    }

    /** Lets its pages be read; {@link ReadScans#card} tells how far it has come. @param content the bytes of the batch */
    @Operates(Operation.SCAN_CHANGE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void go(@Of(Kind.SCAN) Long batchId, byte[] content) {
        executor.submit(() -> CurrentCaller.as(Caller.SYSTEM, () -> {
            work.read(batchId, content);
            return null;
        }));
    }
}
