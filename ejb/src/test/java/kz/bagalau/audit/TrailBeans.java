package kz.bagalau.audit;

import jakarta.persistence.EntityManager;
import kz.bagalau.clock.Clock;

/** The trail outside a container. */
public final class TrailBeans {

    private TrailBeans() {
    }

    /** Writes in the entity manager's transaction. */
    public static AuditTrail trail(EntityManager em) {
        AuditTrail trail = new AuditTrail();
        trail.em = em;
        trail.clock = new Clock();
        return trail;
    }
}
