package kz.bagalau.web.rest.v1;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.bagalau.audit.Correlation;
import kz.bagalau.law.explain.Arg;

/** What nobody foresaw: 500 with a code under which it stands in the log; nothing of it is told outside. */
@Provider
public class FailureAnswer implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(FailureAnswer.class.getName());

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo uri;

    @Override
    public Response toResponse(Throwable failure) {
        String code = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, failure, () -> "REST " + uri.getRequestUri().getPath() + " failed, code " + code + Correlation.current().map(id -> ", correlation " + id).orElse(""));
        Telling telling = Telling.of(headers, uri);
        return telling.answer(telling.problem("failed", Response.Status.INTERNAL_SERVER_ERROR.getStatusCode(), telling.say("rest.detail.failed", Arg.word(code)), code));
    }
}
