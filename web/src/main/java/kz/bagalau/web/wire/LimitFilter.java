package kz.bagalau.web.wire;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.bagalau.account.Bearer;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.web.http.WireProblem;
import kz.bagalau.web.login.BearerVerifier;
import kz.bagalau.web.login.Paths;

/**
 * How often a token may ask (429), and how long a body may be (413), before anything reads it: by the length that it announces, and where it
 * announces none, by counting. Only who came with a token, and only to the exchange, may send files.
 */
public class LimitFilter extends HttpFilter {

    /** Bytes of a request of the exchange, as the contract says. */
    static final long LONGEST = 30_000_000;
    /** Bytes of any other request. */
    static final long SHORT = 4_000_000;

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY = 429;
    private static final Set<String> BODILESS = Set.of("GET", "HEAD", "OPTIONS");
    /** It counts while it reads, and refuses what is still on its way. */
    private static final String COUNTING = "/api/v1/editions/";

    private final transient Pace pace = new Pace(System::nanoTime);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        Optional<Bearer> bearer = BearerVerifier.of(request);
        long wait = bearer.map(one -> pace.take(one.tokenId(), one.perMinute())).orElse(0L);
        if (wait > 0) {
            response.setHeader("Retry-After", Long.toString(wait));
            WireProblem.of(TOO_MANY, "too-many", "RATE", "rest.detail.too-many", Arg.of(bearer.get().perMinute()), Arg.of(wait)).answer(request, response);
        } else {
            measured(request, response, chain, bearer.isPresent() && exchange(request) ? LONGEST : SHORT);
        }
    }

    private static void measured(HttpServletRequest request, HttpServletResponse response, FilterChain chain, long most) throws IOException, ServletException {
        long announced = request.getContentLengthLong();
        if (announced > most) {
            refuse(request, response, most);
        } else if (announced >= 0 || BODILESS.contains(request.getMethod()) || Paths.of(request).startsWith(COUNTING)) {
            chain.doFilter(request, response);
        } else {
            try (Spool spool = Spool.of(request.getInputStream(), most)) {
                if (spool.whole()) {
                    chain.doFilter(spool.request(request), response);
                } else {
                    refuse(request, response, most);
                }
            }
        }
    }

    /** What is still on its way is not waited for. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, long most) throws IOException {
        response.setHeader("Connection", "close");
        WireProblem.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "too-large", "LENGTH", "rest.detail.longer", Arg.of(most)).answer(request, response);
    }

    /** True when it goes to the exchange with a document-flow system. */
    static boolean exchange(HttpServletRequest request) {
        return Stream.of("/api/v1/docflow/", "/soap/v1/docflow").anyMatch(Paths.of(request)::startsWith);
    }
}
