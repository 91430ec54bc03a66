package kz.bagalau.library;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.law.time.CalendarDay;
import kz.bagalau.law.time.CalendarYear;
import kz.bagalau.model.calendar.CalendarChange;
import kz.bagalau.model.calendar.CalendarChange.Kind;

/**
 * The administrator's work on the working calendar: a day more, a day less, days confirmed against their source, a year from a file. Every
 * running term is counted by the calendar as it stands, so that a change moves them at once; the history says what stood before.
 */
@Stateless
@Operates(Operation.CALENDAR_CHANGE)
public class KeepCalendar {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;

    @EJB
    Calendars calendars;

    @Inject
    Clock time;

    /**
     * Makes a day special, or describes it otherwise.
     *
     * @throws CalendarRefused when its year has no calendar
     */
    public void put(@Recorded("day") LocalDate date, CalendarDay day, @Recorded("reason") String reason) {
        Map<LocalDate, CalendarDay> days = days(date.getYear());
        CalendarDay before = days.put(date, day);
        keep(date.getYear(), days);
        write(date.getYear(), date, Kind.PUT, told(before) + " → " + told(day), reason);
    }

    /**
     * Makes a special day an ordinary one.
     *
     * @throws CalendarRefused when it is none
     */
    public void remove(@Recorded("day") LocalDate date, @Recorded("reason") String reason) {
        Map<LocalDate, CalendarDay> days = days(date.getYear());
        CalendarDay before = Optional.ofNullable(days.remove(date)).orElseThrow(() -> new CalendarRefused("act.calendar.refused.ORDINARY"));
        keep(date.getYear(), days);
        write(date.getYear(), date, Kind.REMOVED, told(before), reason);
    }

    /** Marks days of one year as confirmed against a source; those confirmed before are left alone. */
    public void confirm(@Recorded("year") int year, List<LocalDate> dates, @Recorded("source") String source) {
        Map<LocalDate, CalendarDay> days = days(year);
        List<CalendarDay> fresh = dates.stream().map(days::get).filter(day -> day != null && !day.confirmed()).toList();
        fresh.forEach(day -> days.put(day.date(), new CalendarDay(day.date(), day.kind(), day.name(), day.ground(), true, day.instead())));
        keep(year, days);
        fresh.forEach(day -> write(year, day.date(), Kind.CONFIRMED, told(day), source));
    }

    /** What a file would do; changes nothing, and leaves no trace. */
    @Operates(Operation.LAW_READ)
    public CalendarPreview preview(String fileName, byte[] bytes) {
        CalendarFile file = CalendarFile.read(fileName, bytes);
        return file.year().map(this::compared).orElseGet(() -> new CalendarPreview(null, file.bad(), List.of(), List.of(), List.of()));
    }

    private CalendarPreview compared(CalendarYear wanted) {
        Map<LocalDate, CalendarDay> now = calendars.year(wanted.year()).map(KeepCalendar::byDate).orElseGet(TreeMap::new);
        Map<LocalDate, CalendarDay> then = byDate(wanted);
        return new CalendarPreview(wanted.year(), List.of(), then.keySet().stream().filter(day -> !now.containsKey(day)).toList(),
                now.keySet().stream().filter(day -> !then.containsKey(day)).toList(),
                then.keySet().stream().filter(day -> now.containsKey(day) && !told(now.get(day)).equals(told(then.get(day)))).toList());
    }

    /**
     * Puts the days of a file in the place of those of its year.
     *
     * @throws CalendarRefused when the file is not right
     */
    public void load(@Recorded("file") String fileName, byte[] bytes, @Recorded("reason") String reason) {
        CalendarYear wanted = CalendarFile.read(fileName, bytes).year().orElseThrow(() -> new CalendarRefused("act.calendar.refused.FILE"));
        CalendarPreview difference = compared(wanted);
        calendars.keep(wanted);
        write(wanted.year(), null, Kind.LOADED, fileName + ": + " + difference.added() + ", − " + difference.removed() + ", ± " + difference.changed(), reason);
    }

    /** The changes of a year, the latest first. */
    @Operates(Operation.LAW_READ)
    public List<CalendarChange> history(int year) {
        return em.createQuery("select c from CalendarChange c where c.year = :year order by c.doneAt desc, c.id desc", CalendarChange.class)
                .setParameter("year", year).getResultList();
    }

    private Map<LocalDate, CalendarDay> days(int year) {
        return calendars.year(year).map(KeepCalendar::byDate).orElseThrow(() -> new CalendarRefused("act.calendar.refused.YEAR", year));
    }

    private static Map<LocalDate, CalendarDay> byDate(CalendarYear year) {
        Map<LocalDate, CalendarDay> days = new TreeMap<>();
        year.days().forEach(day -> days.put(day.date(), day));
        return days;
    }

    private void keep(int year, Map<LocalDate, CalendarDay> days) {
        calendars.keep(new CalendarYear(year, List.copyOf(days.values())));
    }

    private void write(int year, LocalDate day, Kind kind, String told, String reason) {
        em.persist(new CalendarChange(year, day, kind, told, reason, time.instant(), CurrentCaller.get().name()));
    }

    private static String told(CalendarDay day) {
        return day == null ? "–" : String.join(", ", Stream.of(day.kind().name(), day.name().kk(), day.name().ru(), day.ground().kk(), day.ground().ru(),
                day.confirmed() ? "+" : "?", day.instead().map(LocalDate::toString).orElse("")).filter(part -> !part.isEmpty()).toList());
    }
}
