package kz.bagalau.web.rest.docflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.model.paper.Fingerprint;
import kz.bagalau.web.docflow.FactOperations;
import kz.bagalau.web.docflow.type.FactKindList;
import kz.bagalau.web.docflow.type.ListFactKinds;
import kz.bagalau.web.docflow.type.ListFacts;
import kz.bagalau.web.docflow.type.ProposeFacts;

/** {@code /api/v1/docflow/facts}: facts proposed for the journal of incentives and breaches, and what became of them. */
@Path("docflow/facts")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FactsResource extends Face {

    @Inject
    FactOperations operations;

    /** A batch of facts: each is taken or refused by itself. */
    @POST
    @Operates(Operation.DOCFLOW_FACT_TELL)
    public Response proposeFacts(InputStream body) {
        return answer(() -> {
            String key = key();
            return Response.ok(operations.proposeFacts(asked(ProposeFacts.class, "factList", body).read(), key, lang(), place()));
        });
    }

    /** What became of facts. */
    @GET
    @Operates(Operation.DOCFLOW_FACT_LIST)
    public Response listFacts() {
        return answer(() -> Response.ok(operations.listFacts(asked(ListFacts.class).read())));
    }

    /** The kinds of fact that are in force on a day. They have no version: the tag is their digest. */
    @GET
    @Path("kinds")
    @Operates(Operation.DOCFLOW_FACT_LIST)
    public Response listFactKinds() {
        return answer(() -> {
            FactKindList kinds = operations.listFactKinds(asked(ListFactKinds.class).read(), lang());
            return tagged(Fingerprint.of(WireJson.wire().toJson(kinds)), () -> kinds);
        });
    }
}
