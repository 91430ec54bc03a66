package kz.bagalau.web.rest.v1;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import kz.bagalau.law.explain.BadFacts;

/** Facts that will not do: 400 where the request is not JSON, 413 where it is too large, else 422; each fact with its value, its rule and its point. */
@Provider
public class BadFactsAnswer implements ExceptionMapper<BadFacts> {

    private static final int UNPROCESSABLE = 422;

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo uri;

    @Override
    public Response toResponse(BadFacts bad) {
        Telling telling = Telling.of(headers, uri);
        List<Problem.Fault> faults = bad.all().stream().map(each -> Problem.Fault.of(telling.lang(), each)).toList();
        return telling.answer(problem(telling, faults.get(0).code()).because(faults));
    }

    private static Problem problem(Telling telling, String code) {
        return switch (code) {
            case "calc.syntax" -> telling.problem("not-json", Response.Status.BAD_REQUEST.getStatusCode(), null, code);
            case "calc.large", "calc.many", "calc.values", "calc.deep", "calc.long" ->
                    telling.problem("too-large", Response.Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode(), null, code);
            default -> telling.problem("bad-fact", UNPROCESSABLE, null, code);
        };
    }
}
