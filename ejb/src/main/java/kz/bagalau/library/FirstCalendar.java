package kz.bagalau.library;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;

/** At a start, takes over the shipped years of the calendar that the database does not hold yet. */
@Singleton
@Startup
@DependsOn("Schema")
public class FirstCalendar {

    @EJB
    private Calendars calendars;

    @PostConstruct
    void takeOver() {
        calendars.takeOverShipped();
    }
}
