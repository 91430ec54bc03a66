package kz.bagalau.web.rest.v1;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.access.Refusal;

/** A refusal by REST: 401 for somebody unknown, 404 for a matter that is not there, else 403, with the reason; the code is the refusal's name. */
@Provider
public class AccessDeniedAnswer implements ExceptionMapper<AccessDenied> {

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo uri;

    @Override
    public Response toResponse(AccessDenied denied) {
        Telling telling = Telling.of(headers, uri);
        Status status = status(denied.refusal());
        Response.ResponseBuilder answer = Response.status(status);
        if (denied.refusal() == Refusal.NOT_LOGGED_IN) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Bagalau\", charset=\"UTF-8\"").header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Bagalau\"");
        }
        return telling.answer(answer, telling.problem("denied", status.getStatusCode(), telling.say(denied.key()), denied.refusal().name()));
    }

    private static Status status(Refusal refusal) {
        return switch (refusal) {
            case NOT_LOGGED_IN -> Status.UNAUTHORIZED;
            case UNKNOWN -> Status.NOT_FOUND;
            default -> Status.FORBIDDEN;
        };
    }
}
