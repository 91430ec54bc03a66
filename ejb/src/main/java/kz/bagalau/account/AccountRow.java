package kz.bagalau.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import kz.bagalau.model.account.Role;

/**
 * An account as the administrator's list shows it.
 *
 * @param lockedUntil until when it is locked; null or past: it is not
 * @param disabledAt  since when it is disabled; null: it is not
 * @param lastLogin   when it was last used; null: never
 * @param roles       what it holds today
 */
public record AccountRow(Long id, String login, String name, boolean technical, boolean oneTime, Instant lockedUntil, Instant disabledAt,
        Instant lastLogin, Set<Role> roles) implements Serializable {

    /** The constructor expression that fills it from account {@code a}. */
    static final String NEW = "new kz.bagalau.account.AccountRow(a.id, a.login, a.name, a.technical, a.oneTime, a.lock.lockedUntil,"
            + " a.disabledAt, a.lastLogin)";

    /** Without its roles, as the query reads it. */
    public AccountRow(Long id, String login, String name, boolean technical, boolean oneTime, Instant lockedUntil, Instant disabledAt,
            Instant lastLogin) {
        this(id, login, name, technical, oneTime, lockedUntil, disabledAt, lastLogin, Set.of());
    }

    /** The same, with its roles. */
    AccountRow holding(Set<Role> held) {
        return new AccountRow(id, login, name, technical, oneTime, lockedUntil, disabledAt, lastLogin, held);
    }

    /** Its state at a moment: disabled before locked, locked before the one-time password. */
    public AccountState state(Instant now) {
        if (disabledAt != null) {
            return AccountState.DISABLED;
        }
        if (lockedUntil != null && now.isBefore(lockedUntil)) {
            return AccountState.LOCKED;
        }
        return oneTime ? AccountState.ONE_TIME : AccountState.ACTIVE;
    }
}
