package kz.bagalau.archive;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import kz.bagalau.access.Access;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.body.FullName;
import kz.bagalau.model.record.ServiceRecordEntry;
import kz.bagalau.planning.Recorder;

/** Lists what was entered in the service records of a body's servants; the number of statements does not depend on the rows. */
@Stateless
public class ListArchive {

    private static final String FROM = " from ServiceRecordEntry e join EvaluationCase c on c.id = e.caseId join Person p on p.id = e.personId"
            + " join p.names n join Unit u on u.id = c.facts.unitId where e.bodyId = :body and n.firstDay <= :day"
            + " and (n.lastDay is null or n.lastDay >= :day) and n.searched like :search escape '!'";
    private static final Map<String, String> ORDERS = Map.of("name", "n.sortRu", "unit", "u.place", "period", "e.periodFirst", "decided", "e.decidedOn",
            "grade", "e.grade", "acquainted", "e.acquaintedOn");

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Access access;
    @Inject
    Recorder recorder;

    /** A page of the archive, the latest decisions first; filters "grade": a code, "year": of the decision. */
    @Operates(Operation.ARCHIVE_LIST)
    public ListPage<ArchiveRow> entries(@Of(Kind.BODY) Long bodyId, ListQuery query) {
        String where = FROM + query.filter("grade").map(code -> " and e.grade = :grade").orElse("")
                + query.filter("year").map(year -> " and e.decidedOn between :first and :last").orElse("");
        List<Object[]> rows = ask("select e, n.surnameKk, n.givenKk, n.patronymicKk, n.surnameRu, n.givenRu, n.patronymicRu, u.name.kk, u.name.ru, c.stage"
                + where + query.orderBy(ORDERS, "e.decidedOn desc, n.sortRu, e.id"), Object[].class, bodyId, query)
                .setFirstResult(query.first()).setMaxResults(query.size()).getResultList();
        Set<Long> known = access.permitted(Operation.CASE_RESULT, rows.stream().map(row -> ((ServiceRecordEntry) row[0]).basis().caseId()).toList());
        return new ListPage<>(rows.stream().map(row -> row(row, known)).toList(),
                ask("select count(e)" + where, Long.class, bodyId, query).getSingleResult());
    }

    private <T> TypedQuery<T> ask(String question, Class<T> type, Long bodyId, ListQuery query) {
        TypedQuery<T> asked = em.createQuery(question, type).setParameter("body", bodyId).setParameter("day", recorder.today())
                .setParameter("search", query.pattern());
        query.filter("grade").ifPresent(code -> asked.setParameter("grade", code));
        query.filter("year").map(Integer::parseInt).ifPresent(year -> asked.setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31)));
        return asked;
    }

    private static ArchiveRow row(Object[] row, Set<Long> known) {
        ServiceRecordEntry entry = (ServiceRecordEntry) row[0];
        ServiceRecordEntry.Basis basis = entry.basis();
        boolean shown = known.contains(basis.caseId());
        return new ArchiveRow(entry.id(), basis.caseId(), entry.personId(), name(row, 1), name(row, 4), (String) row[7], (String) row[8], shown,
                shown ? basis.score() : null, shown ? basis.grade() : null, shown ? basis.gradeName().kk() : null, shown ? basis.gradeName().ru() : null,
                basis.period().first(), basis.period().last(), basis.decidedOn(), basis.protocol(), entry.acquainted(), entry.acquaintedOn(),
                "archived".equals(row[9]), entry.supersededBy() != null);
    }

    private static String name(Object[] row, int from) {
        return new FullName((String) row[from], (String) row[from + 1], (String) row[from + 2]).full();
    }

    /** The grades and the years of decision that the archive of a body holds: what may be chosen. */
    @Operates(Operation.ARCHIVE_LIST)
    public Choices choices(@Of(Kind.BODY) Long bodyId) {
        List<Object[]> grades = em.createQuery("select distinct e.grade, e.gradeName.kk, e.gradeName.ru from ServiceRecordEntry e where e.bodyId = :body"
                + " order by e.grade", Object[].class).setParameter("body", bodyId).getResultList();
        LocalDate first = em.createQuery("select min(e.decidedOn) from ServiceRecordEntry e where e.bodyId = :body", LocalDate.class)
                .setParameter("body", bodyId).getSingleResult();
        int last = recorder.today().getYear();
        List<Integer> years = first == null ? List.of() : IntStream.rangeClosed(first.getYear(), last).boxed().toList();
        return new Choices(grades.stream().map(row -> new GradeChoice((String) row[0], (String) row[1], (String) row[2])).toList(), years);
    }

    /** What may be chosen. */
    public record Choices(List<GradeChoice> grades, List<Integer> years) implements Serializable {
    }

    /** A grade by code, in both languages. */
    public record GradeChoice(String code, String kk, String ru) implements Serializable {
    }
}
