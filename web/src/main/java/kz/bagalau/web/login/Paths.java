package kz.bagalau.web.login;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Addresses inside the application, from the slash after its context path on. */
public final class Paths {

    static final String RESOURCES = "/jakarta.faces.resource/";
    static final String API = "/api/";
    static final String SOAP = "/soap/";
    static final String LOGIN = "/login/login.xhtml";
    static final String CHANGE = "/login/change.xhtml";
    static final String CONFIRM = "/login/confirm.xhtml";
    static final String HOME = "/inbox.xhtml";

    private static final Pattern INSIDE = Pattern.compile("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\]]*");

    private Paths() {
    }

    /** The address that the request asks for. */
    public static String of(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }

    /** The view that the request asks for; null: it asks for something else than a page. */
    static String view(HttpServletRequest request) {
        String path = of(request);
        if (path.isEmpty() || path.equals("/")) {
            return "/index.xhtml";
        }
        return path.endsWith(".xhtml") && !path.startsWith(RESOURCES) ? path : null;
    }

    /** The page with the address to return to. */
    static String returning(String page, HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return page + "?to=" + URLEncoder.encode(view(request) + query, StandardCharsets.UTF_8);
    }

    /** The address to return to, if it lies in this application; else the first page. */
    static String inside(String wanted) {
        return wanted != null && INSIDE.matcher(wanted).matches() && !wanted.startsWith("/login/") ? wanted : HOME;
    }
}
