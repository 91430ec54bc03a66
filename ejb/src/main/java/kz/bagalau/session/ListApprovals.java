package kz.bagalau.session;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.law.form.FormValue;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.text.Text;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.body.FullName;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.planning.Recorder;
import kz.bagalau.watch.CaseFile;

/** Lists the decisions that wait for the authorised official; the number of statements does not depend on the rows. His own case is not his to approve. */
@Stateless
public class ListApprovals {

    static final String SUBMITTED = "submitted";
    private static final Set<Deed> ANSWERS = EnumSet.of(Deed.SUBMIT, Deed.APPROVE, Deed.RETURN);

    private static final String FROM = " from EvaluationCase c join Person p on p.id = c.facts.personId join p.names n join Unit u on u.id = c.facts.unitId"
            + " where c.stage = :stage and n.firstDay <= :day and (n.lastDay is null or n.lastDay >= :day)";
    private static final String COLUMNS = "select c.id, c.facts.personId, n.surnameKk, n.givenKk, n.patronymicKk, n.surnameRu, n.givenRu, n.patronymicRu,"
            + " u.name.kk, u.name.ru, n.sortRu";
    private static final String WAITING = FROM + " and c.bodyId = :body and c.facts.personId <> :me and n.searched like :search escape '!'";

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    SessionDesk desk;
    @Inject
    ApproveBy approveBy;
    @Inject
    Recorder recorder;

    /** A page of what waits in a body. */
    @Operates(Operation.APPROVAL_LIST)
    public ListPage<ApprovalRow> waiting(@Of(Kind.BODY) Long bodyId, ListQuery query) {
        List<Object[]> rows = ask(COLUMNS + WAITING + query.orderBy(Map.of("name", "n.sortRu", "unit", "u.place"), "n.sortRu, c.id"), Object[].class, bodyId, query)
                .setFirstResult(query.first()).setMaxResults(query.size()).getResultList();
        return new ListPage<>(read(rows), ask("select count(distinct c.id)" + WAITING, Long.class, bodyId, query).getSingleResult());
    }

    private <T> TypedQuery<T> ask(String question, Class<T> type, Long bodyId, ListQuery query) {
        return em.createQuery(question, type).setParameter("body", bodyId).setParameter("stage", SUBMITTED).setParameter("day", recorder.today())
                .setParameter("me", Optional.ofNullable(CurrentCaller.get().personId()).orElse(0L)).setParameter("search", query.pattern());
    }

    /** One decision that waits; empty once it does not any more. */
    @Operates(Operation.APPROVAL_READ)
    public Optional<ApprovalRow> one(@Of(Kind.CASE) Long caseId) {
        return read(em.createQuery(COLUMNS + FROM + " and c.id = :id", Object[].class).setParameter("stage", SUBMITTED).setParameter("day", recorder.today())
                .setParameter("id", caseId).getResultList()).stream().findFirst();
    }

    private List<ApprovalRow> read(List<Object[]> rows) {
        List<Long> ids = rows.stream().map(row -> (Long) row[0]).toList();
        Map<Long, CaseFile> files = desk.files.files(ids);
        Map<Long, SessionDesk.Place> places = desk.decided(ids);
        ApproveBy.Terms terms = approveBy.terms();
        return rows.stream().filter(row -> places.containsKey(row[0])).map(row -> row(row, files.get((Long) row[0]), places.get((Long) row[0]), terms)).toList();
    }

    private static ApprovalRow row(Object[] row, CaseFile file, SessionDesk.Place place, ApproveBy.Terms terms) {
        AgendaItem item = place.item();
        Map<String, FormValue> said = ProtocolRows.WHOLE.row(Before.of(file, item, place.sessionId()));
        CaseResult result = file.subject().result(item.kind(), item.part()).orElseThrow();
        Text grade = Grades.of(file.law().edition(), item.kind()).name(result.grade());
        return new ApprovalRow((Long) row[0], (Long) row[1], result.id(), place.sessionId(), name(row, 2), name(row, 5), (String) row[8], (String) row[9],
                result.grade(), grade, text(said.get("result")), text(said.get(ProtocolRows.CORRECTION)), text(said.get(ProtocolRows.RECOMMENDATIONS)),
                item.decidedOn(), terms.of(file.law(), item.decidedOn()).orElse(null), Agenda.returned(file));
    }

    private static String name(Object[] row, int from) {
        return new FullName((String) row[from], (String) row[from + 1], (String) row[from + 2]).full();
    }

    private static Text text(FormValue value) {
        return new Text(value.kk(), value.ru(), null);
    }

    /** What became of the decisions of a session with the official, by case: those that do not go to him are left out. */
    @Operates(Operation.SESSION_READ)
    public Map<Long, Approval> of(@Of(Kind.SESSION) Long sessionId) {
        Map<Long, Approval> found = new HashMap<>();
        ApproveBy.Terms terms = approveBy.terms();
        desk.files.files(desk.look(sessionId).session().caseIds()).forEach((id, file) -> approval(file, sessionId, terms).ifPresent(one -> found.put(id, one)));
        return found;
    }

    private static Optional<Approval> approval(CaseFile file, Long sessionId, ApproveBy.Terms terms) {
        boolean goes = file.subject().latest(Deed.SUBMIT).isPresent() && file.subject().inForce().stream().anyMatch(one -> sessionId.equals(one.decidedBy()));
        if (!goes) {
            return Optional.empty();
        }
        Optional<DeedEntry> last = file.subject().journal().stream().filter(one -> ANSWERS.contains(one.deed())).reduce((one, two) -> two);
        return last.map(one -> new Approval(one.deed(), one.on(), one.note(), terms.of(file.law(), decidedOn(file)).orElse(null)));
    }

    private static LocalDate decidedOn(CaseFile file) {
        return Heard.leading(file).orElseThrow().decidedOn();
    }
}
