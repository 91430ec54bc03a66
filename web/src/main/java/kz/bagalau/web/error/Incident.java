package kz.bagalau.web.error;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

import kz.bagalau.web.text.Words;

/** One thing that went wrong: its code stands on the page and in the log, its cause in the log alone. */
@Named
@RequestScoped
public class Incident {

    static final String CODE = "kz.bagalau.incident";

    /** The request attribute that holds the key of the sentence why the reader may not. */
    public static final String REASON = "kz.bagalau.reason";

    private static final Logger LOG = Logger.getLogger(Incident.class.getName());
    private static final Pattern SHAPE = Pattern.compile("[0-9A-F]{8}");
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private HttpServletRequest request;

    @Inject
    private Words words;

    /** Writes the cause to the log under a new code; gives the code. */
    static String record(Trouble trouble, Throwable thrown) {
        String code = code();
        Level level = trouble == Trouble.FAILURE ? Level.SEVERE : Level.INFO;
        LOG.log(level, thrown, () -> "Incident " + code + " (" + trouble + ")");
        return code;
    }

    /** The code to tell the administrator; an error outside of a page gets its code here. */
    public String getCode() {
        if (request.getAttribute(CODE) == null) {
            request.setAttribute(CODE, given().orElseGet(this::outsideOfPages));
        }
        return (String) request.getAttribute(CODE);
    }

    /** Why the reader may not, in his language; empty where there is nothing to add. */
    public String getReason() {
        return Optional.ofNullable((String) request.getAttribute(REASON)).filter(words::knows).map(words::say).orElse("");
    }

    private Optional<String> given() {
        return Optional.ofNullable(request.getParameter("code")).filter(code -> SHAPE.matcher(code).matches());
    }

    private String outsideOfPages() {
        Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return thrown == null ? code() : record(Trouble.FAILURE, thrown);
    }

    private static String code() {
        byte[] bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().withUpperCase().formatHex(bytes);
    }
}
