package kz.bagalau.web.login;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.web.http.WireProblem;

/** The first filter but for the number of an exchange: sets the caller for everything that a request does, and lets nobody open a page that he may not. */
public class AccessFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** The header by which a script of ours, and no form of another site, changes something by REST. */
    static final String OURS = "X-Bagalau";

    @Inject
    transient Verifiers verifiers;

    @Inject
    private transient PageGate gate;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Caller caller = verifiers.of(request);
        try {
            CurrentCaller.as(caller, () -> {
                answer(request, response, chain);
                return null;
            });
        } catch (IOException | ServletException | RuntimeException passedOn) {
            throw passedOn;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(request, response);
        } else if (BearerVerifier.carries(request) && !CurrentCaller.get().known()) {
            BearerVerifier.refuse(request, response);
        } else if (forged(request)) {
            WireProblem.of(HttpServletResponse.SC_FORBIDDEN, "denied", "FOREIGN", "rest.detail.foreign").answer(request, response);
        } else if (Paths.view(request) == null || gate.opens(request, response)) {
            chain.doFilter(request, response);
        }
    }

    /**
     * Pages have the view state of Faces; what is sent to REST is JSON, has our header or carries a token: none of it can be sent by a form of
     * another site, and its scripts would have to ask us first.
     */
    private static boolean forged(HttpServletRequest request) {
        return Paths.of(request).startsWith(Paths.API) && !READING.contains(request.getMethod()) && request.getHeader(OURS) == null && !json(request)
                && !BearerVerifier.carries(request);
    }

    private static boolean json(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.split(";")[0].strip().equalsIgnoreCase("application/json");
    }
}
