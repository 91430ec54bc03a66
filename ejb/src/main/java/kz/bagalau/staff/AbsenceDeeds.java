package kz.bagalau.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.model.body.Absence;
import kz.bagalau.model.body.AbsenceKind;
import kz.bagalau.model.body.ActingSupervisor;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.StaffDeed;
import kz.bagalau.staff.intake.Fault;

/** Deeds on what accompanies a post: absences, and who stands in for a supervisor. */
@Stateless
public class AbsenceDeeds {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    @Inject
    DeedJournal journal;

    /**
     * Writes down an absence; its end may be open.
     *
     * @throws StaffRefused when it shares a day with another one of the person
     */
    @Operates(Operation.STAFF_CHANGE)
    public void absent(@Of(Kind.PERSON) Long personId, Long bodyId, AbsenceKind kind, Days days, String document) {
        journal.requireHr(bodyId);
        boolean overlaps = em.createQuery("select a from Absence a where a.personId = :person and a.bodyId = :body", Absence.class)
                .setParameter("person", personId).setParameter("body", bodyId).getResultStream().anyMatch(other -> other.days().overlaps(days));
        if (overlaps) {
            throw new StaffRefused("staff.refused.ABSENCE_OVERLAPS");
        }
        em.persist(new Absence(bodyId, personId, kind, days, document));
        journal.write(StaffDeed.Kind.ABSENCE_ADDED, bodyId, personId, days.first(), document, kind + ", " + days.first() + " – " + days.last());
    }

    /** Sets the last day of an absence: somebody came back. */
    @Operates(Operation.STAFF_CHANGE)
    public void back(@Of(Kind.PERSON) Long personId, Long absenceId, LocalDate lastDay) {
        Absence absence = absence(personId, absenceId);
        PostRules.refuse(lastDay.isBefore(absence.days().first()), Fault.LAST_DAY_BEFORE_APPOINTED);
        absence.endOn(lastDay);
        journal.write(StaffDeed.Kind.ABSENCE_ENDED, absence.bodyId(), personId, lastDay, absence.document(), absence.kind() + " – " + lastDay);
    }

    /** Removes an absence entered by mistake. */
    @Operates(Operation.STAFF_CHANGE)
    public void removeAbsence(@Of(Kind.PERSON) Long personId, Long absenceId) {
        Absence absence = absence(personId, absenceId);
        em.remove(absence);
        journal.write(StaffDeed.Kind.ABSENCE_REMOVED, absence.bodyId(), personId, absence.days().first(), absence.document(), absence.kind().name());
    }

    private Absence absence(Long personId, Long absenceId) {
        Absence absence = em.find(Absence.class, absenceId);
        if (absence == null || !absence.personId().equals(personId)) {
            throw new IllegalArgumentException("absence " + absenceId + " is not of person " + personId);
        }
        journal.requireHr(absence.bodyId());
        return absence;
    }

    /**
     * Writes down who stands in for a supervisor.
     *
     * @throws StaffRefused when somebody already stands in on one of the days
     */
    @Operates(Operation.STAFF_CHANGE)
    public void standIn(@Of(Kind.PERSON) Long forPersonId, Long bodyId, Long actingId, Days days, String order) {
        journal.requireHr(bodyId);
        PostRules.refuse(forPersonId.equals(actingId), Fault.SUPERVISOR_SELF);
        boolean overlaps = em.createQuery("select a from ActingSupervisor a where a.forPersonId = :person", ActingSupervisor.class)
                .setParameter("person", forPersonId).getResultStream().anyMatch(other -> other.days().overlaps(days));
        if (overlaps) {
            throw new StaffRefused("staff.refused.ACTING_OVERLAPS");
        }
        em.persist(new ActingSupervisor(bodyId, forPersonId, actingId, days, order));
        journal.write(StaffDeed.Kind.ACTING_ADDED, bodyId, forPersonId, days.first(), order, journal.name(actingId) + ", " + days.first() + " – " + days.last());
    }

    /** Ends a standing-in. */
    @Operates(Operation.STAFF_CHANGE)
    public void endStandIn(@Of(Kind.PERSON) Long forPersonId, Long actingSupervisorId, LocalDate lastDay) {
        ActingSupervisor acting = em.find(ActingSupervisor.class, actingSupervisorId);
        if (acting == null || !acting.forPersonId().equals(forPersonId)) {
            throw new IllegalArgumentException("standing-in " + actingSupervisorId + " is not for person " + forPersonId);
        }
        journal.requireHr(acting.bodyId());
        PostRules.refuse(lastDay.isBefore(acting.days().first()), Fault.LAST_DAY_BEFORE_APPOINTED);
        acting.endOn(lastDay);
        journal.write(StaffDeed.Kind.ACTING_ENDED, acting.bodyId(), forPersonId, lastDay, acting.order(), null);
    }
}
