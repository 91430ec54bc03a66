package kz.bagalau.web.docflow;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Refusal;
import kz.bagalau.exchange.ReadCalendar;
import kz.bagalau.web.docflow.type.Calendar;
import kz.bagalau.web.docflow.type.CalendarDay;
import kz.bagalau.web.docflow.type.GetCalendar;

/** {@code getCalendar}: the working calendar of a year. */
@RequestScoped
public class CalendarOperations {

    @EJB
    ReadCalendar calendars;

    /** A year. @throws AccessDenied (404) for one without data */
    public Calendar getCalendar(GetCalendar asked) {
        return calendars.year(asked.year).map(CalendarOperations::told).orElseThrow(() -> new AccessDenied(Operation.DOCFLOW_CALENDAR, Refusal.UNKNOWN));
    }

    private static Calendar told(ReadCalendar.Year kept) {
        Calendar calendar = new Calendar();
        calendar.year = kept.year().year();
        calendar.version = kept.version();
        calendar.days = kept.year().days().stream().map(CalendarOperations::day).toList();
        return calendar;
    }

    private static CalendarDay day(kz.bagalau.law.time.CalendarDay special) {
        CalendarDay day = new CalendarDay();
        day.date = special.date();
        day.kind = special.kind().name();
        day.name = Texts.of(special.name());
        day.ground = Texts.of(special.ground());
        day.confirmed = special.confirmed();
        day.instead = special.instead().orElse(null);
        return day;
    }
}
