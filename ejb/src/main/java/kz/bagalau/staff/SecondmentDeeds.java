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
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.Secondment;
import kz.bagalau.model.body.StaffDeed;
import kz.bagalau.staff.intake.Fault;

/** Deeds on who is seconded to another body. */
@Stateless
public class SecondmentDeeds {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    DeedJournal journal;
    @Inject
    Staff staff;

    /**
     * Writes a secondment down.
     *
     * @param hostId who stands above him there: somebody whom the body knows from outside
     * @throws StaffRefused when it shares a day with another one, or the body does not know such a person on its first day
     */
    @Operates(Operation.STAFF_CHANGE)
    public void second(@Of(Kind.PERSON) Long personId, Long bodyId, Long hostId, Days days, String order) {
        journal.requireHr(bodyId);
        if (em.createQuery("select s from Secondment s where s.personId = :person", Secondment.class).setParameter("person", personId).getResultStream()
                .anyMatch(other -> other.days().overlaps(days))) {
            throw new StaffRefused("staff.refused.SECONDED");
        } else if (staff.outsiders(bodyId, days.first()).stream().noneMatch(one -> one.personId().equals(hostId))) {
            throw new StaffRefused("staff.refused.NO_HOST");
        }
        em.persist(new Secondment(bodyId, personId, hostId, days, order));
        journal.write(StaffDeed.Kind.SECONDED, bodyId, personId, days.first(), order, journal.name(hostId) + ", " + days.first() + " – " + days.last());
    }

    /** Ends a secondment: he came back the day after. */
    @Operates(Operation.STAFF_CHANGE)
    public void back(@Of(Kind.PERSON) Long personId, Long secondmentId, LocalDate lastDay) {
        Secondment known = em.find(Secondment.class, secondmentId);
        if (known == null || !known.personId().equals(personId)) {
            throw new IllegalArgumentException("secondment " + secondmentId + " is not of person " + personId);
        }
        journal.requireHr(known.bodyId());
        PostRules.refuse(lastDay.isBefore(known.days().first()), Fault.LAST_DAY_BEFORE_APPOINTED);
        known.endOn(lastDay);
        journal.write(StaffDeed.Kind.SECONDMENT_ENDED, known.bodyId(), personId, lastDay, known.order(), null);
    }
}
