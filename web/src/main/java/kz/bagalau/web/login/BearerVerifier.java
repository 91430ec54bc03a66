package kz.bagalau.web.login;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.bagalau.access.Caller;
import kz.bagalau.account.Bearer;
import kz.bagalau.account.Tokens;
import kz.bagalau.audit.Correlation;
import kz.bagalau.web.http.ExchangeName;
import kz.bagalau.web.http.WireProblem;

/**
 * Programs that come with a token (RFC 6750), to REST and SOAP alone. Asked at each request, so that a token that was revoked opens nothing
 * any more. A request that carries a token is nobody else's: a wrong one is not made good by a session.
 */
@ApplicationScoped
public class BearerVerifier implements Verifier {

    private static final String SCHEME = "Bearer ";
    private static final String KNOWN = "kz.bagalau.bearer";
    private static final Pattern TOKEN = Pattern.compile("[0-9A-Za-z_-]{43}");
    private static final String ASKS = "Bearer realm=\"Bagalau\", error=\"invalid_token\"";

    @EJB
    Tokens tokens;

    @Override
    public Optional<Caller> verify(HttpServletRequest request) {
        Optional<Bearer> bearer = carries(request) ? Optional.of(request.getHeader("Authorization").substring(SCHEME.length()).strip())
                .filter(secret -> TOKEN.matcher(secret).matches()).flatMap(secret -> enter(request, secret)) : Optional.empty();
        bearer.ifPresent(one -> request.setAttribute(KNOWN, one));
        return bearer.map(Bearer::caller);
    }

    /** The container asks before any filter has named the exchange. */
    private Optional<Bearer> enter(HttpServletRequest request, String secret) {
        try {
            return Correlation.as(ExchangeName.of(request), () -> tokens.enter(secret, request.getRemoteAddr()));
        } catch (RuntimeException passedOn) {
            throw passedOn;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The token by which the request was let in; empty where it came otherwise. */
    public static Optional<Bearer> of(HttpServletRequest request) {
        return Optional.ofNullable((Bearer) request.getAttribute(KNOWN));
    }

    /** True when it carries a token, good or not. No form of another site can send one. */
    static boolean carries(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        boolean wire = Paths.of(request).startsWith(Paths.API) || Paths.of(request).startsWith(Paths.SOAP);
        return wire && header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    /** Tells the program that its token opens nothing; not why. */
    public static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("WWW-Authenticate", ASKS);
        WireProblem.of(HttpServletResponse.SC_UNAUTHORIZED, "denied", "TOKEN", "rest.detail.token").answer(request, response);
    }
}
