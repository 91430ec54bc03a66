package kz.bagalau.disposal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.archive.Fallen;
import kz.bagalau.archive.FallenBases;
import kz.bagalau.disposal.DisposalRow.Against;
import kz.bagalau.model.appeal.Appeal;
import kz.bagalau.planning.Recorder;

/** Which cases of a body nobody may dispose of now, and why: a fixed number of statements, however many cases there are. */
@Dependent
class HeldBack {

    private static final List<String> APPEALS_ENDED = List.of(Appeal.LEFT, Appeal.WITHDRAWN, Appeal.REPORTED, Appeal.UPHELD);

    @Inject
    EntityManager em;
    @Inject
    FallenBases fallen;
    @Inject
    Recorder recorder;

    Map<Against, Set<Long>> of(Long bodyId) {
        Map<Against, Set<Long>> held = new EnumMap<>(Against.class);
        held.put(Against.APPEAL, new HashSet<>(em.createQuery("select a.caseId from Appeal a where a.bodyId = :body and a.stage not in :ended", Long.class)
                .setParameter("body", bodyId).setParameter("ended", APPEALS_ENDED).getResultList()));
        held.put(Against.REQUEST, requested(bodyId));
        held.put(Against.FALLEN, fallen.waiting(bodyId).stream().map(Fallen::caseId).collect(Collectors.toSet()));
        held.put(Against.OWN, recorder.caller() == null ? Set.of() : new HashSet<>(em.createQuery("select c.id from EvaluationCase c where c.bodyId = :body"
                + " and c.facts.personId = :me", Long.class).setParameter("body", bodyId).setParameter("me", recorder.caller()).getResultList()));
        return held;
    }

    /** The cases opened to an inspector whose term runs or whose request is not answered, and those of a servant who asked and has no answer. */
    private Set<Long> requested(Long bodyId) {
        Set<Long> cases = new HashSet<>(em.createQuery("select s.caseId from Request r join r.sample s where r.bodyId = :body and (r.answer.on is null"
                + " or r.closes >= :today)", Long.class).setParameter("body", bodyId).setParameter("today", recorder.today()).getResultList());
        cases.addAll(em.createQuery("select c.id from EvaluationCase c, Request r where c.bodyId = :body and r.bodyId = :body"
                + " and r.personId = c.facts.personId and r.answer.on is null", Long.class).setParameter("body", bodyId).getResultList());
        return cases;
    }
}
