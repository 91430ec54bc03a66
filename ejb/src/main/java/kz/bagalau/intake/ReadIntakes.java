package kz.bagalau.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.intake.IntakeFinding;
import kz.bagalau.model.intake.IntakeLine;
import kz.bagalau.model.intake.LineState;
import kz.bagalau.planning.Recorder;

/** Reads files of papers: the list, how far one has come, what becomes of its lines, what is wrong with its cells. */
@Stateless
public class ReadIntakes {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Recorder recorder;

    /** The files of a body, the latest first. */
    @Operates(Operation.INTAKE_LIST)
    public List<IntakeRow> of(@Of(Kind.BODY) Long bodyId) {
        return em.createQuery("select " + IntakeRow.NEW + " from PaperIntake i where i.bodyId = :body order by i.uploadedAt desc, i.id desc", IntakeRow.class)
                .setParameter("body", bodyId).setMaxResults(100).getResultList();
    }

    /** One file. */
    @Operates(Operation.INTAKE_READ)
    public IntakeRow card(@Of(Kind.INTAKE) Long intakeId) {
        return em.createQuery("select " + IntakeRow.NEW + " from PaperIntake i where i.id = :id", IntakeRow.class).setParameter("id", intakeId).getSingleResult();
    }

    /** True when the work on it stopped half-way. */
    @Operates(Operation.INTAKE_READ)
    public boolean stopped(@Of(Kind.INTAKE) Long intakeId) {
        return card(intakeId).stopped(recorder.now());
    }

    /** The same bytes that came before with the same cycle, the latest of them; empty where they came for the first time. */
    @Operates(Operation.INTAKE_READ)
    public List<IntakeRow> twins(@Of(Kind.INTAKE) Long intakeId) {
        return em.createQuery("select " + IntakeRow.NEW + " from PaperIntake i, PaperIntake m where m.id = :id and i.id < m.id and i.cycleId = m.cycleId and"
                + " i.sha256 = m.sha256 order by i.id desc", IntakeRow.class).setParameter("id", intakeId).setMaxResults(1).getResultList();
    }

    /** How many lines stand in each state; states without any are absent. */
    @Operates(Operation.INTAKE_READ)
    public Map<LineState, Integer> counts(@Of(Kind.INTAKE) Long intakeId) {
        Map<LineState, Integer> counts = new EnumMap<>(LineState.class);
        em.createQuery("select l.state, count(l) from IntakeLine l where l.intakeId = :id group by l.state", Object[].class).setParameter("id", intakeId)
                .getResultList().forEach(row -> counts.put((LineState) row[0], ((Number) row[1]).intValue()));
        return counts;
    }

    /** The lines found: searched by the servant's name, filtered by {@code state}; in the order of the file. */
    @Operates(Operation.INTAKE_READ)
    public ListPage<IntakeLine> lines(@Of(Kind.INTAKE) Long intakeId, ListQuery query) {
        String where = " from IntakeLine l where l.intakeId = :id" + (query.search().isEmpty() ? ""
                : " and (lower(l.labelRu) like :search escape '!' or lower(l.labelKk) like :search escape '!')")
                + (query.filter("state").isPresent() ? " and l.state = :state" : "");
        List<IntakeLine> rows = bind(em.createQuery("select l" + where + query.orderBy(Map.of("line", "l.line", "state", "l.state"), "l.line, l.id"), IntakeLine.class),
                intakeId, query).setFirstResult(query.first()).setMaxResults(query.size()).getResultList();
        return new ListPage<>(rows, bind(em.createQuery("select count(l)" + where, Long.class), intakeId, query).getSingleResult());
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> asked, Long intakeId, ListQuery query) {
        asked.setParameter("id", intakeId);
        if (!query.search().isEmpty()) {
            asked.setParameter("search", query.pattern());
        }
        query.filter("state").ifPresent(state -> asked.setParameter("state", LineState.valueOf(state)));
        return asked;
    }

    /** The first bad cells, in the order of the file. */
    @Operates(Operation.INTAKE_READ)
    public List<IntakeFinding> findings(@Of(Kind.INTAKE) Long intakeId, int most) {
        return em.createQuery("select f from IntakeFinding f where f.intakeId = :id order by f.sheet, f.line, f.column, f.id", IntakeFinding.class)
                .setParameter("id", intakeId).setMaxResults(most).getResultList();
    }

    /** How many bad cells there are. */
    @Operates(Operation.INTAKE_READ)
    public int wrong(@Of(Kind.INTAKE) Long intakeId) {
        return em.createQuery("select count(f) from IntakeFinding f where f.intakeId = :id", Long.class).setParameter("id", intakeId).getSingleResult().intValue();
    }
}
