package kz.bagalau.web.inbox;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * How much waited for somebody when it was asked. Every page shows the number, and what it takes to find it out is more than most pages take themselves: it is kept in the session for half
 * a minute, or until the user does something.
 */
record Counted(Long account, int number, Instant at) implements Serializable {

    private static final String NAME = Counted.class.getName();
    private static final Duration FRESH = Duration.ofSeconds(30);

    /** What was counted for the account not long ago. */
    static Optional<Counted> lately(Long account, Instant now) {
        return Optional.ofNullable((Counted) session().get(NAME)).filter(one -> one.account.equals(account) && Duration.between(one.at, now).abs().compareTo(FRESH) < 0);
    }

    /** Kept in the session. */
    Counted keep() {
        session().put(NAME, this);
        return this;
    }

    /** Forgets what was counted: something was done that may have changed it. */
    static void forget(FacesContext faces) {
        faces.getExternalContext().getSessionMap().remove(NAME);
    }

    private static Map<String, Object> session() {
        return FacesContext.getCurrentInstance().getExternalContext().getSessionMap();
    }
}
