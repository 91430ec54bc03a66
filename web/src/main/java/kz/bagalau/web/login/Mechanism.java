package kz.bagalau.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.access.Caller;
import kz.bagalau.access.Held;

/** Tells the container who is there, and in which roles, as the chain of verifiers knows it. */
@ApplicationScoped
public class Mechanism implements HttpAuthenticationMechanism {

    private static final String USER = "USER";

    @Inject
    private Verifiers verifiers;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Caller caller = verifiers.of(request);
        if (caller.known()) {
            return context.notifyContainerAboutLogin(caller.login(), groups(caller));
        }
        return context.isProtected() ? context.responseUnauthorized() : context.doNothing();
    }

    private static Set<String> groups(Caller caller) {
        return Stream.concat(Stream.of(USER), caller.held().stream().map(Held::role).map(Enum::name)).collect(Collectors.toSet());
    }
}
