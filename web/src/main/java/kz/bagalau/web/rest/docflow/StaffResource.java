package kz.bagalau.web.rest.docflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.web.docflow.StaffOperations;
import kz.bagalau.web.docflow.type.GetStaffProposal;
import kz.bagalau.web.docflow.type.ListStaff;
import kz.bagalau.web.docflow.type.ProposeStaff;
import kz.bagalau.web.docflow.type.StaffProposal;

/** {@code /api/v1/docflow/staff}: units, people and posts, and changes that are proposed. */
@Path("docflow/staff")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StaffResource extends Face {

    @Inject
    StaffOperations operations;

    /** Changes of staff in order; without a cursor all staff. */
    @GET
    @Operates(Operation.DOCFLOW_STAFF_LIST)
    public Response listStaff() {
        return answer(() -> Response.ok(operations.listStaff(asked(ListStaff.class).read())));
    }

    /** Proposed changes; they are checked and loaded later. */
    @POST
    @Path("proposals")
    @Operates(Operation.DOCFLOW_STAFF_TELL)
    public Response proposeStaff(InputStream body) {
        return answer(() -> {
            String key = key();
            StaffProposal proposal = operations.proposeStaff(asked(ProposeStaff.class, "staffDelta", body).read(), key, lang());
            return Response.accepted(proposal).tag(new EntityTag(String.valueOf(proposal.version)));
        });
    }

    /** What became of a proposal. */
    @GET
    @Path("proposals/{proposalId}")
    @Operates(Operation.DOCFLOW_STAFF_READ)
    public Response getStaffProposal(@PathParam("proposalId") String id) {
        return answer(() -> {
            StaffProposal proposal = operations.getStaffProposal(asked(GetStaffProposal.class).with("proposalId", id).read(), lang());
            return tagged(proposal.version, () -> proposal);
        });
    }
}
