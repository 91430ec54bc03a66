package kz.bagalau.web.rest.docflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Optional;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;

/** The contract itself, as its engineers read it: what a document-flow system can ask here, and the examples to which that refers. No token is needed. */
@Path("docflow")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ContractResource {

    /** {@code GET /api/v1/docflow/openapi.json}, OpenAPI 3.0.3, as it is written. */
    @GET
    @Path("openapi.json")
    @Operates(Operation.ABOUT_READ)
    public InputStream openApi() {
        return file("docflow-v1.openapi.json");
    }

    /** An example of it. */
    @GET
    @Path("examples/{name: [A-Za-z]+\\.(request|response)\\.json}")
    @Operates(Operation.ABOUT_READ)
    public InputStream example(@PathParam("name") String name) {
        return file("examples/" + name);
    }

    private static InputStream file(String name) {
        return Optional.ofNullable(ContractResource.class.getResourceAsStream("/contract/" + name)).orElseThrow(NotFoundException::new);
    }
}
