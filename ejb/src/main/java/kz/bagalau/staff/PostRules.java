package kz.bagalau.staff;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.Employment;
import kz.bagalau.model.body.PostTerms;
import kz.bagalau.model.body.Unit;
import kz.bagalau.staff.intake.Fault;

/** What must hold of a post that a deed gives or corrects; the same sentences as for a row of a file. */
final class PostRules {

    private final EntityManager em;
    private final Long bodyId;
    private final Long personId;

    private final LocalDate today;

    /** Rules for a post of a person in a body, as they stand today. */
    PostRules(EntityManager em, Long bodyId, Long personId, LocalDate today) {
        this.today = today;
        this.em = em;
        this.bodyId = bodyId;
        this.personId = personId;
    }

    void check(PostTerms terms, Days days, LocalDate probationEnd, Long exceptEmployment) {
        unit(terms.unitId());
        refuse(probationEnd != null && probationEnd.isBefore(days.first()), Fault.PROBATION_BEFORE_APPOINTED);
        refuse(overlaps(days, exceptEmployment), Fault.POSTS_OVERLAP);
        refuse(terms.headOfUnit() && others("e.headOfUnit = true and e.unitId = " + terms.unitId(), days, exceptEmployment), Fault.TWO_HEADS);
        refuse(terms.headOfBody() && others("e.headOfBody = true", days, exceptEmployment), Fault.TWO_BODY_HEADS);
        if (terms.supervisorId() != null) {
            supervisor(terms.supervisorId(), days.first().isBefore(today) ? today : days.first());
        }
    }

    static void refuse(boolean wrong, Fault fault) {
        if (wrong) {
            throw new StaffRefused("staff.fault." + fault);
        }
    }

    private void unit(Long unitId) {
        Unit unit = unitId == null ? null : em.find(Unit.class, unitId);
        refuse(unit == null || !unit.bodyId().equals(bodyId), Fault.UNIT_UNKNOWN);
        refuse(unit.abolishedOn() != null, Fault.UNIT_ABOLISHED);
    }

    private boolean overlaps(Days days, Long except) {
        return em.createQuery("select e from Employment e where e.bodyId = :body and e.personId = :person", Employment.class)
                .setParameter("body", bodyId).setParameter("person", personId).getResultStream()
                .filter(post -> !post.id().equals(except)).anyMatch(post -> post.days().overlaps(days));
    }

    private boolean others(String condition, Days days, Long except) {
        return em.createQuery("select e from Employment e where e.bodyId = :body and e.personId <> :person and " + condition, Employment.class)
                .setParameter("body", bodyId).setParameter("person", personId).getResultStream()
                .filter(post -> !post.id().equals(except)).anyMatch(post -> post.days().overlaps(days));
    }

    private void supervisor(Long supervisorId, LocalDate day) {
        refuse(supervisorId.equals(personId), Fault.SUPERVISOR_SELF);
        Map<Long, Long> above = above(day);
        refuse(!above.containsKey(supervisorId), Fault.SUPERVISOR_LEFT);
        Set<Long> seen = new HashSet<>();
        for (Long at = supervisorId; at != null && seen.add(at); at = above.get(at)) {
            refuse(at.equals(personId), Fault.SUPERVISOR_CYCLE);
        }
    }

    /** Who serves on a day in any body, and under whom; an akim whom the body knows from outside only stands above its head. */
    private Map<Long, Long> above(LocalDate day) {
        Map<Long, Long> above = new HashMap<>();
        em.createQuery("select e.personId, e.supervisorId from Employment e where e.appointedOn <= :day and (e.lastDay is null or e.lastDay >= :day)",
                Object[].class).setParameter("day", day).getResultList().forEach(row -> above.put((Long) row[0], (Long) row[1]));
        em.createQuery("select o.personId from Outsider o where o.bodyId = :body and o.firstDay <= :day and (o.lastDay is null or o.lastDay >= :day)",
                Long.class).setParameter("body", bodyId).setParameter("day", day).getResultList().forEach(outside -> above.putIfAbsent(outside, null));
        return above;
    }
}
