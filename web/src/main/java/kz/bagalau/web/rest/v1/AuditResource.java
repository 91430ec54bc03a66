package kz.bagalau.web.rest.v1;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.audit.Verification;
import kz.bagalau.audit.VerifyTrail;

/** {@code GET /api/v1/audit/verification}: checks the chain of the audit trail. The command {@code ./bagalau verify} asks it. */
@Path("audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    @EJB
    private VerifyTrail verify;

    /** Whether the chain is whole, where it is broken, and how many lines have no seal yet. */
    @GET
    @Path("verification")
    @Operates(Operation.AUDIT_VERIFY)
    public VerificationAnswer verification() {
        Verification found = verify.verify();
        return new VerificationAnswer(found.isWhole(), found.checked(), found.disposed(), found.unsealed(),
                found.oldestUnsealed() == null ? null : found.oldestUnsealed().toString(),
                found.breaks().stream().map(one -> new BreakAnswer(one.place(), one.entryId(), one.fault().name())).toList());
    }

    /** The answer's fields; {@code oldestUnsealed} is an ISO instant or null. */
    public record VerificationAnswer(boolean whole, long checked, long disposed, long unsealed, String oldestUnsealed, List<BreakAnswer> breaks) {
    }

    /** One break: place in the chain, the line found there or null, what is wrong with it. */
    public record BreakAnswer(long place, Long entry, String fault) {
    }
}
