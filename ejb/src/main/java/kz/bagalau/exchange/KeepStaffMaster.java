package kz.bagalau.exchange;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.model.body.StaffSource;
import kz.bagalau.model.body.StateBody;

/** Names who keeps the staff data of a body: what he tells is loaded when nothing is wrong, what others tell waits for HR. */
@Stateless
public class KeepStaffMaster {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    /** Who keeps them. */
    @Operates(Operation.EXCHANGE_KEEP)
    public StaffSource master(@Of(Kind.BODY) Long bodyId) {
        return em.find(StateBody.class, bodyId).staffMaster();
    }

    /** Names him. */
    @Operates(Operation.EXCHANGE_CHANGE)
    public void keep(@Of(Kind.BODY) Long bodyId, @Recorded("master") StaffSource master) {
        em.find(StateBody.class, bodyId).keptBy(master);
    }
}
