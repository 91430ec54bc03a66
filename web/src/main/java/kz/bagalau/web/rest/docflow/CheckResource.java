package kz.bagalau.web.rest.docflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.web.docflow.CheckOperations;

/** {@code GET /api/v1/docflow/check}: who the program is, what it may, what time it is here. */
@Path("docflow/check")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CheckResource extends Face {

    @Inject
    CheckOperations operations;

    /** The rights of the token's account that are in force today. */
    @GET
    @Operates(Operation.DOCFLOW_CHECK)
    public Response check() {
        return answer(() -> Response.ok(operations.check()));
    }
}
