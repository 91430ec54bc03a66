package kz.bagalau.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import kz.bagalau.access.Caller;

/** The chain: the first verifier that knows the caller decides; asked once a request. */
@ApplicationScoped
public class Verifiers {

    private static final String CALLER = "kz.bagalau.caller";

    @Inject
    SessionVerifier session;

    @Inject
    PasswordVerifier password;

    @Inject
    BearerVerifier bearer;

    /** Who sends the request; the guest when nobody is logged in. */
    Caller of(HttpServletRequest request) {
        Caller known = (Caller) request.getAttribute(CALLER);
        return known == null ? note(request, ask(request)) : known;
    }

    /** From now on, this is who sends the request. */
    static Caller note(HttpServletRequest request, Caller caller) {
        request.setAttribute(CALLER, caller);
        return caller;
    }

    private Caller ask(HttpServletRequest request) {
        if (Paths.of(request).startsWith(Paths.RESOURCES)) {
            return Caller.GUEST;
        }
        List<Verifier> chain = BearerVerifier.carries(request) ? List.of(bearer) : List.of(session, password);
        return chain.stream().map(verifier -> verifier.verify(request)).flatMap(Optional::stream).findFirst()
                .orElse(Caller.GUEST);
    }
}
