package kz.bagalau.account;

import java.io.Serializable;
import java.time.Instant;

/**
 * An account as the administrator's list shows it.
 *
 * @param lockedUntil until when it is locked; null or past: it is not
 * @param disabledAt  since when it is disabled; null: it is not
 * @param lastLogin   when it was last used; null: never
 */
public record AccountRow(Long id, String login, String name, boolean technical, boolean oneTime, Instant lockedUntil, Instant disabledAt,
        Instant lastLogin) implements Serializable {

    /** The constructor expression that fills it from account {@code a}. */
    static final String NEW = "new kz.bagalau.account.AccountRow(a.id, a.login, a.name, a.technical, a.oneTime, a.lock.lockedUntil,"
            + " a.disabledAt, a.lastLogin)";
}
