package kz.bagalau.library;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
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

    /** Numbers of changes are never given twice, also not after one that was rolled back; counted besides, as one may end after a later one. */
    private static final String STATE = "select count(y), (select count(c) from CalendarChange c), (select max(c.id) from CalendarChange c) from KeptYear y";

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    private List<Object> state = List.of();
    private WorkingCalendar known;

    /**
     * The calendar of all years that have data. A day of another year is an error that names the year. Nearly every page reckons with it, and it changes a few times a year: it is read
     * anew only when something was written into it since.
     */
    public WorkingCalendar calendar() {
        List<Object> now = Arrays.asList(em.createQuery(STATE, Object[].class).getSingleResult());
        if (!now.equals(state)) {
            known = new WorkingCalendar(em.createQuery(ALL, KeptYear.class).getResultStream().map(KeptYear::year).toList());
            state = now;
        }
        return known;
    }

    /** The special days of a year; empty where the year has no data. */
    public Optional<CalendarYear> year(int number) {
        return kept(number).map(KeptYear::year);
    }

    /** Puts the special days of a year in the place of those kept; terms are counted anew from then on. */
    public void keep(CalendarYear year) {
        state = List.of();
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
