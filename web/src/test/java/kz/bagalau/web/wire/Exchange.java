package kz.bagalau.web.wire;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One request through a filter without a server: what was asked, whether it was let through, what was answered. */
public final class Exchange {

    private final String method;
    private final String path;
    private final Map<String, String> asked = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, Object> attributes = new HashMap<>();
    private final Map<String, String> told = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final StringWriter answer = new StringWriter();
    private final PrintWriter written = new PrintWriter(answer);
    private byte[] body = {};
    private boolean announced = true;
    private int status = HttpServletResponse.SC_OK;
    private HttpServletRequest passed;

    public Exchange(String method, String path) {
        this.method = method;
        this.path = path;
    }

    public Exchange header(String name, String value) {
        asked.put(name, value);
        return this;
    }

    public Exchange attribute(String name, Object value) {
        attributes.put(name, value);
        return this;
    }

    /** A body whose length is announced. */
    public Exchange body(byte[] bytes) {
        body = bytes;
        return this;
    }

    /** A body that comes in chunks. */
    public Exchange chunked(byte[] bytes) {
        announced = false;
        return body(bytes);
    }

    public Exchange through(Filter filter) throws IOException, ServletException {
        return through(filter, (request, response) -> { });
    }

    public Exchange through(Filter filter, FilterChain behind) throws IOException, ServletException {
        filter.doFilter(request(), response(), (request, response) -> {
            passed = (HttpServletRequest) request;
            behind.doFilter(request, response);
        });
        return this;
    }

    /** True when the filter let it through. */
    public boolean passed() {
        return passed != null;
    }

    /** The request as what lies behind the filter sees it. */
    public HttpServletRequest behind() {
        return passed;
    }

    public int status() {
        return status;
    }

    public String told(String header) {
        return told.get(header);
    }

    public String answer() {
        written.flush();
        return answer.toString();
    }

    public HttpServletRequest request() {
        return SentBody.of(HttpServletRequest.class, (proxy, called, values) -> switch (called.getName()) {
            case "getMethod" -> method;
            case "getServletPath" -> path.startsWith("/soap") ? "/soap" : "/api/v1";
            case "getPathInfo" -> path.substring(path.startsWith("/soap") ? "/soap".length() : "/api/v1".length());
            case "getRequestURI" -> path;
            case "getRemoteAddr" -> "10.0.0.7";
            case "getDispatcherType" -> DispatcherType.REQUEST;
            case "getContentType" -> asked.get("Content-Type");
            case "getHeader" -> asked.get((String) values[0]);
            case "getLocales" -> Collections.enumeration(List.of(Locale.forLanguageTag(asked.getOrDefault("Accept-Language", "en"))));
            case "getAttribute" -> attributes.get((String) values[0]);
            case "setAttribute" -> attributes.put((String) values[0], values[1]);
            case "getContentLengthLong" -> announced ? (long) body.length : -1L;
            case "getInputStream" -> new SentBody(body);
            case "getSession", "getCharacterEncoding", "getUserPrincipal" -> null;
            default -> throw new AssertionError("not foreseen here: " + called);
        });
    }

    public HttpServletResponse response() {
        return SentBody.of(HttpServletResponse.class, (proxy, called, values) -> {
            switch (called.getName()) {
                case "setStatus" -> status = (int) values[0];
                case "setHeader" -> told.put((String) values[0], (String) values[1]);
                case "setContentType" -> told.put("Content-Type", (String) values[0]);
                case "getStatus" -> {
                    return status;
                }
                case "getWriter" -> {
                    return written;
                }
                case "setCharacterEncoding" -> { }
                default -> throw new AssertionError("not foreseen here: " + called);
            }
            return null;
        });
    }
}
