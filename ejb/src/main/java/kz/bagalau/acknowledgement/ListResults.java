package kz.bagalau.acknowledgement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.acknowledgement.ResultRow.Way;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.acknowledgement.Acknowledgement;
import kz.bagalau.planning.CasesAt.Places;
import kz.bagalau.planning.Recorder;
import kz.bagalau.watch.AskedTerm;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Deadlines;
import kz.bagalau.watch.Watched;

/** Lists the completed evaluations of a body on their way into the service record; the number of statements does not depend on the rows. */
@Stateless
public class ListResults {

    private static final String FROM = " from EvaluationCase c join c.results r join Person p on p.id = c.facts.personId join p.names n"
            + " join Unit u on u.id = c.facts.unitId left join Acknowledgement a on a.caseId = c.id and a.stage <> :past"
            + " where c.bodyId = :body and r.superseded = :superseded and r.id = (select max(x.id) from EvaluationCase y join y.results x"
            + " where y.id = c.id and x.superseded = :superseded) and %1$s and n.firstDay <= :day and (n.lastDay is null or n.lastDay >= :day)"
            + " and n.searched like :search escape '!'";
    private static final Map<String, String> ORDERS = Map.of("name", "n.sortRu", "unit", "u.place", "decided", "r.decidedOn", "way", "a.stage");

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    CaseStages stages;
    @Inject
    CaseFiles files;
    @Inject
    AcknowledgementDesk desk;
    @Inject
    Deadlines deadlines;
    @Inject
    Recorder recorder;

    /** A page of the list; filter "way": a {@link Way}. */
    @Operates(Operation.RESULT_OFFER_LIST)
    public ListPage<ResultRow> results(@Of(Kind.BODY) Long bodyId, ListQuery query) {
        CaseStages.Ways ways = stages.of(bodyId);
        Places among = query.filter("way").map(way -> ways.of(Way.valueOf(way))).orElse(ways.all());
        if (among.none()) {
            return ListPage.none();
        }
        String where = FROM.formatted(among.where()) + query.filter("way").map(way -> condition(Way.valueOf(way))).orElse("");
        List<Object[]> rows = ask("select distinct c.id, p.id, n.surnameKk, n.givenKk, n.patronymicKk, n.surnameRu, n.givenRu, n.patronymicRu, c.facts.post.kk,"
                + " c.facts.post.ru, u.name.kk, u.name.ru, r.decidedOn, n.sortRu, a.stage, a.openedAt" + where
                + query.orderBy(ORDERS, "r.decidedOn, n.sortRu, c.id"), Object[].class, bodyId, among, query)
                .setFirstResult(query.first()).setMaxResults(query.size()).getResultList();
        return new ListPage<>(read(bodyId, rows, ways), ask("select count(distinct c.id)" + where, Long.class, bodyId, among, query).getSingleResult());
    }

    private static String condition(Way way) {
        return switch (way) {
            case OFFERED -> " and a.stage = '" + Acknowledgement.OFFERED + "'";
            case DECLINED -> " and a.stage = '" + Acknowledgement.DECLINED + "'";
            case POSTED -> " and a.stage = '" + Acknowledgement.POSTED + "'";
            case TO_OFFER, TO_RECORD -> "";
        };
    }

    private <T> TypedQuery<T> ask(String question, Class<T> type, Long bodyId, Places among, ListQuery query) {
        return among.set(em.createQuery(question, type)).setParameter("body", bodyId).setParameter("day", recorder.today())
                .setParameter("search", query.pattern()).setParameter("past", Acknowledgement.SUPERSEDED).setParameter("superseded", false);
    }

    private List<ResultRow> read(Long bodyId, List<Object[]> rows, CaseStages.Ways ways) {
        List<Long> ids = rows.stream().map(row -> (Long) row[0]).toList();
        Map<Long, CaseFile> found = files.files(ids);
        Map<Long, Acknowledgement> offered = desk.find(ids);
        Map<Long, AskedTerm> asked = new HashMap<>();
        found.forEach((id, file) -> new AcknowledgementLaw(file.law()).asked(offered.get(id), file).ifPresent(term -> asked.put(id, term)));
        Map<Long, Watched> terms = asked.isEmpty() ? Map.of() : deadlines.of(bodyId, asked);
        return rows.stream().map(row -> ResultRows.row(row, ways.way(found.get((Long) row[0]).subject(), offered.get((Long) row[0])),
                terms.get((Long) row[0]), new AcknowledgementLaw(found.get((Long) row[0]).law()).apart())).toList();
    }
}
