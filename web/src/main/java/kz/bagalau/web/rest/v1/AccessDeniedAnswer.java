package kz.bagalau.web.rest.v1;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Refusal;
import kz.bagalau.law.text.Lang;
import kz.bagalau.web.text.Areas;

/** A refusal by REST: 401 for somebody unknown, 404 for a matter that is not there, else 403, with the reason in the caller's language. */
@Provider
public class AccessDeniedAnswer implements ExceptionMapper<AccessDenied> {

    @Override
    public Response toResponse(AccessDenied denied) {
        Lang lang = Lang.valueOf(CurrentCaller.get().language().toUpperCase(Locale.ROOT));
        Response.ResponseBuilder answer = Response.status(status(denied.refusal())).type(MediaType.APPLICATION_JSON)
                .entity(new RefusalAnswer(denied.refusal().name(), Areas.sentences().say(lang, denied.key(), List.of())));
        if (denied.refusal() == Refusal.NOT_LOGGED_IN) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Bagalau\", charset=\"UTF-8\"");
        }
        return answer.build();
    }

    private static Status status(Refusal refusal) {
        return switch (refusal) {
            case NOT_LOGGED_IN -> Status.UNAUTHORIZED;
            case UNKNOWN -> Status.NOT_FOUND;
            default -> Status.FORBIDDEN;
        };
    }

    /** The answer's fields. */
    public record RefusalAnswer(String refusal, String message) {
    }
}
