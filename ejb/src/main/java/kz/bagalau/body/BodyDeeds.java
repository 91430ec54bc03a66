package kz.bagalau.body;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.Bin;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.EditionTerm;
import kz.bagalau.model.body.StateBody;

/** Sets a body up: who it is, which edition holds in it and when, who appoints, who does its HR work, when it goes live. */
@Stateless
public class BodyDeeds {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    /**
     * Enters a body; gives its id.
     *
     * @throws BodyRefused when the БИН has a flaw or is known
     */
    @Operates(Operation.BODY_CREATE)
    public Long create(@Recorded("bin") String bin, Bilingual name) {
        StateBody body = new StateBody(free(bin, null), name);
        em.persist(body);
        em.flush();
        return body.id();
    }

    /**
     * Puts right the number and the name.
     *
     * @throws BodyRefused when the БИН has a flaw or is another body's
     */
    @Operates(Operation.BODY_CHANGE)
    public void describe(@Of(Kind.BODY) Long bodyId, @Recorded("bin") String bin, Bilingual name) {
        body(bodyId).describe(free(bin, bodyId), name);
    }

    private Bin free(String bin, Long except) {
        Bin.flaw(bin).ifPresent(flaw -> {
            throw new BodyRefused("body.bin." + flaw);
        });
        em.createQuery("select b from StateBody b where b.bin = :bin", StateBody.class).setParameter("bin", bin).getResultStream()
                .filter(other -> !other.id().equals(except)).findAny().ifPresent(other -> {
                    throw new BodyRefused("body.bin.KNOWN", other.name().ru());
                });
        return new Bin(bin);
    }

    /** Names who appoints and dismisses (authorised official); null while nobody is named. */
    @Operates(Operation.BODY_CHANGE)
    public void official(@Of(Kind.BODY) Long bodyId, @Recorded("person") Long personId) {
        body(bodyId).official(personId);
    }

    /** Hands the HR work to the service of another body; null gives it to its own. */
    @Operates(Operation.BODY_CHANGE)
    public void servedBy(@Of(Kind.BODY) Long bodyId, @Recorded("servedBy") Long otherId) {
        body(bodyId).servedBy(otherId);
    }

    /**
     * Puts an edition in force, or gives it its true days.
     *
     * @param source against what the days were confirmed, or null while they are the shipped default
     * @throws BodyRefused when another edition holds on one of the days
     */
    @Operates(Operation.BODY_CHANGE)
    public void assign(@Of(Kind.BODY) Long bodyId, @Recorded("edition") String editionId, @Recorded("days") Days days, String source) {
        StateBody body = body(bodyId);
        Optional<EditionTerm> other = body.editions().stream()
                .filter(term -> !term.editionId().equals(editionId) && term.days().overlaps(days)).findFirst();
        other.ifPresent(term -> {
            throw new BodyRefused("body.edition.OVERLAPS", term.editionId());
        });
        body.assign(editionId, days, source);
    }

    /** Withdraws an edition assigned by mistake. */
    @Operates(Operation.BODY_CHANGE)
    public void withdraw(@Of(Kind.BODY) Long bodyId, @Recorded("edition") String editionId) {
        body(bodyId).withdraw(editionId);
    }

    /** Sets the day from which the system is in use: terms that ended before it are "before the system", not missed. */
    @Operates(Operation.BODY_CHANGE)
    public void goLive(@Of(Kind.BODY) Long bodyId, @Recorded("day") LocalDate day) {
        body(bodyId).goLive(day);
    }

    private StateBody body(Long bodyId) {
        return em.find(StateBody.class, bodyId);
    }
}
