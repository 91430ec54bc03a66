package kz.bagalau.web.widget;

import java.io.Serializable;
import java.time.Instant;

/**
 * A line of a history.
 *
 * @param at   the moment
 * @param who  by whom; may be null for the system
 * @param what in the reader's language
 */
public record JournalLine(Instant at, String who, String what) implements Serializable {
}
