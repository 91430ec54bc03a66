package kz.bagalau.watch;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.text.Text;
import kz.bagalau.law.time.Deadline;
import kz.bagalau.law.time.DueDate;

/**
 * A term of the edition as it stands for one thing of a case.
 *
 * @param term     the rule's name
 * @param label    what the term is for
 * @param due      the last day, and how it was counted
 * @param done     the day on which the deed was done, or null
 * @param state    running, kept, missed ...
 * @param left     working days left, negative after the last day; null unless it runs or is missed undone
 * @param role     who must act
 * @param personId the person who must act, or null for HR and the commission
 * @param track    the track of the thing that is to be done, or null where it was asked for by its name
 * @param thingId  that thing's id, or null with the track
 */
public record Watched(String term, Text label, DueDate due, LocalDate done, Deadline.State state, Integer left, Role role, Long personId,
        String track, Long thingId) implements Serializable {

    private static final Set<Role> OFFICES = EnumSet.of(Role.HR_WORKER, Role.HEAD_OF_HR, Role.SECRETARY, Role.CHAIR, Role.MEMBER, Role.OFFICIAL,
            Role.ECONOMICS, Role.CIVIL_SERVICE_BODY, Role.COURT, Role.SYSTEM);

    /** A term that is asked for by its name, of nothing in particular. */
    Watched(String term, Text label, DueDate due, LocalDate done, Deadline.State state, Integer left, Role role, Long personId) {
        this(term, label, due, done, state, left, role, personId, null, null);
    }

    /** The same term, of a thing that goes its way by a route. */
    public Watched of(String itsTrack, Long itsId) {
        return new Watched(term, label, due, done, state, left, role, personId, itsTrack, itsId);
    }

    /** The last day, or null while it waits for its event. */
    public LocalDate last() {
        return due.last().orElse(null);
    }

    /** True when an office has to act: the person named, if any, is then the one whose absences the term waits for. */
    public boolean office() {
        return personId == null || OFFICES.contains(role);
    }

    /** True while the deed has not been done and the last day is known. */
    public boolean open() {
        return done == null && due.last().isPresent();
    }

    /** True when the last day passed before the deed was done. */
    public boolean missed() {
        return state == Deadline.State.MISSED;
    }
}
