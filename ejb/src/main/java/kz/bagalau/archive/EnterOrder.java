package kz.bagalau.archive;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.access.Refusal;
import kz.bagalau.documents.Attachment;
import kz.bagalau.documents.Files;
import kz.bagalau.model.evaluation.Origin;
import kz.bagalau.model.record.Attestation;
import kz.bagalau.planning.Recorder;

/** Enters the order by which a consequence of results is put into force, for one person or many: should a result fall, the order asks for a deed. */
@Stateless
public class EnterOrder {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    GroundLaw law;
    @Inject
    Recorder recorder;
    @Inject
    Files files;

    /**
     * Enters it: for all of these results, or for none.
     *
     * @param consequence its code in the edition under which each result stands
     * @param done        what was done by it, in words; null or blank where nobody says
     * @param scan        its scan; null where there is none at hand
     * @throws OrderRefused                    where one of the results does not stand or has no such consequence, or bears such an order already
     * @throws kz.bagalau.planning.WrongDay where the order lies before a decision, or after today
     * @throws AccessDenied                    on one's own matter
     */
    @Operates(Operation.ATTESTATION_ENTER)
    public void order(@Of(Kind.BODY) Long bodyId, Collection<Long> resultIds, @Recorded("consequence") String consequence,
            @Recorded("order") String orderNo, @Recorded("date") LocalDate on, @Recorded("done") String done, Attachment scan) {
        if (orderNo == null || orderNo.isBlank()) {
            throw new OrderRefused("archive.refused.NUMBER");
        }
        List<Object[]> found = resultIds.isEmpty() ? List.of() : em.createQuery("select r.id, c.facts.personId, r.kind, r.grade, r.editionHash, r.decidedOn, r.origin"
                + " from EvaluationCase c join c.results r where c.bodyId = :body and r.id in :ids and r.superseded = false", Object[].class)
                .setParameter("body", bodyId).setParameter("ids", resultIds).getResultList();
        found = standing(found);
        if (found.isEmpty() || found.size() < resultIds.size()) {
            throw new OrderRefused("archive.refused.GONE");
        }
        Long scanId = scan == null ? null : files.store(bodyId, "scan", scan);
        found.forEach(row -> enter(bodyId, row, consequence, orderNo.strip(), on).told(done, scanId));
    }

    /** Those that were decided, and final parts of a period. */
    private List<Object[]> standing(List<Object[]> rows) {
        Map<String, List<Long>> computed = rows.stream().filter(row -> row[6] == Origin.COMPUTED)
                .collect(Collectors.groupingBy(row -> (String) row[4], Collectors.mapping(row -> (Long) row[0], Collectors.toList())));
        Set<Long> parts = computed.entrySet().stream().flatMap(each -> law.parts(each.getKey(), each.getValue()).stream()).collect(Collectors.toSet());
        return rows.stream().filter(row -> row[6] != Origin.COMPUTED || parts.contains(row[0])).toList();
    }

    private Attestation enter(Long bodyId, Object[] row, String consequence, String orderNo, LocalDate on) {
        if (Objects.equals(row[1], recorder.caller())) {
            throw new AccessDenied(Operation.ATTESTATION_ENTER, Refusal.OWN_CASE);
        }
        if (!law.known(bodyId, (String) row[4])) {
            throw new OrderRefused("archive.refused.GONE");
        }
        recorder.requireSince((LocalDate) row[5], on);
        if (law.rules((String) row[4], (String) row[2], (String) row[3]).stream().noneMatch(rule -> rule.consequences().contains(consequence))) {
            throw new OrderRefused("archive.refused.NOT_JOINED");
        }
        if (standing((Long) row[0], consequence)) {
            throw new OrderRefused("archive.refused.STANDS");
        }
        Attestation order = new Attestation(bodyId, (Long) row[1], orderNo, on, List.of((Long) row[0])).of(consequence);
        em.persist(order);
        return order;
    }

    /**
     * Takes back an order that was entered by mistake; it stays readable with the reason.
     *
     * @throws OrderRefused where it is not there any more, or without a reason
     * @throws AccessDenied on one's own matter
     */
    @Operates(Operation.ATTESTATION_ENTER)
    public void takeBack(@Of(Kind.BODY) Long bodyId, @Recorded("id") Long orderId, @Recorded("reason") String reason) {
        Attestation order = em.find(Attestation.class, orderId);
        if (order == null || !order.bodyId().equals(bodyId) || order.revokedOn() != null) {
            throw new OrderRefused("archive.refused.NO_ORDER");
        }
        if (order.personId().equals(recorder.caller())) {
            throw new AccessDenied(Operation.ATTESTATION_ENTER, Refusal.OWN_CASE);
        }
        if (reason == null || reason.isBlank()) {
            throw new OrderRefused("archive.refused.REASON");
        }
        order.takeBack(recorder.today(), reason);
    }

    private boolean standing(Long resultId, String consequence) {
        return em.createQuery("select count(a) from Attestation a join a.basis b where b = :result and a.consequence = :what and a.revokedOn is null", Long.class)
                .setParameter("result", resultId).setParameter("what", consequence).getSingleResult() > 0;
    }
}
