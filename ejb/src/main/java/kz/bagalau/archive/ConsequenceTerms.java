package kz.bagalau.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.result.Consequence;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.Origin;
import kz.bagalau.model.record.Attestation;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.AskedTerm;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.Deadlines;
import kz.bagalau.watch.TermSource;
import kz.bagalau.watch.Watched;

/** By when what follows from a decided grade has to be carried out, of those who still work in the body; an order on it keeps the term. */
@ApplicationScoped
public class ConsequenceTerms implements TermSource {

    @Inject
    EntityManager em;
    @Inject
    GroundLaw law;
    @Inject
    Deadlines deadlines;
    @Inject
    Staff staff;
    @Inject
    Clock time;

    /** A rule that follows from a result of a case. */
    private record Borne(EvaluationCase subject, CaseResult result, Consequence rule) {
    }

    @Override
    public Map<Long, List<Watched>> terms(Long bodyId, Collection<CaseFile> files) {
        Map<Borne, CaseFile> borne = new HashMap<>();
        files.forEach(file -> decided(file.subject()).forEach(result -> law.rules(result.editionHash(), result.kind(), result.grade()).stream()
                .filter(rule -> rule.term().isPresent()).forEach(rule -> borne.put(new Borne(file.subject(), result, rule), file))));
        if (borne.isEmpty()) {
            return Map.of();
        }
        Set<Long> here = staff.holding(bodyId, borne.keySet().stream().map(one -> one.subject().personId()).distinct().toList(), LocalDate.now(time));
        borne.keySet().removeIf(one -> !here.contains(one.subject().personId()));
        List<Attestation> orders = orders(borne.keySet().stream().map(one -> one.result().id()).toList());
        Map<Borne, AskedTerm> asked = new HashMap<>();
        borne.forEach((one, file) -> asked.put(one, new AskedTerm(file.law(one.result()), one.rule().term().orElseThrow(), one.result().decidedOn(),
                ReadGrounds.carriedOut(one.rule(), orders.stream().filter(order -> order.basis().contains(one.result().id())).toList()), Role.HR_WORKER, null)));
        return deadlines.of(bodyId, asked).entrySet().stream().collect(Collectors.groupingBy(each -> each.getKey().subject().id(),
                Collectors.mapping(each -> each.getValue().of(EvaluationCase.TRACK, each.getKey().subject().id()), Collectors.toList())));
    }

    /** While a decision waits for its approval, nothing follows from it. */
    private static Stream<CaseResult> decided(EvaluationCase subject) {
        boolean waits = subject.latest(Deed.SUBMIT).isPresent() && subject.latest(Deed.APPROVE).isEmpty();
        return subject.inForce().stream().filter(result -> !waits && result.origin() != Origin.COMPUTED && result.grade() != null);
    }

    private List<Attestation> orders(List<Long> resultIds) {
        return resultIds.isEmpty() ? List.of() : em.createQuery("select distinct a from Attestation a join fetch a.basis b where a.revokedOn is null and a.id in"
                + " (select o.id from Attestation o join o.basis r where r in :results)", Attestation.class).setParameter("results", resultIds).getResultList();
    }
}
