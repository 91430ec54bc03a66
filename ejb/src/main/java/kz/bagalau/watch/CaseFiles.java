package kz.bagalau.watch;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.law.instrument.Applies;
import kz.bagalau.law.time.Hearing;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.cycle.Sitting;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.plan.Plan;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.model.session.Session;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.model.survey.Survey;
import kz.bagalau.staff.AwayFromPost;
import kz.bagalau.staff.Staff;

/** Brings cases together with their sheets, surveys and sittings: a fixed number of statements, however many cases there are. */
@Stateless
@Operates(Operation.WITHIN)
public class CaseFiles {

    private static final String BATCH = "eclipselink.batch";

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Library library;
    @Inject
    Staff staff;

    /** The files of cases by their ids; an id without a case is left out. */
    public Map<Long, CaseFile> files(Collection<Long> caseIds) {
        if (caseIds.isEmpty()) {
            return Map.of();
        }
        List<EvaluationCase> cases = em.createQuery("select c from EvaluationCase c where c.id in :ids", EvaluationCase.class).setParameter("ids", caseIds)
                .setHint(BATCH, "c.journal").setHint(BATCH, "c.results").setHint(BATCH, "c.substitutes").getResultList();
        Map<Long, List<Sheet>> sheets = sheets(caseIds)
                .stream().sorted((one, two) -> one.id().compareTo(two.id())).collect(Collectors.groupingBy(Sheet::caseId));
        Map<Long, List<Survey>> surveys = surveys(caseIds);
        Map<Long, List<Plan>> plans = plans(caseIds);
        Map<Long, Sitting> sittings = sittings(cases);
        Map<Long, List<Hearing.Put>> puts = puts(caseIds);
        Map<Long, List<Applies.Away>> away = away(cases, sittings, sheets);
        return cases.stream().collect(Collectors.toMap(EvaluationCase::id, each -> new CaseFile(library.law(each.editionHash()), each,
                sheets.getOrDefault(each.id(), List.of()), surveys.getOrDefault(each.id(), List.of()), plans.getOrDefault(each.id(), List.of()), sittings.get(each.sittingId()),
                puts.getOrDefault(each.id(), List.of()), away.getOrDefault(each.personId(), List.of()), laws(each, sheets.getOrDefault(each.id(), List.of())))));
    }

    /** Any edition; those of the case, its sheets and results are fetched now, because a page asks for them when the service that brought the case is done. */
    private Function<String, Law> laws(EvaluationCase subject, List<Sheet> sheets) {
        Stream<String> named = Stream.of(sheets.stream().flatMap(sheet -> sheet.editionHash().stream()), subject.results().stream().map(CaseResult::editionHash),
                Stream.of(subject.editionHash())).flatMap(each -> each);
        Map<String, Law> near = named.distinct().collect(Collectors.toMap(hash -> hash, library::law));
        return hash -> near.containsKey(hash) ? near.get(hash) : library.law(hash);
    }

    /** Absences from the first day on which sheets of these cases are filled, to a year after their periods: one statement a body. */
    private Map<Long, List<Applies.Away>> away(List<EvaluationCase> cases, Map<Long, Sitting> sittings, Map<Long, List<Sheet>> sheets) {
        Stream<LocalDate> ofParts = sheets.values().stream().flatMap(List::stream).filter(sheet -> !sheet.part().isEmpty()).map(Sheet::issuedOn);
        Optional<LocalDate> first = Stream.concat(sittings.values().stream().map(Sitting::fillingFrom), ofParts).filter(Objects::nonNull).min(LocalDate::compareTo);
        Map<Long, List<Applies.Away>> away = new HashMap<>();
        LocalDate last = cases.stream().map(one -> one.period().last().plusYears(1)).max(LocalDate::compareTo).orElse(LocalDate.MIN);
        first.filter(day -> !day.isAfter(last)).ifPresent(day -> cases.stream().map(EvaluationCase::bodyId).distinct()
                .forEach(body -> away.putAll(AwayFromPost.of(staff, body, new Days(day, last)))));
        return away;
    }

    /** Reads the reasons and facts of all results of cases at once, for a deed that opens those of many; otherwise each is read when it is opened. */
    public void open(Collection<Long> caseIds) {
        em.createQuery("select r from CaseResult r where r.ownerId in :cases", CaseResult.class).setParameter("cases", caseIds)
                .setHint("eclipselink.fetch-group.default", "false").getResultList();
    }

