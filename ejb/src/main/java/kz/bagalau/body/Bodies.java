package kz.bagalau.body;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.model.body.Bin;
import kz.bagalau.model.body.StateBody;
import kz.bagalau.model.body.Unit;

/** The state bodies of this installation and their units. */
@Stateless
@Operates(Operation.BODY_READ)
public class Bodies {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    /** Every body, by its Russian name. */
    public List<StateBody> all() {
        return em.createQuery("select b from StateBody b order by b.name.ru, b.name.kk, b.id", StateBody.class).getResultList();
    }

    /** A body by id; empty where there is none. */
    public Optional<StateBody> body(Long bodyId) {
        return Optional.ofNullable(em.find(StateBody.class, bodyId));
    }

    /** A body by its БИН; empty where there is none. */
    public Optional<StateBody> body(Bin bin) {
        return em.createQuery("select b from StateBody b where b.bin = :bin", StateBody.class).setParameter("bin", bin.value()).getResultStream()
                .findFirst();
    }

    /** The units of a body that are not abolished, by place; {@link UnitTree} hangs them under each other. */
    public List<Unit> units(Long bodyId) {
        return em.createQuery("select u from Unit u where u.bodyId = :body and u.abolishedOn is null order by u.place, u.id", Unit.class)
                .setParameter("body", bodyId).getResultList();
    }

    /** A unit by id; empty where there is none. */
    public Optional<Unit> unit(Long unitId) {
        return Optional.ofNullable(em.find(Unit.class, unitId));
    }
}
