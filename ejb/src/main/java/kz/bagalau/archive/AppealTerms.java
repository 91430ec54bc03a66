package kz.bagalau.archive;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.law.act.Role;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.model.appeal.Appeal;
import kz.bagalau.model.evaluation.Origin;
import kz.bagalau.watch.AskedTerm;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.Deadlines;
import kz.bagalau.watch.Watched;

/** Until when a decision may be appealed, and which decisions are under appeal. */
@Dependent
class AppealTerms {

    @Inject
    EntityManager em;
    @Inject
    Library library;
    @Inject
    Deadlines deadlines;

    /** The terms of appeal of the decisions that stand in cases, by the case's id; nothing where there is none. */
    Map<Long, Watched> appeal(Collection<CaseFile> files) {
        Map<Long, LocalDate> decided = decided(files.stream().collect(Collectors.toMap(file -> file.subject().id(), CaseFile::law)));
        Map<Long, Map<Long, AskedTerm>> bodies = new HashMap<>();
        files.stream().filter(file -> decided.containsKey(file.subject().id())).forEach(file -> asked(file.law(), decided.get(file.subject().id()))
                .ifPresent(asked -> bodies.computeIfAbsent(file.subject().bodyId(), any -> new HashMap<>()).put(file.subject().id(), asked)));
        Map<Long, Watched> terms = new HashMap<>();
        bodies.forEach((body, asked) -> terms.putAll(deadlines.of(body, asked)));
        return terms;
    }

    /** The same of cases of one body, by the edition under which each stands. */
    Map<Long, Watched> appeal(Long bodyId, Map<Long, String> editions) {
        Map<Long, AskedTerm> asked = new HashMap<>();
        decided(editions.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> library.law(each.getValue()))))
                .forEach((id, on) -> asked(library.law(editions.get(id)), on).ifPresent(term -> asked.put(id, term)));
        return asked.isEmpty() ? Map.of() : deadlines.of(bodyId, asked);
    }

    /** The day of the last decision that stands in each case and can be appealed against: their reasons, long texts, are not read for it. */
    private Map<Long, LocalDate> decided(Map<Long, Law> cases) {
        Map<Long, LocalDate> days = new HashMap<>();
        if (!cases.isEmpty()) {
            em.createQuery("select c.id, r.decidedOn, r.origin, r.decidedBy from EvaluationCase c join c.results r where c.id in :ids and r.superseded = false order by r.id",
                    Object[].class).setParameter("ids", cases.keySet()).getResultStream()
                    .filter(row -> cases.get(row[0]).appealable((Origin) row[2], (Long) row[3])).forEach(row -> days.put((Long) row[0], (LocalDate) row[1]));
        }
        return days;
    }

    /** The terms of appeal of many decisions of a body by the result's id. */
    Map<Long, Watched> of(Long bodyId, Collection<Decided> decisions) {
        Map<Long, AskedTerm> asked = new HashMap<>();
        decisions.stream().filter(one -> library.law(one.editionHash()).appealable(Origin.DECIDED, null)).forEach(one -> asked(library.law(one.editionHash()), one.on()).ifPresent(term -> asked.put(one.resultId(), term)));
        return asked.isEmpty() ? Map.of() : deadlines.of(bodyId, asked);
    }

    /** The act lets nothing prolong the term of appeal, the servant's absence neither: so it is counted without the person. */
    private static Optional<AskedTerm> asked(Law law, LocalDate decidedOn) {
        return law.only(kz.bagalau.law.result.Appeal.class).filter(rule -> !rule.term().isEmpty())
                .map(rule -> new AskedTerm(law, rule.term(), decidedOn, null, Role.SERVANT, null));
    }

    /** Those of the cases in which an appeal is under way. */
    Set<Long> pending(Collection<Long> caseIds) {
        return caseIds.isEmpty() ? Set.of() : em.createQuery("select a from Appeal a where a.caseId in :ids", Appeal.class).setParameter("ids", caseIds)
                .getResultStream().filter(Appeal::pending).map(Appeal::caseId).collect(Collectors.toSet());
    }

    /** The results of a body against which an appeal is under way. */
    Set<Long> appealed(Long bodyId) {
        return appeals(bodyId).stream().filter(Appeal::pending).map(Appeal::resultId).collect(Collectors.toSet());
    }

    /** The cases of a body in which an appeal is under way, or that lie before a court. */
    Set<Long> appealedCases(Long bodyId) {
        return appeals(bodyId).stream().filter(Appeal::pending).map(Appeal::caseId).collect(Collectors.toSet());
    }

    private List<Appeal> appeals(Long bodyId) {
        return em.createQuery("select a from Appeal a where a.bodyId = :body", Appeal.class).setParameter("body", bodyId).getResultList();
    }
}
