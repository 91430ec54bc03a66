package kz.bagalau.web.login;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.law.text.Lang;
import kz.bagalau.web.text.Areas;

/** Refuses a request to REST that a form of another site may have sent, as a problem by RFC 9457. */
final class ForeignForm {

    private ForeignForm() {
    }

    static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("application/problem+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(Json.createObjectBuilder().add("type", "urn:kz:bagalau:problem:denied").add("title", say("rest.title.denied"))
                .add("status", HttpServletResponse.SC_FORBIDDEN).add("detail", say("rest.detail.foreign")).add("instance", request.getRequestURI())
                .add("code", "FOREIGN").build().toString());
    }

    private static String say(String key) {
        return Areas.sentences().say(Lang.ofCode(CurrentCaller.get().language()), key, List.of());
    }
}
