package kz.bagalau.staff;

import jakarta.persistence.EntityManager;
import java.util.List;
import kz.bagalau.model.body.Absence;
import kz.bagalau.model.body.ActingSupervisor;
import kz.bagalau.model.body.Employment;
import kz.bagalau.model.body.JobDescription;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.body.PriorResult;
import kz.bagalau.model.body.StaffDeed;
import kz.bagalau.model.body.StateBody;
import kz.bagalau.staff.intake.Fault;

/** Hands over everything of the staff that hangs on a wrong record to the right one. */
final class Merging {

    private final EntityManager em;
    private final Person wrong;
    private final Person right;

    Merging(EntityManager em, Person wrong, Person right) {
        this.em = em;
        this.wrong = wrong;
        this.right = right;
    }

    void run() {
        List<Employment> rights = of(right, Employment.class);
        List<Employment> wrongs = of(wrong, Employment.class);
        PostRules.refuse(wrongs.stream().anyMatch(one -> rights.stream().anyMatch(two -> clash(one, two))), Fault.POSTS_OVERLAP);
        wrongs.forEach(post -> post.handTo(right));
        of(wrong, Absence.class).forEach(absence -> absence.handTo(right));
        of(wrong, JobDescription.class).forEach(description -> description.handTo(right));
        of(wrong, PriorResult.class).forEach(result -> result.handTo(right));
        of(wrong, StaffDeed.class).forEach(deed -> deed.handTo(right));
        em.createQuery("select a from ActingSupervisor a where a.forPersonId = :id or a.actingId = :id", ActingSupervisor.class)
                .setParameter("id", wrong.id()).getResultList().forEach(acting -> acting.hand(wrong, right));
        em.createQuery("select e from Employment e where e.supervisorId = :id", Employment.class).setParameter("id", wrong.id()).getResultList()
                .forEach(post -> post.describe(post.terms().under(right.id())));
        em.createQuery("select b from StateBody b where b.officialId = :id", StateBody.class).setParameter("id", wrong.id()).getResultList()
                .forEach(body -> body.official(right.id()));
        wrong.mergeInto(right);
    }

    private static boolean clash(Employment one, Employment two) {
        return one.bodyId().equals(two.bodyId()) && one.days().overlaps(two.days());
    }

    private <T> List<T> of(Person person, Class<T> type) {
        return em.createQuery("select x from " + type.getSimpleName() + " x where x.personId = :id", type).setParameter("id", person.id()).getResultList();
    }
}
