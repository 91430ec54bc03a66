package kz.bagalau.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import kz.bagalau.body.SetUpAsked;
import kz.bagalau.body.SetUpLine;

/** What must stand of the commission before a body may work: an order that names its composition. */
@ApplicationScoped
public class CommissionSetUp {

    @Inject
    EntityManager em;

    void tell(@Observes SetUpAsked asked) {
        boolean ordered = em.createQuery("select count(k) from Commission c join c.compositions k where c.bodyId = :body", Long.class)
                .setParameter("body", asked.bodyId()).getSingleResult() > 0;
        asked.add(new SetUpLine(92, "commission", ordered, 0, "/session/commission.xhtml?body=" + asked.bodyId()));
    }
}
