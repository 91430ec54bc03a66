package kz.bagalau.web.rest.v1;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import kz.bagalau.law.act.Validity;
import kz.bagalau.law.text.Lang;

/** An answer that a client may keep and ask for again by its tag: the edition's hash, the language, and what else decides it. */
final class Tagged {

    private Tagged() {
    }

    /** The answer, or 304 where the client has it already. */
    static Response answer(Request request, Lang lang, String tag, Supplier<Object> answer) {
        EntityTag etag = new EntityTag(tag + "." + lang.code());
        Response.ResponseBuilder known = request.evaluatePreconditions(etag);
        Response.ResponseBuilder told = known != null ? known : Response.ok(answer.get());
        CacheControl revalidate = new CacheControl();
        revalidate.setNoCache(true);
        revalidate.setNoTransform(false);
        return told.tag(etag).cacheControl(revalidate).language(lang.locale()).header(HttpHeaders.VARY, String.join(", ", List.of(HttpHeaders.ACCEPT_LANGUAGE,
                HttpHeaders.COOKIE, HttpHeaders.AUTHORIZATION))).build();
    }

    /** Dates of validity stand outside the hash: they enter the tag beside it. */
    static String dates(Validity validity) {
        return validity.from().map(String::valueOf).orElse("") + "_" + validity.end().map(String::valueOf).orElse("") + "_" + validity.confirmed();
    }
}