    /**
     * The file of one case.
     *
     * @throws IllegalArgumentException when there is no such case
     */
    public CaseFile file(Long caseId) {
        CaseFile file = files(List.of(caseId)).get(caseId);
        if (file == null) {
            throw new IllegalArgumentException("no case " + caseId);
        }
        return file;
    }

    /**
     * A sheet by its id.
     *
     * @throws IllegalArgumentException when there is no such sheet
     */
    public Sheet sheet(Long sheetId) {
        return Optional.ofNullable(em.find(Sheet.class, sheetId)).orElseThrow(() -> new IllegalArgumentException("no sheet " + sheetId));
    }

    /** The cases of sheets. */
    public List<Long> casesOf(Collection<Long> sheetIds) {
        return sheetIds.isEmpty() ? List.of() : em.createQuery("select distinct s.caseId from Sheet s where s.id in :ids", Long.class).setParameter("ids", sheetIds).getResultList();
    }

    /**
     * A plan by its id.
     *
     * @throws IllegalArgumentException when there is no such plan
     */
    public Plan plan(Long planId) {
        return Optional.ofNullable(em.find(Plan.class, planId)).orElseThrow(() -> new IllegalArgumentException("no plan " + planId));
    }

    /** Holds cases until the transaction ends: what counts in a part of their period is changed by one at a time. */
    public void hold(Collection<Long> caseIds) {
        if (!caseIds.isEmpty()) {
            em.createQuery("select c from EvaluationCase c where c.id in :ids order by c.id", EvaluationCase.class).setParameter("ids", caseIds)
                    .setHint(BATCH, "c.journal").setHint(BATCH, "c.results").setHint(BATCH, "c.substitutes").setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        }
    }

    /** Writes what was changed in this transaction, so that the versions are those that stand afterwards. */
    public void write() {
        em.flush();
    }

    /** What stands in them is read for all of them together, once it is asked for. */
    private List<Sheet> sheets(Collection<Long> caseIds) {
        return em.createQuery("select s from Sheet s where s.caseId in :ids", Sheet.class).setParameter("ids", caseIds)
                .setHint(BATCH, "s.journal").setHint(BATCH, "s.points").setHint(BATCH, "s.targets").setHint(BATCH, "s.targets.evidence")
                .setHint(BATCH, "s.marks").getResultList();
    }

    private Map<Long, List<Survey>> surveys(Collection<Long> caseIds) {
        return em.createQuery("select s from Survey s where s.caseId in :ids", Survey.class)
                .setParameter("ids", caseIds).setHint(BATCH, "s.journal").setHint(BATCH, "s.respondents").getResultStream()
                .sorted((one, two) -> one.id().compareTo(two.id())).collect(Collectors.groupingBy(Survey::caseId));
    }

    private Map<Long, List<Plan>> plans(Collection<Long> caseIds) {
        return em.createQuery("select p from Plan p where p.caseId in :ids", Plan.class).setParameter("ids", caseIds)
                .setHint(BATCH, "p.journal").setHint(BATCH, "p.versions").setHint(BATCH, "p.versions.lines").getResultStream()
                .sorted(Comparator.comparing(Plan::id)).collect(Collectors.groupingBy(Plan::caseId));
    }

    private Map<Long, Sitting> sittings(List<EvaluationCase> cases) {
        List<Long> ids = cases.stream().map(EvaluationCase::sittingId).filter(Objects::nonNull).distinct().toList();
        return ids.isEmpty() ? new HashMap<>() : list("select s from Sitting s where s.id in :ids", ids, Sitting.class).stream()
                .collect(Collectors.toMap(Sitting::id, Function.identity()));
    }

    /** What was withdrawn, and the session that was not held, heard nobody. */
    private Map<Long, List<Hearing.Put>> puts(Collection<Long> caseIds) {
        return em.createQuery("select distinct i.caseId, i.putOn, s.heldOn, s.id from Session s join s.items i where i.caseId in :ids"
                + " and i.state <> :withdrawn and s.stage <> :cancelled and i.putOn is not null order by i.putOn, s.id", Object[].class)
                .setParameter("ids", caseIds).setParameter("withdrawn", AgendaItem.State.WITHDRAWN).setParameter("cancelled", Session.CANCELLED)
                .getResultStream().collect(Collectors.groupingBy(row -> (Long) row[0],
                        Collectors.mapping(row -> new Hearing.Put((LocalDate) row[1], (LocalDate) row[2]), Collectors.toList())));
    }

    private <T> List<T> list(String query, Collection<Long> ids, Class<T> type) {
        return em.createQuery(query, type).setParameter("ids", ids).getResultList();
    }
}
