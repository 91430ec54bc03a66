package kz.bagalau.archive;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bagalau.access.Access;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.text.Text;
import kz.bagalau.library.Library;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.body.FullName;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.record.ServiceRecordEntry;
import kz.bagalau.planning.CasesAt;
import kz.bagalau.planning.CasesAt.Places;
import kz.bagalau.planning.Recorder;
import kz.bagalau.session.Grades;

/**
 * Lists what was entered in the service records of a body's servants, and the recorded cases of acts under which nothing is entered there; the number of
 * statements does not depend on the rows.
 */
@Stateless
public class ListArchive {

    private static final String FROM = " from EvaluationCase c join Person p on p.id = c.facts.personId join p.names n join Unit u on u.id = c.facts.unitId"
            + " left join ServiceRecordEntry e on e.caseId = c.id left join c.results r on r.superseded = false and r.part = '' and e.id is null"
            + " where c.bodyId = :body and n.firstDay <= :day and (n.lastDay is null or n.lastDay >= :day) and n.searched like :search escape '!'"
            + " and (r.id is null or r.id = (select max(x.id) from EvaluationCase y join y.results x where y.id = c.id and x.superseded = false and x.part = ''))";
    private static final Map<String, String> ORDERS = Map.of("name", "n.sortRu", "unit", "u.place", "period", "c.periodFirst", "decided", "coalesce(e.decidedOn, r.decidedOn)",
            "grade", "e.grade", "acquainted", "e.acquaintedOn");

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Access access;
    @Inject
    Recorder recorder;
    @Inject
    CasesAt places;
    @Inject
    Library library;

    /** A page of the archive, the latest decisions first; filters "grade": a code, "year": of the decision. */
    @Operates(Operation.ARCHIVE_LIST)
    public ListPage<ArchiveRow> entries(@Of(Kind.BODY) Long bodyId, ListQuery query) {
        Places archived = places.of(bodyId, ListArchive::archived);
        Places kept = archived.and(places.offering(bodyId, Deed.ARCHIVE));
        String where = FROM + (kept.none() ? " and e.id is not null" : " and (e.id is not null or " + kept.where() + ")") + query.filter("grade").map(code -> " and e.grade = :grade").orElse("")
                + query.filter("year").map(year -> " and coalesce(e.decidedOn, r.decidedOn) between :first and :last").orElse("");
        List<Object[]> rows = ask("select e, n.surnameKk, n.givenKk, n.patronymicKk, n.surnameRu, n.givenRu, n.patronymicRu, u.name.kk, u.name.ru, c, r"
                + where + query.orderBy(ORDERS, "coalesce(e.decidedOn, r.decidedOn) desc, n.sortRu, c.id, e.id"), Object[].class, bodyId, kept, query)
                .setFirstResult(query.first()).setMaxResults(query.size()).getResultList();
        Set<Long> known = access.permitted(Operation.CASE_RESULT, rows.stream().map(row -> ((EvaluationCase) row[9]).id()).distinct().toList());
        return new ListPage<>(rows.stream().map(row -> row(row, known, archived)).toList(),
                ask("select count(c)" + where, Long.class, bodyId, kept, query).getSingleResult());
    }

    /** The stages to which the road leads what is handed over to the archive. */
    private static Set<String> archived(Track road) {
        return road.moves().stream().filter(move -> move.deed() == Deed.ARCHIVE).map(move -> move.to().name()).collect(Collectors.toSet());
    }

    private <T> TypedQuery<T> ask(String question, Class<T> type, Long bodyId, Places kept, ListQuery query) {
        TypedQuery<T> asked = kept.set(em.createQuery(question, type)).setParameter("body", bodyId).setParameter("day", recorder.today())
                .setParameter("search", query.pattern());
        query.filter("grade").ifPresent(code -> asked.setParameter("grade", code));
        query.filter("year").map(Integer::parseInt).ifPresent(year -> asked.setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31)));
        return asked;
    }

    private ArchiveRow row(Object[] row, Set<Long> known, Places archived) {
        ServiceRecordEntry entry = (ServiceRecordEntry) row[0];
        EvaluationCase subject = (EvaluationCase) row[9];
        boolean shown = known.contains(subject.id());
        boolean handed = archived.contains(subject.editionHash(), subject.stage());
        return entry == null ? unentered(row, subject, shown, handed) : entered(row, entry, shown, handed);
    }

    private ArchiveRow unentered(Object[] row, EvaluationCase subject, boolean shown, boolean handed) {
        CaseResult result = (CaseResult) row[10];
        Text grade = !shown || result == null || result.grade() == null ? null
                : Grades.of(library.law(Optional.ofNullable(result.editionHash()).orElse(subject.editionHash())).edition(), result.kind()).name(result.grade());
        return new ArchiveRow(null, subject.id(), subject.personId(), name(row, 1), name(row, 4), (String) row[7], (String) row[8], shown,
                grade == null ? null : result.score(), grade == null ? null : result.grade(), grade == null ? null : grade.kk(), grade == null ? null : grade.ru(),
                subject.period().first(), subject.period().last(), result == null ? null : result.decidedOn(), null, null, null, handed, false);
    }

    private static ArchiveRow entered(Object[] row, ServiceRecordEntry entry, boolean shown, boolean handed) {
        ServiceRecordEntry.Basis basis = entry.basis();
        return new ArchiveRow(entry.id(), basis.caseId(), entry.personId(), name(row, 1), name(row, 4), (String) row[7], (String) row[8], shown,
                shown ? basis.score() : null, shown ? basis.grade() : null, shown ? basis.gradeName().kk() : null, shown ? basis.gradeName().ru() : null,
                basis.period().first(), basis.period().last(), basis.decidedOn(), basis.protocol(), entry.acquainted(), entry.acquaintedOn(),
                handed, entry.supersededBy() != null);
    }

    private static String name(Object[] row, int from) {
        return new FullName((String) row[from], (String) row[from + 1], (String) row[from + 2]).full();
    }

    /** The grades and the years of decision that the archive of a body holds: what may be chosen. */
    @Operates(Operation.ARCHIVE_LIST)
    public Choices choices(@Of(Kind.BODY) Long bodyId) {
        List<Object[]> grades = em.createQuery("select distinct e.grade, e.gradeName.kk, e.gradeName.ru from ServiceRecordEntry e where e.bodyId = :body"
                + " order by e.grade", Object[].class).setParameter("body", bodyId).getResultList();
        LocalDate first = Stream.of("select min(e.decidedOn) from ServiceRecordEntry e where e.bodyId = :body", "select min(r.decidedOn) from EvaluationCase c join c.results r where c.bodyId = :body and r.superseded = false and r.part = ''")
                .map(query -> em.createQuery(query, LocalDate.class).setParameter("body", bodyId).getSingleResult()).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
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
