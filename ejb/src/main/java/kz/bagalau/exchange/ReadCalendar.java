package kz.bagalau.exchange;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.law.time.CalendarYear;
import kz.bagalau.model.calendar.KeptYear;

/** The working calendar as a document-flow system reads it. */
@Stateless
public class ReadCalendar {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    /**
     * The special days of a year.
     *
     * @param version from 1; grows with every change
     */
    public record Year(CalendarYear year, long version) {
    }

    /** A year; empty where it has no data. */
    @Operates(Operation.DOCFLOW_CALENDAR)
    public Optional<Year> year(int number) {
        return em.createQuery("select distinct y from KeptYear y left join fetch y.days where y.year = :year", KeptYear.class).setParameter("year", number)
                .getResultStream().findFirst().map(kept -> new Year(kept.year(), kept.changes() + 1L));
    }
}
