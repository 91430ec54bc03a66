package kz.bagalau.dashboard;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import kz.bagalau.law.process.Deed;

/** What the signed sheets of a cycle say of targets and indicators, counted over three people or more; the only class that knows how sheets keep them. */
@Dependent
class SheetFacts {

    private static final int SHOWN = 30;
    private static final String SIGNED = " s.caseId in (select c.id from EvaluationCase c where c.cycleId = :cycle) and s.signature.signedOn is not null"
            + " and not exists (select j.id from Sheet x join x.journal j where x.id = s.id and j.deed = :withdrawn)";

    @Inject
    EntityManager em;

    /** Targets of the same words that three people or more had and none reached, those of the most people first. */
    List<Share> neverReached(Long cycleId) {
        return shares("select t.name, '', count(distinct s.caseId), sum(case when t.reached = true then 1 else 0 end) from Sheet s join s.targets t where"
                + SIGNED + " and t.reached is not null group by t.name having count(distinct s.caseId) >= :least and sum(case when t.reached = true then 1 else 0 end) = 0"
                + " order by count(distinct s.caseId) desc, t.name", cycleId);
    }

    /** Indicators by how often they showed, the rarest first, where three people or more were asked of them. */
    List<Share> rarelyShown(Long cycleId) {
        return shares("select m.indicator, m.competency, count(distinct s.caseId), sum(case when m.shown = true then 1 else 0 end) from Sheet s join s.marks m"
                + " where" + SIGNED + " group by m.indicator, m.competency having count(distinct s.caseId) >= :least", cycleId)
                .stream().sorted((one, two) -> Long.compare(one.yes() * two.people(), two.yes() * one.people())).toList();
    }

    private List<Share> shares(String question, Long cycleId) {
        List<Share> found = em.createQuery(question, Object[].class).setParameter("cycle", cycleId).setParameter("withdrawn", Deed.WITHDRAW)
                .setParameter("least", (long) SafeGroups.LEAST).getResultStream()
                .map(row -> new Share((String) row[0], (String) row[1], ((Number) row[2]).longValue(), ((Number) row[3]).longValue())).toList();
        return found.size() > SHOWN * 10 ? found.subList(0, SHOWN * 10) : found;
    }
}
