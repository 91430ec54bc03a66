package kz.bagalau.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import kz.bagalau.body.SetUpAsked;
import kz.bagalau.body.SetUpLine;

/** What must stand of the calendar before a body may work: this year and the next, every day of this one confirmed against its source. */
@ApplicationScoped
public class CalendarSetUp {

    @Inject
    EntityManager em;

    void tell(@Observes SetUpAsked asked) {
        int year = asked.day().getYear();
        long years = count("KeptYear y where y.year = :year or y.year = :year + 1", year);
        long open = count("KeptYear y join y.days d where y.year = :year and d.confirmed = false", year);
        asked.add(new SetUpLine(30, "calendar", years == 2 && open == 0, open, "/law/calendar.xhtml?year=" + year));
    }

    private long count(String from, int year) {
        return em.createQuery("select count(y) from " + from, Long.class).setParameter("year", year).getSingleResult();
    }
}
