package kz.bagalau.exchange;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.model.body.ImportFinding;
import kz.bagalau.model.body.ImportState;
import kz.bagalau.model.body.StaffImport;
import kz.bagalau.model.body.StaffSource;
import kz.bagalau.staff.intake.Proposals;
import kz.bagalau.staff.intake.StaffDelta;

/**
 * Changes of staff that the document-flow system proposes. They stand in HR's list of imports with their preview and wait for HR; where that system
 * keeps the staff data of the body and nothing is wrong, they are loaded at once.
 */
@Stateless
public class StaffProposals {

    /** How many findings are told. */
    public static final int MOST_FINDINGS = 200;

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    KeyedAnswers answers;
    @EJB
    Proposals proposals;

    /**
     * What became of a proposal.
     *
     * @param changes how many changes were found; null while it is not known, or where something is wrong
     */
    public record Standing(Long id, String externalId, ImportState state, long version, Instant receivedAt, Integer changes, List<ImportFinding> findings) {
    }

    /**
     * Keeps a proposal; one that is known by its id there is not kept twice. {@link #check} has it read.
     *
     * @param key the idempotency key, or null
     * @return its id
     * @throws ExchangeRefused when the key was used for something else
     */
    @Operates(Operation.DOCFLOW_STAFF_TELL)
    public Long propose(@Of(Kind.BODY) Long bodyId, @Recorded("batch") StaffDelta delta, String key) {
        String request = "staff " + bodyId + "\n" + delta.externalId() + "\n" + delta.units() + "\n" + delta.people() + "\n" + delta.posts();
        return answers.answered(key, request).map(Long::valueOf).orElseGet(() -> {
            Long id = proposals.keep(bodyId, StaffSource.DOCUMENT_FLOW, delta);
            answers.keep(key, request, id.toString());
            return id;
        });
    }

    /** Has it checked, where that has not begun; {@link #get} tells how it goes on. */
    @Operates(Operation.DOCFLOW_STAFF_READ)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void check(@Of(Kind.BATCH) Long proposalId) {
        proposals.check(proposalId);
    }

    /** What became of it. @throws ExchangeRefused for what that system did not propose */
    @Operates(Operation.DOCFLOW_STAFF_READ)
    public Standing get(@Of(Kind.BATCH) Long proposalId) {
        StaffImport file = em.find(StaffImport.class, proposalId);
        if (file.origin() != StaffSource.DOCUMENT_FLOW) {
            throw new ExchangeRefused(ExchangeRefused.Reason.PROPOSAL_UNKNOWN);
        }
        List<ImportFinding> findings = em.createQuery("select f from ImportFinding f where f.importId = :id order by f.id", ImportFinding.class)
                .setParameter("id", proposalId).setMaxResults(MOST_FINDINGS).getResultList();
        boolean known = findings.isEmpty() && file.state() != ImportState.UPLOADED && file.state() != ImportState.CHECKING;
        return new Standing(file.id(), file.externalId(), file.state(), file.version(), file.uploadedAt(), known ? changes(proposalId) : null, findings);
    }

    private Integer changes(Long proposalId) {
        return em.createQuery("select count(c) from ImportChange c where c.importId = :id", Long.class).setParameter("id", proposalId).getSingleResult().intValue();
    }
}
