package kz.bagalau.planning;

import jakarta.ejb.ApplicationException;
import java.time.LocalDate;

/** A body has no edition of a methodology from which a cycle could be opened. */
@ApplicationException(rollback = true)
public class NoEdition extends RuntimeException {

    private final LocalDate day;

    NoEdition(Long bodyId, LocalDate day) {
        super("no edition is assigned to body " + bodyId + " for " + day);
        this.day = day;
    }

    /** The day on which none is in force. */
    public LocalDate day() {
        return day;
    }
}
