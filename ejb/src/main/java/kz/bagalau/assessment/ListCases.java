package kz.bagalau.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.law.instrument.Survey;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.library.Library;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.body.Unit;
import kz.bagalau.planning.Recorder;

/** The cases of a body: searched, filtered, sorted and paged in the database, in two statements. */
@Stateless
public class ListCases {

    private static final Map<String, String> ORDERS = Map.of("name", "n.sortRu", "nameKk", "n.sortKk", "unit", "u.place", "stage", "c.stage",
            "closes", "c.windowCloses");

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Library library;
    @Inject
    Recorder recorder;

    /** The cases of a body: searched by name, ИИН and unit, filtered by {@code stage}, {@code cycle} and {@code unit}. */
    @Operates(Operation.CASE_LIST)
    public ListPage<CaseRow> cases(@Of(Kind.BODY) Long bodyId, ListQuery query) {
        String where = CaseRow.FROM + " and c.bodyId = :body" + conditions(query);
        List<CaseRow> rows = bind(em.createQuery("select " + CaseRow.NEW + where + query.orderBy(ORDERS, "n.sortRu, c.id"), CaseRow.class), bodyId, query)
                .setFirstResult(query.first()).setMaxResults(query.size()).getResultList();
        return new ListPage<>(rows, bind(em.createQuery("select count(c)" + where, Long.class), bodyId, query).getSingleResult());
    }

    /** The ids of all cases found. */
    @Operates(Operation.CASE_LIST)
    public List<Long> ids(@Of(Kind.BODY) Long bodyId, ListQuery query) {
        return bind(em.createQuery("select c.id" + CaseRow.FROM + " and c.bodyId = :body" + conditions(query), Long.class), bodyId, query).getResultList();
    }

    /** The names of the servants of some cases of a body, by the case, as they are today. */
    @Operates(Operation.CASE_LIST)
    public Map<Long, PersonName> names(@Of(Kind.BODY) Long bodyId, Collection<Long> caseIds) {
        return caseIds.isEmpty() ? Map.of() : em.createQuery("select c.id, n" + CaseRow.FROM + " and c.bodyId = :body and c.id in :ids", Object[].class)
                .setParameter("day", recorder.today()).setParameter("body", bodyId).setParameter("ids", caseIds).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (PersonName) row[1], (one, two) -> one));
    }

    /** The stages at which cases of a body stand now. */
    @Operates(Operation.CASE_LIST)
    public List<String> stages(@Of(Kind.BODY) Long bodyId) {
        return em.createQuery("select distinct c.stage from EvaluationCase c where c.bodyId = :body order by c.stage", String.class)
                .setParameter("body", bodyId).getResultList();
    }

    /** True where an edition under which cases of the body run has a circular evaluation; anonymous surveys have a page of their own. */
    @Operates(Operation.CASE_LIST)
    public boolean surveyed(@Of(Kind.BODY) Long bodyId) {
        return em.createQuery("select distinct c.editionHash from EvaluationCase c where c.bodyId = :body", String.class).setParameter("body", bodyId)
                .getResultStream().map(library::law).anyMatch(law -> law.only(Survey.class).isEmpty() && !law.route().tracks(TrackKind.SURVEY).isEmpty());
    }

    /** The units whose servants have cases in a body, in their order. */
    @Operates(Operation.CASE_LIST)
    public List<Unit> units(@Of(Kind.BODY) Long bodyId) {
        return em.createQuery("select u from Unit u where u.id in (select c.facts.unitId from EvaluationCase c where c.bodyId = :body) order by u.place, u.id",
                Unit.class).setParameter("body", bodyId).getResultList();
    }

    private static String conditions(ListQuery query) {
        return (query.search().isEmpty() ? "" : " and (n.searched like :search escape '!' or p.iin like :search escape '!'"
                + " or lower(u.name.ru) like :search escape '!' or lower(u.name.kk) like :search escape '!')")
                + (query.filter("stage").isPresent() ? " and c.stage = :stage" : "")
                + (query.filter("cycle").isPresent() ? " and c.cycleId = :cycle" : "")
                + (query.filter("unit").isPresent() ? " and u.id = :unit" : "");
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> asked, Long bodyId, ListQuery query) {
        asked.setParameter("day", recorder.today()).setParameter("body", bodyId);
        if (!query.search().isEmpty()) {
            asked.setParameter("search", query.pattern());
        }
        query.filter("stage").ifPresent(stage -> asked.setParameter("stage", stage));
        query.filter("cycle").ifPresent(cycle -> asked.setParameter("cycle", Long.valueOf(cycle)));
        query.filter("unit").ifPresent(unit -> asked.setParameter("unit", Long.valueOf(unit)));
        return asked;
    }
}
