package kz.bagalau.prints;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.paper.PaperKind;
import kz.bagalau.model.prints.PrintRun;
import kz.bagalau.planning.Recorder;

/**
 * Plans the printing of many people's papers, unit by unit, and lets the work begin. Planning decides nothing about a case: it only says
 * whose papers are to be printed.
 */
@Stateless
public class PlanRun {

    /** People of one run at most; more would be no stack that anybody carries, and no file that a browser opens. */
    public static final int MOST = 500;

    /** What can be printed of a case for its servant to sign that he has read it. */
    public static final List<PaperKind> OF_A_CASE = List.of(PaperKind.SUPERVISOR_SHEET, PaperKind.TARGET_SHEET,
            PaperKind.COMPETENCY_SHEET, PaperKind.PROTOCOL_EXTRACT);

    /** What is handed out with a slip: neither a slip, nor what neither the servant nor his supervisor reads. */
    public static final Set<PaperKind> HANDED_OUT = Arrays.stream(PaperKind.values()).filter(kind -> kind != PaperKind.ACKNOWLEDGEMENT_SLIP && !kind.internal())
            .collect(Collectors.toUnmodifiableSet());

    private static final String WHOM = " join Person q on q.id = %s join q.names n where n.firstDay <= :day and (n.lastDay is null or n.lastDay >= :day)"
            + " and %s in :ids order by u.place, u.name.ru, n.sortRu, %s";

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Resource
    ManagedExecutorService executor;
    @Inject
    PrintWork work;
    @Inject
    Recorder recorder;

    /**
     * Plans to print papers of cases, one set a servant.
     *
     * @param kinds some of {@link #OF_A_CASE}
     * @return the run's id
     * @throws IllegalArgumentException if nothing is chosen, or more than {@link #MOST} people, or cases of several bodies
     */
    @Operates(Operation.CASE_PRINT)
    public Long ofCases(@Of(Kind.CASE) Collection<Long> caseIds, Set<PaperKind> kinds) {
        if (kinds.isEmpty() || !OF_A_CASE.containsAll(kinds)) {
            throw new IllegalArgumentException("Of a case are printed some of " + OF_A_CASE + ", not " + kinds);
        }
        List<Object[]> rows = em.createQuery("select c.bodyId, c.facts.personId, c.id, u.name.kk, u.name.ru from EvaluationCase c join Unit u on u.id = c.facts.unitId"
                + String.format(WHOM, "c.facts.personId", "c.id", "c.id"), Object[].class).setParameter("day", recorder.today()).setParameter("ids", caseIds)
                .getResultList();
        PrintRun run = begin(rows, kinds);
        rows.forEach(row -> run.plan((Long) row[1], (Long) row[2], unit(row), List.of(), recorder.today()));
        return stored(run);
    }

    /**
     * Plans to print documents that were chosen one by one, one set a person; a document about nobody in particular is left out, and one that
     * is not {@link #HANDED_OUT} to the servant.
     *
     * @param pdfIds the files of the documents
     * @return the run's id
     * @throws IllegalArgumentException as above
     */
    @Operates(Operation.DOCUMENT_PRINT)
    public Long ofDocuments(@Of(Kind.DOCUMENT) Collection<Long> pdfIds) {
        List<Object[]> rows = em.createQuery("select distinct p.bodyId, p.subject.personId, p.subject.caseId, u.name.kk, u.name.ru, p.id, u.place, n.sortRu, p.kind"
                + " from RegisteredPaper p join p.pdf f left join EvaluationCase c on c.id = p.subject.caseId left join Unit u on u.id = c.facts.unitId"
                + String.format(WHOM, "p.subject.personId", "f.id", "p.id"), Object[].class).setParameter("day", recorder.today()).setParameter("ids", pdfIds)
                .getResultStream().filter(row -> HANDED_OUT.contains(row[8])).toList();
        Map<Long, List<Object[]>> people = rows.stream().collect(Collectors.groupingBy(row -> (Long) row[1], LinkedHashMap::new, Collectors.toList()));
        PrintRun run = begin(people.values().stream().map(each -> each.get(0)).toList(), Set.of());
        people.forEach((person, papers) -> run.plan(person, caseOf(papers), unit(papers.get(0)), papers.stream().map(row -> (Long) row[5]).toList(),
                recorder.today()));
        return stored(run);
    }

    private static Long caseOf(List<Object[]> papers) {
        List<Long> cases = new ArrayList<>(papers.stream().filter(row -> row[2] != null).map(row -> (Long) row[2]).distinct().toList());
        return cases.size() == 1 ? cases.get(0) : null;
    }

    private static Bilingual unit(Object[] row) {
        return row[4] == null && row[3] == null ? null : Bilingual.of((String) row[3], (String) row[4]);
    }

    private PrintRun begin(List<Object[]> people, Set<PaperKind> kinds) {
        if (people.isEmpty() || people.size() > MOST || people.stream().map(row -> row[0]).distinct().count() > 1) {
            throw new IllegalArgumentException("A run is for 1 to " + MOST + " people of one body, not for " + people.size());
        }
        return new PrintRun((Long) people.get(0)[0], kinds, recorder.caller(), recorder.now());
    }

    private Long stored(PrintRun run) {
        em.persist(run);
        em.flush();
        return run.id();
    }

    /** Lets the work begin, or go on after a stop; {@link ReadRun#card} tells how far it has come. */
    @Operates(Operation.RUN_CHANGE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void go(@Of(Kind.RUN) Long runId) {
        executor.submit(() -> CurrentCaller.as(Caller.SYSTEM, () -> {
            work.run(runId);
            return null;
        }));
    }
}
