package kz.bagalau.prints;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.acknowledgement.Acknowledgement;
import kz.bagalau.model.prints.PieceOutcome;
import kz.bagalau.model.prints.ScanState;
import kz.bagalau.model.prints.SetState;
import kz.bagalau.planning.Recorder;

/** Reads scanned batches: all of a body in two statements, and one with what became of its pages. */
@Stateless
public class ReadScans {

    private static final int SLIPS = 500;
    private static final Map<String, String> ORDERS = Map.of("name", "lower(b.name)", "uploaded", "b.uploadedAt", "pages", "b.pages", "state", "b.state");

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Recorder recorder;

    /** The batches asked for: searched by the file's name, filtered by {@code state}; the latest first. */
    @Operates(Operation.SCAN_LIST)
    public ListPage<ScanRow> batches(@Of(Kind.BODY) Long bodyId, ListQuery query) {
        String where = " from ScanBatch b where b.bodyId = :body" + (query.search().isEmpty() ? "" : " and lower(b.name) like :search escape '!'")
                + (query.filter("state").isPresent() ? " and b.state = :state" : "");
        List<ScanRow> rows = bind(em.createQuery(ScanRow.SELECT + where + query.orderBy(ORDERS, "b.uploadedAt desc, b.id desc"), ScanRow.class)
                .setParameter("unread", PieceOutcome.UNREAD), bodyId, query).setFirstResult(query.first()).setMaxResults(query.size()).getResultList();
        return new ListPage<>(rows, bind(em.createQuery("select count(b)" + where, Long.class), bodyId, query).getSingleResult());
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> asked, Long bodyId, ListQuery query) {
        asked.setParameter("body", bodyId);
        if (!query.search().isEmpty()) {
            asked.setParameter("search", query.pattern());
        }
        query.filter("state").ifPresent(state -> asked.setParameter("state", ScanState.valueOf(state)));
        return asked;
    }

    /** One batch. */
    @Operates(Operation.SCAN_READ)
    public ScanRow card(@Of(Kind.SCAN) Long batchId) {
        return em.createQuery(ScanRow.SELECT + " from ScanBatch b where b.id = :batch", ScanRow.class).setParameter("unread", PieceOutcome.UNREAD)
                .setParameter("batch", batchId).getSingleResult();
    }

    /** True when the reading has stopped half-way. */
    @Operates(Operation.SCAN_READ)
    public boolean stopped(@Of(Kind.SCAN) Long batchId) {
        return card(batchId).stopped(recorder.now());
    }

    /** What became of its pages, in their order. */
    @Operates(Operation.SCAN_READ)
    public List<PieceRow> pieces(@Of(Kind.SCAN) Long batchId) {
        return em.createQuery(PieceRow.QUERY, PieceRow.class).setParameter("batch", batchId).getResultList();
    }

    /** The slips of the batch's body that are not back, by name; at most five hundred. */
    @Operates(Operation.SCAN_READ)
    public List<SetRow> awaited(@Of(Kind.SCAN) Long batchId) {
        return em.createQuery("select " + SetRow.NEW + SetRow.FROM.replace(":body", "(select b.bodyId from ScanBatch b where b.id = :batch)")
                + " and s.state in :waiting order by n.sortRu, s.id", SetRow.class).setParameter("batch", batchId).setParameter("day", recorder.today())
                .setParameter("past", Acknowledgement.SUPERSEDED).setParameter("waiting", List.of(SetState.PRINTED, SetState.MISSING))
                .setMaxResults(SLIPS).getResultList();
    }
}
