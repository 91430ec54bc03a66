package kz.bagalau.web.login;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.bagalau.access.Caller;
import kz.bagalau.account.Login;
import kz.bagalau.account.LoginAnswer;
import kz.bagalau.clock.Clock;
import kz.bagalau.web.login.Fingerprint.Key;

/**
 * Local accounts by name and password in the header (HTTP Basic), for programs that call REST and SOAP. A password that was right is
 * remembered for some minutes by its fingerprint, because checking one is slow on purpose.
 */
@ApplicationScoped
class PasswordVerifier implements Verifier {

    private static final String SCHEME = "Basic ";
    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int MOST = 1000;

    private final Map<Key, Remembered> known = new ConcurrentHashMap<>();
    private final Fingerprint fingerprint = new Fingerprint();

    @EJB
    private Login login;

    @EJB
    private Clock clock;

    @Override
    public Optional<Caller> verify(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        boolean asked = Paths.of(request).startsWith(Paths.API) || Paths.of(request).startsWith(Paths.SOAP);
        return asked && header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? decoded(header.substring(SCHEME.length())).flatMap(pair -> verify(pair, request.getRemoteAddr()))
                : Optional.empty();
    }

    private Optional<Caller> verify(String pair, String origin) {
        Key key = fingerprint.of(pair);
        Remembered remembered = known.get(key);
        if (remembered != null && clock.instant().isBefore(remembered.until())) {
            return Optional.of(login.refresh(remembered.caller())).filter(Caller::known);
        }
        int colon = pair.indexOf(':');
        LoginAnswer answer = colon < 0 ? null : login.verify(pair.substring(0, colon), pair.substring(colon + 1), origin);
        return answer != null && answer.letIn() ? Optional.of(remember(key, answer.caller())) : Optional.empty();
    }

    private Caller remember(Key key, Caller caller) {
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(key, new Remembered(caller, clock.instant().plus(REMEMBERED)));
        return caller;
    }

    private static Optional<String> decoded(String base64) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(base64.strip()), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private record Remembered(Caller caller, Instant until) {
    }
}
