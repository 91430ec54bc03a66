package kz.bagalau.archive;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.law.instrument.EarlierResult;
import kz.bagalau.law.instrument.HistoryRule;
import kz.bagalau.law.result.Consequence;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.model.body.PriorResult;
import kz.bagalau.model.record.Attestation;
import kz.bagalau.planning.Recorder;

/**
 * Who bears a consequence of his results today, by the edition in force: rules over several years, and rules over the last grade. Results from
 * before the system count, with the paper they were taken from; a result under appeal, or in its term, is marked.
 */
@Stateless
public class Consequences {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Library library;
    @Inject
    Recorder recorder;

    /** The persons of a body for whom there is a ground over several results, rule by rule. */
    @Operates(Operation.CONSEQUENCE_LIST)
    public List<Borne> overYears(@Of(Kind.BODY) Long bodyId) {
        return library.inForce(bodyId, recorder.today()).stream()
                .flatMap(law -> law.edition().rules(HistoryRule.class).stream().flatMap(rule -> grounds(bodyId, rule).stream())).toList();
    }

    private List<Borne> grounds(Long bodyId, HistoryRule rule) {
        Set<Long> used = used(bodyId);
        List<Borne> found = new ArrayList<>();
        past(bodyId).forEach((person, results) -> {
            List<EarlierResult> earlier = results.stream().map(one -> one.earlier(used)).toList();
            var ground = rule.ground(earlier, recorder.today());
            if (ground.value().given()) {
                found.add(new Borne(person, rule.consequence(), results.stream().filter(one -> ground.value().results().contains(one.earlier(used))).toList(),
                        ground.step()));
            }
        });
        return found;
    }

    /** The persons of a body whose last result has a consequence, rule by rule. */
    @Operates(Operation.CONSEQUENCE_LIST)
    public List<Borne> ofLastGrade(@Of(Kind.BODY) Long bodyId) {
        Map<Long, List<PastResult>> past = past(bodyId);
        return library.inForce(bodyId, recorder.today()).stream().map(Law::edition)
                .flatMap(edition -> edition.rules(Consequence.class).stream().flatMap(rule -> last(past, rule).stream())).toList();
    }

    private static List<Borne> last(Map<Long, List<PastResult>> past, Consequence rule) {
        List<Borne> found = new ArrayList<>();
        past.forEach((person, results) -> {
            PastResult latest = results.stream().max((one, two) -> one.decided().compareTo(two.decided())).orElseThrow();
            if (rule.follows(latest.grade())) {
                rule.consequences().forEach(consequence -> found.add(new Borne(person, consequence, List.of(latest),
                        kz.bagalau.law.explain.Step.by(rule, "consequence." + consequence))));
            }
        });
        return found;
    }

    /** All results of the persons of a body: entered in the record, and from before the system. */
    private Map<Long, List<PastResult>> past(Long bodyId) {
        Map<Long, List<PastResult>> past = new TreeMap<>();
        Set<Long> appealed = new HashSet<>(em.createQuery("select a.resultId from Appeal a where a.bodyId = :body and a.stage in ('lodged', 'considered',"
                + " 'recommended', 'agenda')", Long.class).setParameter("body", bodyId).getResultList());
        em.createQuery("select r.id, c.facts.personId, r.grade, r.decidedOn from EvaluationCase c join c.results r where c.bodyId = :body"
                + " and r.superseded = false and r.origin <> kz.bagalau.model.evaluation.Origin.COMPUTED and r.grade is not null", Object[].class)
                .setParameter("body", bodyId).getResultList().forEach(row -> past.computeIfAbsent((Long) row[1], id -> new ArrayList<>())
                        .add(new PastResult((Long) row[0], (String) row[2], (LocalDate) row[3], null, appealed.contains(row[0]))));
        em.createQuery("select p from PriorResult p where p.bodyId = :body", PriorResult.class).setParameter("body", bodyId).getResultList()
                .forEach(prior -> past.computeIfAbsent(prior.personId(), id -> new ArrayList<>())
                        .add(new PastResult(prior.id(), prior.grade(), LocalDate.of(prior.year(), 12, 31), prior.source(), false)));
        return past;
    }

    private Set<Long> used(Long bodyId) {
        return em.createQuery("select a from Attestation a where a.bodyId = :body", Attestation.class).setParameter("body", bodyId).getResultStream()
                .flatMap(attestation -> attestation.basis().stream()).collect(Collectors.toSet());
    }

    /** Enters that a person was sent to attestation by an order on the ground of some results: they do not count again. */
    @Operates(Operation.ATTESTATION_ENTER)
    public void attested(@Of(Kind.PERSON) Long personId, Long bodyId, @Recorded("order") String orderNo, LocalDate on, Collection<Long> basis) {
        em.persist(new Attestation(bodyId, personId, orderNo, on, basis));
    }
}
