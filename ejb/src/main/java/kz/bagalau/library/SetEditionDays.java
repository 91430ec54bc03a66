package kz.bagalau.library;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.model.library.EditionDays;

/** Says when an edition is in force, outside its hash: for everybody who asks which edition holds on a day. */
@Stateless
@Operates(Operation.OWN_EDITION_CHANGE)
public class SetEditionDays {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    @EJB
    ReadLaw law;

    @Inject
    Clock time;

    /**
     * Sets the days of an edition that is law; what was set before stays readable.
     *
     * @param last   the last day in force, or null while it stands
     * @param source where the days are written
     * @throws OwnEditionRefused when there is no such edition, or the last day lies before the first
     */
    public void set(@Recorded("edition") String editionId, @Recorded("first") LocalDate first, @Recorded("last") LocalDate last,
            @Recorded("source") String source) {
        if (law.edition(editionId).isEmpty()) {
            throw new OwnEditionRefused("own.refused.GONE", editionId);
        } else if (last != null && last.isBefore(first)) {
            throw new OwnEditionRefused("own.refused.DAYS");
        }
        em.persist(new EditionDays(editionId, first, Optional.ofNullable(last).map(day -> day.plusDays(1)).orElse(null), source, time.instant(),
                CurrentCaller.get().name()));
    }
}
