package kz.bagalau.prints;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.acknowledgement.Acknowledgement;
import kz.bagalau.model.prints.PrintedSet;
import kz.bagalau.model.prints.SetState;
import kz.bagalau.planning.Recorder;

/** What was printed, what is back, what is missing: the sets of all runs of a body, in three statements. */
@Stateless
public class ListSets {

    private static final int RUNS = 100;
    private static final Map<String, String> ORDERS = Map.of("person", "n.sortRu", "personKk", "n.sortKk", "unit", "s.unit.ru", "state", "s.state",
            "since", "s.since", "made", "r.madeAt", "slip", "l.year, l.number");

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Recorder recorder;

    /** The sets asked for: searched by name, filtered by {@code state} and {@code run}; the latest run first, each in its own order. */
    @Operates(Operation.RUN_LIST)
    public ListPage<SetRow> sets(@Of(Kind.BODY) Long bodyId, ListQuery query) {
        String where = SetRow.FROM + conditions(query);
        List<SetRow> rows = bind(em.createQuery("select " + SetRow.NEW + where + query.orderBy(ORDERS, "r.madeAt desc, s.runId desc, s.place"), SetRow.class),
                bodyId, query).setFirstResult(query.first()).setMaxResults(query.size()).getResultList();
        Map<Long, Long> scans = scans(rows.stream().map(SetRow::id).toList());
        return new ListPage<>(rows.stream().map(row -> row.scanned(scans.get(row.id()))).toList(),
                bind(em.createQuery("select count(s)" + where, Long.class), bodyId, query).getSingleResult());
    }

    private Map<Long, Long> scans(Collection<Long> setIds) {
        Map<Long, Long> scans = new HashMap<>();
        if (!setIds.isEmpty()) {
            em.createQuery("select s.id, p.fileId from PrintedSet s join ScannedPiece p on p.paperId = s.slipId where s.id in :ids and p.fileId is not null"
                    + " order by p.id", Object[].class).setParameter("ids", setIds).getResultList().forEach(row -> scans.put((Long) row[0], (Long) row[1]));
        }
        return scans;
    }

    /** The latest runs of a body, at most a hundred. */
    @Operates(Operation.RUN_LIST)
    public List<RunLine> runs(@Of(Kind.BODY) Long bodyId) {
        return em.createQuery("select new kz.bagalau.prints.RunLine(r.id, r.madeAt, count(s)) from PrintRun r join r.sets s where r.bodyId = :body"
                + " group by r.id, r.madeAt order by r.madeAt desc, r.id desc", RunLine.class).setParameter("body", bodyId).setMaxResults(RUNS).getResultList();
    }

    /**
     * Says of printed sets that they are back, missing, or waited for again.
     *
     * @return how many of them were printed at all, and so could be marked
     */
    @Operates(Operation.SET_MARK)
    public int mark(@Of(Kind.BODY) Long bodyId, Collection<Long> setIds, SetState state) {
        List<PrintedSet> sets = setIds.isEmpty() ? List.of() : em.createQuery("select s from PrintedSet s join PrintRun r on r.id = s.runId"
                + " where r.bodyId = :body and s.id in :ids", PrintedSet.class).setParameter("body", bodyId).setParameter("ids", setIds).getResultList();
        List<PrintedSet> printed = sets.stream().filter(set -> set.state().printed()).toList();
        printed.forEach(set -> set.mark(state, recorder.today()));
        return printed.size();
    }

    private static String conditions(ListQuery query) {
        return (query.search().isEmpty() ? "" : " and n.searched like :search escape '!'")
                + (query.filter("state").isPresent() ? " and s.state = :state" : "") + (query.filter("run").isPresent() ? " and s.runId = :run" : "");
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> asked, Long bodyId, ListQuery query) {
        asked.setParameter("body", bodyId).setParameter("day", recorder.today()).setParameter("past", Acknowledgement.SUPERSEDED);
        if (!query.search().isEmpty()) {
            asked.setParameter("search", query.pattern());
        }
        query.filter("state").ifPresent(state -> asked.setParameter("state", SetState.valueOf(state)));
        query.filter("run").ifPresent(run -> asked.setParameter("run", Long.valueOf(run)));
        return asked;
    }
}
