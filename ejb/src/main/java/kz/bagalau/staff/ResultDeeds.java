package kz.bagalau.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.model.body.PriorResult;
import kz.bagalau.model.body.StaffDeed;
import kz.bagalau.staff.intake.Fault;

/** Deeds on the results of evaluations held before the system: one is taken over from its paper, a wrong one is taken out. */
@Stateless
public class ResultDeeds {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    @Inject
    DeedJournal journal;

    /**
     * Writes down a result.
     *
     * @throws StaffRefused when the year or the day of the decision cannot be, or the year has a result already
     */
    @Operates(Operation.STAFF_CHANGE)
    public void add(@Of(Kind.PERSON) Long personId, Long bodyId, PaperResult result) {
        journal.requireHr(bodyId);
        PostRules.refuse(result.year() > journal.today().getYear(), Fault.YEAR_FUTURE);
        PostRules.refuse(result.decidedOn().isAfter(journal.today()), Fault.DECIDED_FUTURE);
        PostRules.refuse(result.decidedOn().getYear() < result.year(), Fault.DECIDED_BEFORE_YEAR);
        PostRules.refuse(known(personId, result.year()), Fault.RESULT_TWICE);
        em.persist(new PriorResult(bodyId, personId, result.year(), result.decidedOn(), result.grade(), result.act(), result.source()));
        journal.write(StaffDeed.Kind.RESULT_ADDED, bodyId, personId, result.decidedOn(), result.source(), result.year() + " " + result.grade());
    }

    private boolean known(Long personId, int year) {
        return em.createQuery("select count(r) from PriorResult r where r.personId = :person and r.year = :year and r.removedAt is null", Long.class)
                .setParameter("person", personId).setParameter("year", year).getSingleResult() > 0;
    }

    /** Takes out a result that was entered wrongly; the row and the reason stay readable, no rule counts it any more. */
    @Operates(Operation.STAFF_CHANGE)
    public void remove(@Of(Kind.PERSON) Long personId, @Recorded("result") Long resultId, @Recorded("reason") String reason) {
        PriorResult result = em.find(PriorResult.class, resultId);
        if (result == null || !result.personId().equals(personId) || result.removedAt() != null) {
            throw new IllegalArgumentException("result " + resultId + " of person " + personId + " does not count");
        }
        journal.requireHr(result.bodyId());
        result.remove(journal.time.instant(), reason);
        journal.write(StaffDeed.Kind.RESULT_REMOVED, result.bodyId(), personId, journal.today(), reason,
                result.year() + " " + result.grade() + ", " + result.source());
    }
}
