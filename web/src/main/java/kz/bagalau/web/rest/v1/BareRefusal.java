package kz.bagalau.web.rest.v1;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;

/** Refusals that reach no exception mapper and would be a page of the server, e.g. of a header that cannot be read: they are problems as all others. */
@Provider
public class BareRefusal implements ContainerResponseFilter {

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo uri;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= Response.Status.BAD_REQUEST.getStatusCode() && !response.hasEntity()) {
            Telling telling = Telling.of(headers, uri);
            response.setEntity(telling.problem("http", response.getStatus(), telling.say("rest.detail.http"), null), new Annotation[0], MediaType.valueOf(Problem.MEDIA_TYPE));
        }
    }
}
