package kz.bagalau.web.rest.v1;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import kz.bagalau.law.explain.Arg;

/** What HTTP itself refuses: nothing at the path, a method or a media type that is not served, a body that is too large. */
@Provider
public class HttpFaultAnswer implements ExceptionMapper<WebApplicationException> {

    private static final Map<Integer, String> TYPES = Map.of(404, "not-found", 405, "method", 406, "not-acceptable", 413, "too-large", 415, "media-type");

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo uri;

    @Override
    public Response toResponse(WebApplicationException fault) {
        Response refused = fault.getResponse();
        if (refused.getStatus() < Response.Status.BAD_REQUEST.getStatusCode()) {
            return refused;
        }
        Telling telling = Telling.of(headers, uri);
        String type = TYPES.getOrDefault(refused.getStatus(), "http");
        String detail = fault instanceof NotThere missing ? telling.say(missing.key(), Arg.word(missing.name())) : telling.say("rest.detail." + type);
        return telling.answer(Response.fromResponse(refused), telling.problem(type, refused.getStatus(), detail, fault instanceof NotThere missing ? missing.key() : null));
    }
}
