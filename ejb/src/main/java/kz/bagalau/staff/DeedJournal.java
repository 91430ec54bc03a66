package kz.bagalau.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Refusal;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.body.StaffDeed;

/** Writes each deed on the staff into the journal, with its author, and tells other areas of it. */
@Dependent
public class DeedJournal {

    @Inject
    EntityManager em;

    @Inject
    Clock time;

    @Inject
    Event<StaffChanged> changed;

    /** The present day. */
    LocalDate today() {
        return LocalDate.ofInstant(time.instant(), time.getZone());
    }

    /** Refuses who is no HR worker of this very body: a person may serve in several, and access was decided for one of them. */
    void requireHr(Long bodyId) {
        Caller caller = CurrentCaller.get();
        if (!caller.system() && !caller.holds(Role.HR_WORKER, bodyId, today()) && !caller.holds(Role.HEAD_OF_HR, bodyId, today())) {
            throw new AccessDenied(Operation.STAFF_CHANGE, Refusal.ROLE);
        }
    }

    /** The present name of somebody, for the journal; a dash for nobody. */
    String name(Long personId) {
        return personId == null ? "–" : em.find(Person.class, personId).nameOn(today()).ru().full();
    }

    /** Writes a deed down. */
    void write(StaffDeed.Kind kind, Long bodyId, Long personId, LocalDate day, String reason, String detail) {
        em.persist(new StaffDeed(bodyId, personId, kind, time.instant(), CurrentCaller.get().name(), reason, detail));
        changed.fire(new StaffChanged(kind, bodyId, personId, null, day));
    }

    /** Writes a merge down, and tells who gives way to whom. */
    void merged(Long bodyId, Long wrongId, Long rightId, String reason, String detail) {
        em.persist(new StaffDeed(bodyId, rightId, StaffDeed.Kind.MERGED, time.instant(), CurrentCaller.get().name(), reason, detail));
        changed.fire(new StaffChanged(StaffDeed.Kind.MERGED, bodyId, rightId, wrongId, today()));
    }
}
