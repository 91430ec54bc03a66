package kz.bagalau.archive;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.law.instrument.EarlierResult;
import kz.bagalau.law.instrument.Grade;
import kz.bagalau.law.instrument.GradeScale;
import kz.bagalau.law.instrument.HistoryRule;
import kz.bagalau.law.text.Text;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.model.body.PriorResult;
import kz.bagalau.model.evaluation.Origin;
import kz.bagalau.model.record.Attestation;
import kz.bagalau.planning.Recorder;
import kz.bagalau.watch.Watched;

/** The results that stand in a body, person by person: decided in this system, or taken over from papers. Results of a part of a year do not count. */
@Dependent
class PastResults {

    @Inject
    EntityManager em;
    @Inject
    Library library;
    @Inject
    AppealTerms terms;
    @Inject
    Recorder recorder;

    Map<Long, List<PastResult>> of(Long bodyId, Law law) {
        Map<Long, List<PastResult>> past = new TreeMap<>();
        List<Decided> decided = decided(bodyId);
        Map<Long, Watched> appealable = terms.of(bodyId, decided);
        Set<Long> appealed = terms.appealed(bodyId);
        decided.forEach(one -> past.computeIfAbsent(one.personId(), id -> new ArrayList<>()).add(new PastResult(one.resultId(), one.grade(),
                name(library.law(one.editionHash()), one.grade()), one.year(), one.on(), one.caseId(), null, appealed.contains(one.resultId()),
                running(appealable.get(one.resultId())))));
        prior(bodyId).forEach(one -> past.computeIfAbsent(one.personId(), id -> new ArrayList<>()).add(new PastResult(one.id(), one.grade(),
                name(law, one.grade()), one.year(), one.decidedOn(), null, one.source(), false, null)));
        return past;
    }

    private LocalDate running(Watched term) {
        return term == null || !term.open() || term.last().isBefore(recorder.today()) ? null : term.last();
    }

    private List<Decided> decided(Long bodyId) {
        return em.createQuery("select r.id, c.facts.personId, r.grade, r.decidedOn, c.id, r.editionHash, c.periodLast from EvaluationCase c join c.results r"
                + " where c.bodyId = :body and r.superseded = :superseded and r.origin <> :computed and r.grade is not null and r.part = ''", Object[].class)
                .setParameter("body", bodyId).setParameter("computed", Origin.COMPUTED).setParameter("superseded", false).getResultStream().map(row -> new Decided((Long) row[0],
                        (Long) row[1], (String) row[2], ((LocalDate) row[6]).getYear(), (LocalDate) row[3], (Long) row[4], (String) row[5])).toList();
    }

    private List<PriorResult> prior(Long bodyId) {
        return em.createQuery("select p from PriorResult p where p.bodyId = :body and p.removedAt is null", PriorResult.class).setParameter("body", bodyId).getResultList();
    }

    /** The results of one person as a rule over several years takes them, whatever stands against them. */
    List<EarlierResult> of(Long bodyId, Long personId, Law law) {
        Set<Long> used = used(bodyId, law);
        Stream<PastResult> here = decided(bodyId).stream().filter(one -> one.personId().equals(personId))
                .map(one -> new PastResult(one.resultId(), one.grade(), name(library.law(one.editionHash()), one.grade()), one.year(), one.on(), one.caseId(), null, false, null));
        Stream<PastResult> before = prior(bodyId).stream().filter(one -> one.personId().equals(personId))
                .map(one -> new PastResult(one.id(), one.grade(), name(law, one.grade()), one.year(), one.decidedOn(), null, one.source(), false, null));
        return Stream.concat(here, before).sorted(Comparator.comparing(PastResult::decided)).map(one -> one.earlier(used)).toList();
    }

    /** Ids of the results that have already served as the ground of an order for a consequence over several years. */
    Set<Long> used(Long bodyId, Law law) {
        Set<String> codes = law.edition().rules(HistoryRule.class).stream().map(HistoryRule::consequence).collect(Collectors.toSet());
        codes.add(Attestation.ATTESTATION);
        return em.createQuery("select distinct a from Attestation a left join fetch a.basis where a.bodyId = :body"
                + " and a.consequence in :codes and a.revokedOn is null", Attestation.class)
                .setParameter("codes", codes).setParameter("body", bodyId).getResultStream().filter(order -> order.consequence().equals(Attestation.ATTESTATION)
                        || order.basis().size() > 1).flatMap(order -> order.basis().stream()).collect(Collectors.toSet());
    }

    private static Text name(Law law, String grade) {
        return law.edition().rules(GradeScale.class).stream().flatMap(scale -> scale.bands().values().stream())
                .filter(one -> one.code().equals(grade)).map(Grade::name).findFirst().orElseGet(() -> Text.same(grade));
    }
}
