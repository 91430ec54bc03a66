package kz.bagalau.web.login;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import kz.bagalau.access.Caller;
import kz.bagalau.account.Login;
import kz.bagalau.web.frame.Language;

/**
 * Knows who logged in before. Asks at every request whether the account still stands as it did: changed roles are taken at once, a
 * changed password or a disabled account ends the session. The caller speaks the language of the page he reads.
 */
@ApplicationScoped
class SessionVerifier implements Verifier {

    @EJB
    private Login login;

    @Inject
    private Language language;

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
        Caller speaking = now.language().equals(language.getCode()) ? now : now.speaking(language.getCode());
        if (speaking != caller) {
            Visit.store(request, speaking);
        }
        return Optional.of(speaking);
    }
}
