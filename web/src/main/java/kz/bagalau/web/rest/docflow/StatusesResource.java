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
import kz.bagalau.web.docflow.DocumentOperations;
import kz.bagalau.web.docflow.type.ListStatuses;

/** {@code GET /api/v1/docflow/statuses}: how far documents are, in the order of their last change. */
@Path("docflow/statuses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StatusesResource extends Face {

    @Inject
    DocumentOperations operations;

    /** States of documents. */
    @GET
    @Operates(Operation.DOCFLOW_LIST)
    public Response listStatuses() {
        return answer(() -> Response.ok(operations.listStatuses(asked(ListStatuses.class).read())));
    }
}
