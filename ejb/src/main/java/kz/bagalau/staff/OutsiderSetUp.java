package kz.bagalau.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import kz.bagalau.body.SetUpAsked;
import kz.bagalau.body.SetUpLine;

/**
 * Before the order on the commission: who evaluates or sits in it from outside is entered. Done when somebody is, or when the order stands
 * without anybody.
 */
@ApplicationScoped
public class OutsiderSetUp {

    @Inject
    EntityManager em;

    void tell(@Observes SetUpAsked asked) {
        boolean done = em.createQuery("select count(o) from Outsider o where o.bodyId = :body", Long.class).setParameter("body", asked.bodyId())
                .getSingleResult() > 0 || em.createQuery("select count(k) from Commission c join c.compositions k where c.bodyId = :body", Long.class)
                .setParameter("body", asked.bodyId()).getSingleResult() > 0;
        asked.add(new SetUpLine(83, "outsiders", done, 0, "/staff/outsiders.xhtml?body=" + asked.bodyId()));
    }
}
