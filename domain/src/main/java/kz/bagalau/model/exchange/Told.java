package kz.bagalau.model.exchange;

import java.time.Instant;

/**
 * By whom and when something was told.
 *
 * @param accountId null: by this system itself
 */
public record Told(Long accountId, Instant at) {
}
