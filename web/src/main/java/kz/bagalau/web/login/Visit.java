package kz.bagalau.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;

/** The caller in his session. */
public final class Visit {

    private static final String CALLER = "kz.bagalau.caller";

    private Visit() {
    }

    /** Who is logged in by this session. */
    static Optional<Caller> caller(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (Caller) session.getAttribute(CALLER));
    }

    /** Logs in: the session gets a new id, so that one planted before cannot be used. */
    static void begin(HttpServletRequest request, Caller caller) {
        request.getSession(true);
        request.changeSessionId();
        keep(request, caller);
    }

    /** Keeps the caller as he is from now on, for this request and the following ones. */
    public static void keep(HttpServletRequest request, Caller caller) {
        store(request, caller);
        CurrentCaller.become(Verifiers.note(request, caller));
    }

    /** Keeps the caller for the following requests. */
    static void store(HttpServletRequest request, Caller caller) {
        request.getSession(true).setAttribute(CALLER, caller);
    }

    /** Ends the session, if there is one. */
    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
