package kz.bagalau.web.rest.v1;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.text.Lang;
import kz.bagalau.web.text.Areas;

/** Tells a problem in the language of the request, at the path that was asked. */
record Telling(Lang lang, String path) {

    static Telling of(HttpHeaders headers, UriInfo uri) {
        return new Telling(Spoken.of(headers), uri.getRequestUri().getPath());
    }

    /** A problem of a type, whose title is {@code rest.title.<type>}. */
    Problem problem(String type, int status, String detail, String code) {
        return Problem.of(type, status, say("rest.title." + type), detail, path, code);
    }

    String say(String key, Arg... args) {
        return Areas.sentences().say(lang, key, Arrays.asList(args));
    }

    Response answer(Problem problem) {
        return answer(Response.status(problem.status()), problem);
    }

    /** The answer with what was already said in its headers, e.g. which methods are allowed. */
    Response answer(Response.ResponseBuilder started, Problem problem) {
        return started.type(Problem.MEDIA_TYPE).language(lang.locale()).entity(problem).build();
    }
}
