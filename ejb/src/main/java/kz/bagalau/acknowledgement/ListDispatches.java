package kz.bagalau.acknowledgement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
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
import kz.bagalau.model.acknowledgement.Dispatch;
import kz.bagalau.model.acknowledgement.RefusalPaper;
import kz.bagalau.model.body.FullName;
import kz.bagalau.planning.Recorder;
import kz.bagalau.watch.AskedTerm;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Deadlines;
import kz.bagalau.watch.Watched;

/** What is to be sent to those who refused, and what was: the editions' roads say which refusals ask for it. */
@Stateless
public class ListDispatches {

    private static final String FROM = " from Acknowledgement a join EvaluationCase c on c.id = a.caseId join Person p on p.id = a.personId join p.names n"
            + " join Unit u on u.id = c.facts.unitId where a.bodyId = :body and c.editionHash in :hashes and n.firstDay <= :day"
            + " and (n.lastDay is null or n.lastDay >= :day) and n.searched like :search escape '!'";
    private static final String UNSENT = " and a.stage = '" + Acknowledgement.REFUSED + "' and a.answer.medium is null and a.dispatches is empty";
    private static final String SENT = " and a.dispatches is not empty";
    private static final Map<String, String> ORDERS = Map.of("name", "n.sortRu", "unit", "u.place");

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    SendingEditions editions;
    @Inject
    CaseFiles files;
    @Inject
    AcknowledgementDesk desk;
    @Inject
    Deadlines deadlines;
    @Inject
    Recorder recorder;

    /** A page of the list; filter "state": "sent", or else what is still to be sent. */
    @Operates(Operation.RESULT_OFFER_LIST)
    public ListPage<DispatchRow> dispatches(@Of(Kind.BODY) Long bodyId, ListQuery query) {
        List<String> hashes = editions.of(bodyId);
        if (hashes.isEmpty()) {
            return ListPage.none();
        }
        String where = FROM + (query.filter("state").filter("sent"::equals).isPresent() ? SENT : UNSENT);
        List<Object[]> rows = ask("select a.caseId, p.id, n.surnameKk, n.givenKk, n.patronymicKk, n.surnameRu, n.givenRu, n.patronymicRu, u.name.kk,"
                + " u.name.ru" + where + query.orderBy(ORDERS, "n.sortRu, a.id"), Object[].class, bodyId, hashes, query)
                .setFirstResult(query.first()).setMaxResults(query.size()).getResultList();
        return new ListPage<>(read(bodyId, rows), ask("select count(a)" + where, Long.class, bodyId, hashes, query).getSingleResult());
    }

    private <T> TypedQuery<T> ask(String question, Class<T> type, Long bodyId, List<String> hashes, ListQuery query) {
        return em.createQuery(question, type).setParameter("body", bodyId).setParameter("hashes", hashes).setParameter("day", recorder.today())
                .setParameter("search", query.pattern());
    }

    private List<DispatchRow> read(Long bodyId, List<Object[]> rows) {
        List<Long> ids = rows.stream().map(row -> (Long) row[0]).toList();
        Map<Long, CaseFile> found = files.files(ids);
        Map<Long, Acknowledgement> refused = desk.refused(ids);
        Map<Long, AskedTerm> asked = new HashMap<>();
        found.forEach((id, file) -> new AcknowledgementLaw(file.law()).sending(refused.get(id), file).ifPresent(term -> asked.put(id, term)));
        Map<Long, Watched> terms = asked.isEmpty() ? Map.of() : deadlines.of(bodyId, asked);
        return rows.stream().map(row -> row(row, new AcknowledgementLaw(found.get((Long) row[0]).law()), refused.get((Long) row[0]),
                terms.get((Long) row[0]))).toList();
    }

    private static DispatchRow row(Object[] row, AcknowledgementLaw law, Acknowledgement one, Watched term) {
        Dispatch sent = one.dispatches().stream().findFirst().orElse(null);
        LocalDate refusedOn = one.refusal().flatMap(RefusalPaper::completedOn).orElse(null);
        return new DispatchRow((Long) row[0], (Long) row[1], name(row, 2), name(row, 5), (String) row[8], (String) row[9], refusedOn,
                List.copyOf(law.sendBy()), law.sendPoint().orElse(null), term, sent == null ? null : sent.medium(), sent == null ? null : sent.sentOn(),
                sent == null ? null : sent.number());
    }

    private static String name(Object[] row, int from) {
        return new FullName((String) row[from], (String) row[from + 1], (String) row[from + 2]).full();
    }
}
