package kz.bagalau.web.login;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import kz.bagalau.access.Caller;
import kz.bagalau.account.Login;

/**
 * Knows who logged in before. Asks at every request whether the account still stands as it did: changed roles are taken at once, a
 * changed password or a disabled account ends the session.
 */
@ApplicationScoped
class SessionVerifier implements Verifier {

    @EJB
    private Login login;

    @Override
    public Optional<Caller> verify(HttpServletRequest request) {
        return Paths.of(request).startsWith(Paths.SOAP) ? Optional.empty() : Visit.caller(request).flatMap(caller -> fresh(request, caller));
    }

    private Optional<Caller> fresh(HttpServletRequest request, Caller caller) {
        Caller now = login.refresh(caller);
        if (!now.known()) {
            Visit.end(request);
            return Optional.empty();
        }
        if (now != caller) {
            Visit.store(request, now);
        }
        return Optional.of(now);
    }
}
