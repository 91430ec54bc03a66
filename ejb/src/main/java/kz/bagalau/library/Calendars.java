package kz.bagalau.library;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.acts.CalendarReader;
import kz.bagalau.law.time.CalendarYear;
import kz.bagalau.law.time.WorkingCalendar;
import kz.bagalau.model.calendar.KeptYear;

/** The working calendar that terms are counted by: shipped with the program, kept in the database, changed by an administrator. */
@Stateless
@Operates(Operation.WITHIN)
public class Calendars {

    private static final String ALL = "select distinct y from KeptYear y left join fetch y.days order by y.year";

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    /** The calendar of all years that have data. A day of another year is an error that names the year. */
    public WorkingCalendar calendar() {
        return new WorkingCalendar(em.createQuery(ALL, KeptYear.class).getResultStream().map(KeptYear::year).toList());
    }

    /** The special days of a year; empty where the year has no data. */
    public Optional<CalendarYear> year(int number) {
        return kept(number).map(KeptYear::year);
    }

    /** Puts the special days of a year in the place of those kept; terms are counted anew from then on. */
    public void keep(CalendarYear year) {
        kept(year.year()).ifPresentOrElse(kept -> kept.replace(year), () -> em.persist(new KeptYear(year)));
    }

    /** Takes over the shipped years of which nothing is kept yet; gives their numbers. */
    public List<Integer> takeOverShipped() {
        List<Integer> known = em.createQuery("select y.year from KeptYear y", Integer.class).getResultList();
        List<CalendarYear> fresh = CalendarReader.shipped().years().stream().filter(year -> !known.contains(year.year())).toList();
        fresh.forEach(year -> em.persist(new KeptYear(year)));
        return fresh.stream().map(CalendarYear::year).toList();
    }

    private Optional<KeptYear> kept(int number) {
        return em.createQuery("select y from KeptYear y where y.year = :year", KeptYear.class).setParameter("year", number).getResultStream()
                .findFirst();
    }
}
