package kz.bagalau.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;

/** What an exchange with another program is called in the logs of both sides. */
public final class ExchangeName {

    /** The header that names it, in both directions. */
    public static final String HEADER = "X-Correlation-Id";

    private static final String NAMED = "kz.bagalau.correlation";
    private static final Pattern SAFE = Pattern.compile("[0-9A-Za-z._:-]{1,100}");

    private ExchangeName() {
    }

    /** As the program named it, if that can stand in a log, else a new name; the same one as long as the request lasts. */
    public static String of(HttpServletRequest request) {
        String named = (String) request.getAttribute(NAMED);
        if (named == null) {
            String asked = request.getHeader(HEADER);
            named = asked != null && SAFE.matcher(asked).matches() ? asked : UUID.randomUUID().toString();
            request.setAttribute(NAMED, named);
        }
        return named;
    }
}
