package kz.bagalau.web.http;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.text.Lang;
import kz.bagalau.web.text.Areas;

/**
 * What a filter refuses before REST or SOAP comes to it, as they would say it: a problem by RFC 9457, or a fault whose detail is the
 * contract's {@code problem}.
 *
 * @param type   the kind of problem: its title is {@code rest.title.<type>}
 * @param code   the refusal by name
 * @param detail key of the sentence that says what is wrong this time
 * @param args   its values
 */
public record WireProblem(int status, String type, String code, String detail, List<Arg> args) {

    private static final String SOAP = "/soap";
    private static final String SOAP12 = "application/soap+xml";

    private static final String FAULT11 = """
            <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault><faultcode>soap:Client</faultcode>\
            <faultstring xml:lang="%s">%s</faultstring><detail>%s</detail></soap:Fault></soap:Body></soap:Envelope>""";
    private static final String FAULT12 = """
            <soap:Envelope xmlns:soap="http://www.w3.org/2003/05/soap-envelope"><soap:Body><soap:Fault><soap:Code><soap:Value>soap:Sender</soap:Value></soap:Code>\
            <soap:Reason><soap:Text xml:lang="%s">%s</soap:Text></soap:Reason><soap:Detail>%s</soap:Detail></soap:Fault></soap:Body></soap:Envelope>""";
    private static final String PROBLEM = """
            <problem xmlns="urn:kz:bagalau:docflow:v1"><type>%s</type><title>%s</title><status>%d</status><detail>%s</detail><instance>%s</instance><code>%s</code></problem>""";

    /** A problem and the values of its sentence. */
    public static WireProblem of(int status, String type, String code, String detail, Arg... args) {
        return new WireProblem(status, type, code, detail, Arrays.asList(args));
    }

    /** Answers the request with it. */
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Lang lang = spoken(request);
        boolean soap = request.getServletPath().startsWith(SOAP);
        boolean newer = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT).startsWith(SOAP12);
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Language", lang.code());
        response.setContentType(soap ? newer ? SOAP12 : "text/xml" : "application/problem+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(soap ? fault(newer ? FAULT12 : FAULT11, lang, request.getRequestURI()) : json(lang, request.getRequestURI()));
    }

    private String json(Lang lang, String path) {
        return Json.createObjectBuilder().add("type", urn()).add("title", title(lang)).add("status", status).add("detail", said(lang)).add("instance", path)
                .add("code", code).build().toString();
    }

    private String fault(String envelope, Lang lang, String path) {
        String problem = String.format(Locale.ROOT, PROBLEM, urn(), escaped(title(lang)), status, escaped(said(lang)), escaped(path), code);
        return String.format(Locale.ROOT, envelope, lang.code(), escaped(title(lang)), problem);
    }

    private String urn() {
        return "urn:kz:bagalau:problem:" + type;
    }

    private String title(Lang lang) {
        return Areas.sentences().say(lang, "rest.title." + type, List.of());
    }

    private String said(Lang lang) {
        return Areas.sentences().say(lang, detail, args);
    }

    /** The first language asked for that we speak, else the caller's. */
    private static Lang spoken(HttpServletRequest request) {
        List<Locale> asked = request.getHeader("Accept-Language") == null ? List.of() : Collections.list(request.getLocales());
        return asked.stream().map(Locale::getLanguage).flatMap(code -> Arrays.stream(Lang.values()).filter(lang -> lang.code().equals(code))).findFirst()
                .orElseGet(() -> Lang.ofCode(CurrentCaller.get().language()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
