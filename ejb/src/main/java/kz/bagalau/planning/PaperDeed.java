package kz.bagalau.planning;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import kz.bagalau.law.process.Deed;

/**
 * A deed as a signed paper tells it.
 *
 * @param deed what was done
 * @param on   the day written there
 * @param by   who signed, or null where the paper can only mean one person: the servant, or those above him on that day
 * @param note the reason, or what the servant wrote against it; null for nothing
 */
public record PaperDeed(Deed deed, LocalDate on, Long by, String note) implements Serializable {

    public PaperDeed {
        Objects.requireNonNull(deed, "deed");
        Objects.requireNonNull(on, "on");
    }
}
