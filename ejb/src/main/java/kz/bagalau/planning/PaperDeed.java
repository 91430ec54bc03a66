package kz.bagalau.planning;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;

/**
 * A deed as a signed paper tells it.
 *
 * @param deed what was done
 * @param on   the day written there
 * @param by   who signed, or null where the paper can only mean one person: the servant, or those above him on that day
 * @param note the reason, or what the servant wrote against it; null for nothing
 * @param as   for which office he signed, or null where the paper needs not say it
 */
public record PaperDeed(Deed deed, LocalDate on, Long by, String note, Role as) implements Serializable {

    /** A deed for no office, or for the only one that may. */
    public PaperDeed(Deed deed, LocalDate on, Long by, String note) {
        this(deed, on, by, note, null);
    }

    /** The same, for an office. */
    public PaperDeed as(Role office) {
        return new PaperDeed(deed, on, by, note, office);
    }

    public PaperDeed {
        Objects.requireNonNull(deed, "deed");
        Objects.requireNonNull(on, "on");
    }
}
