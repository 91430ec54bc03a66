package kz.bagalau.web.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import kz.bagalau.access.Caller;

/** One way to know who sends a request. Further ways (a directory, OpenID Connect) join the chain of {@link Verifiers}. */
interface Verifier {

    /** Who sends it, as far as this way can tell. */
    Optional<Caller> verify(HttpServletRequest request);
}
