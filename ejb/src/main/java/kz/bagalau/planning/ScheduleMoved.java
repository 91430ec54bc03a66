package kz.bagalau.planning;

import jakarta.ejb.ApplicationException;
import kz.bagalau.refusal.DeedRefused;

/** Between the reading of a schedule and its approval others came to be due: what would be approved is not what was seen. */
@ApplicationException(rollback = true)
public class ScheduleMoved extends DeedRefused {

    private static final long serialVersionUID = 1L;

    ScheduleMoved(int due) {
        super("cycle.schedule.moved", due);
    }
}
