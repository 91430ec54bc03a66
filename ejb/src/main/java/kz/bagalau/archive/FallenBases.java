package kz.bagalau.archive;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.access.Refusal;
import kz.bagalau.law.text.Text;
import kz.bagalau.library.Library;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.paper.Written;
import kz.bagalau.model.record.Attestation;
import kz.bagalau.model.record.FallenBasis;
import kz.bagalau.planning.Recorder;
import kz.bagalau.planning.ResultViewers;
import kz.bagalau.session.Grades;
import kz.bagalau.staff.Staff;

/**
 * When a result falls (an appeal, an error put right), whatever rested on it asks HR for a deed: the order is revoked, or stands for a reason,
 * with the number of a document. What was revoked does not count as a former attestation (for the family of 2015, п. 5).
 */
@Stateless
public class FallenBases {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Library library;
    @Inject
    ResultViewers viewers;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;

    /** The orders of a body that rest on a fallen result and for which nothing was done yet, the oldest first. */
    @Operates(Operation.CONSEQUENCE_LIST)
    public List<Fallen> open(@Of(Kind.BODY) Long bodyId) {
        return waiting(bodyId);
    }

    /** The same for the inbox. */
    @Operates(Operation.WITHIN)
    public List<Fallen> waiting(Long bodyId) {
        List<Object[]> rows = em.createQuery("select a, r, c from Attestation a join a.basis b, EvaluationCase c join c.results r where a.bodyId = :body"
                + " and r.id = b and r.superseded = :superseded and a.revokedOn is null and not exists (select f from FallenBasis f"
                + " where f.attestationId = a.id and f.resultId = r.id) order by a.orderedOn, a.id, r.id", Object[].class)
                .setParameter("body", bodyId).setParameter("superseded", true).getResultStream()
                .filter(row -> viewers.office(((CaseResult) row[1]).editionHash(), bodyId)).toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, PersonName> names = staff.names(rows.stream().map(row -> ((Attestation) row[0]).personId()).distinct().toList(), recorder.today());
        return rows.stream().map(row -> fallen((Attestation) row[0], (CaseResult) row[1], (EvaluationCase) row[2], names)).toList();
    }

    private Fallen fallen(Attestation order, CaseResult old, EvaluationCase subject, Map<Long, PersonName> names) {
        CaseResult now = subject.result(old.kind(), old.part()).orElseThrow();
        return new Fallen(order.id(), order.personId(), names.get(order.personId()), order.consequence(), order.orderNo(), order.orderedOn(), old.id(),
                subject.id(), old.decidedOn(), grade(old), grade(now), now.decidedOn());
    }

    private Text grade(CaseResult result) {
        return Grades.of(library.law(result.editionHash()).edition(), result.kind()).name(result.grade());
    }

    /**
     * Settles it: the order is revoked, or stands for the reason given.
     *
     * @param document the number of the document by which it is settled
     * @throws AccessDenied          on one's own matter
     * @throws IllegalStateException where the order does not rest on that result, or it was settled before
     */
    @Operates(Operation.ATTESTATION_ENTER)
    public void settle(@Of(Kind.BODY) Long bodyId, @Recorded("order") Long orderId, @Recorded("result") Long resultId, Written words,
            @Recorded("document") String document, @Recorded("revoked") boolean revoked) {
        Fallen open = waiting(bodyId).stream().filter(one -> one.orderId().equals(orderId) && one.resultId().equals(resultId)).findFirst()
                .orElseThrow(() -> new IllegalStateException("order " + orderId + " does not wait for result " + resultId));
        if (Objects.equals(open.personId(), recorder.caller())) {
            throw new AccessDenied(Operation.ATTESTATION_ENTER, Refusal.OWN_CASE);
        }
        Attestation order = em.find(Attestation.class, orderId);
        LocalDate today = recorder.today();
        em.persist(new FallenBasis(order, resultId, words, document, revoked).on(today, recorder.now(), recorder.caller()));
        if (revoked) {
            order.revoke(today);
        }
        em.flush();
    }

    /** What was settled in a body, the latest first. */
    @Operates(Operation.CONSEQUENCE_LIST)
    public List<FallenBasis> settled(@Of(Kind.BODY) Long bodyId) {
        return em.createQuery("select f from FallenBasis f where f.bodyId = :body order by f.settledOn desc, f.id desc", FallenBasis.class)
                .setParameter("body", bodyId).getResultList();
    }
}
