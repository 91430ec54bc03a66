package kz.bagalau.archive;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.bagalau.law.instrument.Grade;
import kz.bagalau.law.instrument.GradeScale;
import kz.bagalau.law.text.Text;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.model.body.PriorResult;
import kz.bagalau.model.evaluation.Origin;
import kz.bagalau.model.record.Attestation;
import kz.bagalau.planning.Recorder;
import kz.bagalau.planning.ResultViewers;
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
    ResultViewers viewers;
    @Inject
    Recorder recorder;

    /** By person, in the order of their years: those that the caller may know from his office. */
    Map<Long, List<PastResult>> of(Long bodyId) {
        Map<String, Boolean> known = new HashMap<>();
        List<Decided> decided = decided(bodyId).stream().filter(one -> known.computeIfAbsent(one.editionHash(), hash -> viewers.office(hash, bodyId))).toList();
        Map<Long, Watched> appealable = terms.of(bodyId, decided);
        Set<Long> appealed = terms.appealed(bodyId);
        Map<Long, List<PastResult>> past = new TreeMap<>();
        decided.forEach(one -> add(past, one.personId(), here(one, appealed.contains(one.resultId()), running(appealable.get(one.resultId())))));
        Map<LocalDate, Optional<Law>> laws = new HashMap<>();
        prior(bodyId).stream().filter(one -> viewers.known(one, law(one, laws))).forEach(one -> add(past, one.personId(), before(one, laws)));
        past.values().forEach(results -> results.sort(PastResult.IN_ORDER));
        return past;
    }

    private static void add(Map<Long, List<PastResult>> past, Long personId, PastResult result) {
        past.computeIfAbsent(personId, id -> new ArrayList<>()).add(result);
    }

    private PastResult here(Decided one, boolean appealed, LocalDate appealable) {
        return new PastResult(one.resultId(), one.grade(), name(library.law(one.editionHash()), one.grade()), one.year(), one.on(), one.editionHash(), one.caseId(),
                null, appealed, appealable);
    }

    private Optional<Law> law(PriorResult one, Map<LocalDate, Optional<Law>> laws) {
        return laws.computeIfAbsent(one.decidedOn(), day -> library.forResult(one.bodyId(), day));
    }

    /** @param laws those found, by the day */
    private PastResult before(PriorResult one, Map<LocalDate, Optional<Law>> laws) {
        Optional<Law> law = law(one, laws);
        return new PastResult(one.id(), one.grade(), law.map(each -> name(each, one.grade())).orElseGet(() -> Text.same(one.grade())), one.year(), one.decidedOn(),
                law.map(each -> each.edition().hash()).orElse(null), null, one.source(), false, null);
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

    /** The results of one person in the order of their years, whatever stands against them. */
    List<PastResult> of(Long bodyId, Long personId) {
        Stream<PastResult> here = decided(bodyId).stream().filter(one -> one.personId().equals(personId)).map(one -> here(one, false, null));
        Map<LocalDate, Optional<Law>> laws = new HashMap<>();
        Stream<PastResult> before = prior(bodyId).stream().filter(one -> one.personId().equals(personId)).map(one -> before(one, laws));
        return Stream.concat(here, before).sorted(PastResult.IN_ORDER).toList();
    }

    /** The orders for consequences over several years that stand, and the results that served them. */
    Served served(Long bodyId) {
        return new Served(em.createQuery("select distinct a from Attestation a left join fetch a.basis where a.bodyId = :body and a.revokedOn is null", Attestation.class)
                .setParameter("body", bodyId).getResultStream().filter(Attestation::overYears).toList());
    }

    /** The orders over several years on a person in any body, the latest first. */
    List<Attestation> orders(Long personId) {
        return em.createQuery("select a from Attestation a where a.personId = :person order by a.orderedOn desc, a.id desc", Attestation.class)
                .setParameter("person", personId).getResultStream().filter(Attestation::overYears).toList();
    }

    private static Text name(Law law, String grade) {
        return law.edition().rules(GradeScale.class).stream().flatMap(scale -> scale.bands().values().stream())
                .filter(one -> one.code().equals(grade)).map(Grade::name).findFirst().orElseGet(() -> Text.same(grade));
    }
}
