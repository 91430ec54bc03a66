package kz.bagalau.body;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.Unit;

/** Deeds on the units of a body. */
@Stateless
public class UnitDeeds {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    /**
     * Adds a unit; gives its id.
     *
     * @throws BodyRefused when the code is taken
     */
    @Operates(Operation.UNIT_CHANGE)
    public Long add(@Of(Kind.BODY) Long bodyId, @Recorded("code") String code, Bilingual name, Long parentId, int place) {
        if (em.createQuery("select count(u) from Unit u where u.bodyId = :body and u.code = :code", Long.class).setParameter("body", bodyId)
                .setParameter("code", code).getSingleResult() > 0) {
            throw new BodyRefused("body.unit.CODE_TAKEN", code);
        }
        Unit unit = new Unit(bodyId, parentId == null ? null : unit(bodyId, parentId).id(), code, name, place);
        em.persist(unit);
        em.flush();
        return unit.id();
    }

    /**
     * Gives a unit another name, place or parent.
     *
     * @throws BodyRefused when it would stand under itself
     */
    @Operates(Operation.UNIT_CHANGE)
    public void change(@Of(Kind.BODY) Long bodyId, @Recorded("unit") Long unitId, Bilingual name, Long parentId, int place) {
        Unit unit = unit(bodyId, unitId);
        for (Long above = parentId; above != null; above = unit(bodyId, above).parentId()) {
            if (above.equals(unitId)) {
                throw new BodyRefused("body.unit.RING");
            }
        }
        unit.describe(name, place);
        unit.moveUnder(parentId);
    }

    /**
     * Abolishes a unit from a day on.
     *
     * @throws BodyRefused when somebody still holds a post in it, or a unit hangs under it
     */
    @Operates(Operation.UNIT_CHANGE)
    public void abolish(@Of(Kind.BODY) Long bodyId, @Recorded("unit") Long unitId, @Recorded("from") LocalDate from) {
        long holders = em.createQuery("select count(e) from Employment e where e.unitId = :unit and (e.lastDay is null or e.lastDay >= :day)",
                Long.class).setParameter("unit", unitId).setParameter("day", from).getSingleResult();
        long children = em.createQuery("select count(u) from Unit u where u.parentId = :unit and u.abolishedOn is null", Long.class)
                .setParameter("unit", unitId).getSingleResult();
        if (holders + children > 0) {
            throw new BodyRefused("body.unit.IN_USE");
        }
        unit(bodyId, unitId).abolish(from);
    }

    private Unit unit(Long bodyId, Long unitId) {
        Unit unit = em.find(Unit.class, unitId);
        if (unit == null || !unit.bodyId().equals(bodyId)) {
            throw new IllegalArgumentException("unit " + unitId + " is not of body " + bodyId);
        }
        return unit;
    }
}
