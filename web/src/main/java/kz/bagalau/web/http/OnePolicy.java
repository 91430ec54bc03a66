package kz.bagalau.web.http;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * An answer with one content policy: that of an error page replaces that of the page that failed. With both, the browser would obey
 * both, and their nonces exclude each other.
 */
final class OnePolicy extends HttpServletResponseWrapper {

    static final String POLICY = "Content-Security-Policy";

    OnePolicy(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void addHeader(String name, String value) {
        if (name.equalsIgnoreCase(POLICY)) {
            setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }
}
