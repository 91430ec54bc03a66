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
        hold(personId);
        if (em.createQuery("select s from Secondment s where s.personId = :person", Secondment.class).setParameter("person", personId).getResultStream()
                .anyMatch(other -> other.days().overlaps(days))) {
            throw new StaffRefused("staff.refused.SECONDED");
        } else if (staff.outsiders(bodyId, days.first()).stream().noneMatch(one -> one.personId().equals(hostId))) {
            throw new StaffRefused("staff.refused.NO_HOST");
        }
        em.persist(new Secondment(bodyId, personId, hostId, days, order));
        journal.write(StaffDeed.Kind.SECONDED, bodyId, personId, days.first(), order, journal.name(hostId) + ", " + days.first() + " – " + days.last());
    }

    /** Two who write down a secondment of the same person: one after the other. */
    private void hold(Long personId) {
        em.createNativeQuery("select id from person where id = ? for update").setParameter(1, personId).getResultList();
    }

    /**
     * Ends a secondment: he came back the day after.
     *
     * @throws StaffRefused after the last day of the order: whoever stays longer does so by a new one
     */
    @Operates(Operation.STAFF_CHANGE)
    public void back(@Of(Kind.PERSON) Long personId, Long secondmentId, LocalDate lastDay) {
        Secondment known = em.find(Secondment.class, secondmentId);
        if (known == null || !known.personId().equals(personId)) {
            throw new IllegalArgumentException("secondment " + secondmentId + " is not of person " + personId);
        }
        journal.requireHr(known.bodyId());
        if (known.days().last() != null && lastDay.isAfter(known.days().last())) {
            throw new StaffRefused("staff.refused.SECONDMENT_LONGER");
        }
        PostRules.refuse(lastDay.isBefore(known.days().first()), Fault.LAST_DAY_BEFORE_APPOINTED);
        known.endOn(lastDay);
        journal.write(StaffDeed.Kind.SECONDMENT_ENDED, known.bodyId(), personId, lastDay, known.order(), null);
    }
}
