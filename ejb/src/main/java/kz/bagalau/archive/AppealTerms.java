package kz.bagalau.archive;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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
import kz.bagalau.model.evaluation.CaseResult;
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

    /** The term of appeal of the decision that stands in a case; empty where there is none. */
    Optional<Watched> appeal(CaseFile file) {
        Optional<CaseResult> decided = file.subject().inForce().stream().filter(one -> one.origin() != Origin.COMPUTED).reduce((one, two) -> two);
        return decided.flatMap(result -> asked(file.law(), new Decided(result.id(), file.subject().personId(), result.grade(), result.decidedOn(),
                file.subject().id(), result.editionHash()))).map(asked -> deadlines.of(file.subject().bodyId(), Map.of(0, asked)).get(0));
    }

    /** The terms of appeal of many decisions of a body by the result's id. */
    Map<Long, Watched> of(Long bodyId, Collection<Decided> decisions) {
        Map<Long, AskedTerm> asked = new HashMap<>();
        decisions.forEach(one -> asked(library.law(one.editionHash()), one).ifPresent(term -> asked.put(one.resultId(), term)));
        return asked.isEmpty() ? Map.of() : deadlines.of(bodyId, asked);
    }

    /** The act lets nothing prolong the term of appeal, the servant's absence neither: so it is counted without the person. */
    private static Optional<AskedTerm> asked(Law law, Decided decision) {
        return law.only(kz.bagalau.law.result.Appeal.class).filter(rule -> !rule.term().isEmpty())
                .map(rule -> new AskedTerm(law, rule.term(), decision.on(), null, Role.SERVANT, null));
    }

    /** True while an appeal in a case is under way. */
    boolean pending(CaseFile file) {
        return appeals("a.caseId = :id", file.subject().id()).stream().anyMatch(Appeal::pending);
    }

    /** The results of a body against which an appeal is under way. */
    Set<Long> appealed(Long bodyId) {
        return appeals("a.bodyId = :id", bodyId).stream().filter(Appeal::pending).map(Appeal::resultId).collect(Collectors.toSet());
    }

    /** The cases of a body in which an appeal is under way, or that lie before a court. */
    Set<Long> appealedCases(Long bodyId) {
        return appeals("a.bodyId = :id", bodyId).stream().filter(Appeal::pending).map(Appeal::caseId).collect(Collectors.toSet());
    }

    private List<Appeal> appeals(String where, Long id) {
        return em.createQuery("select a from Appeal a where " + where, Appeal.class).setParameter("id", id).getResultList();
    }
}
