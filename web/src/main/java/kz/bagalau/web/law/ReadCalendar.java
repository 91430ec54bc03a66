package kz.bagalau.web.law;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import kz.bagalau.access.Access;
import kz.bagalau.access.Operation;
import kz.bagalau.clock.Clock;
import kz.bagalau.law.time.CalendarDay;
import kz.bagalau.law.time.CalendarYear;
import kz.bagalau.library.ReadLaw;
import kz.bagalau.web.error.NotThere;
import kz.bagalau.web.frame.Language;

/** The working calendar of a year: which days are not as the ordinary week has them, why, and which of them are to be confirmed. */
@Named
@RequestScoped
public class ReadCalendar {

    @EJB
    private ReadLaw law;

    @Inject
    private Clock clock;

    @Inject
    private Language language;

    @Inject
    private Access access;

    private Integer year;
    private List<CalendarYear> years;
    private CalendarYear shown;
    private Map<LocalDate, CalendarDay> special;

    /** Finds the year of the address, or this year. Fails with 404 where that year has no calendar. */
    public void load() {
        years = law.years();
        int wanted = year == null ? clock.today().getYear() : year;
        shown = years.stream().filter(each -> each.year() == wanted).findFirst().orElseThrow(() -> new NotThere("calendar of " + wanted));
        special = shown.days().stream().collect(Collectors.toMap(CalendarDay::date, Function.identity()));
    }

    /** True when the reader may change it. */
    public boolean isChangeable() {
        return access.may(Operation.CALENDAR_CHANGE);
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public List<CalendarYear> getYears() {
        return years;
    }

    public CalendarYear getShown() {
        return shown;
    }

    /** The days of the week, Monday first. */
    public List<Weekday> getWeekdays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Weekday(day.getDisplayName(TextStyle.FULL_STANDALONE, language.getLocale()),
                        day.getDisplayName(TextStyle.SHORT_STANDALONE, language.getLocale())))
                .toList();
    }

    /** The twelve months as weeks of seven places each, empty where no day of the month stands. */
    public List<Month> getMonths() {
        return IntStream.rangeClosed(1, 12).mapToObj(month -> month(YearMonth.of(shown.year(), month))).toList();
    }

    private Month month(YearMonth month) {
        int before = month.atDay(1).getDayOfWeek().getValue() - 1;
        List<Place> places = IntStream.range(0, (before + month.lengthOfMonth() + 6) / 7 * 7)
                .mapToObj(at -> place(month, at - before + 1)).toList();
        List<List<Place>> weeks = IntStream.range(0, places.size() / 7).mapToObj(week -> places.subList(week * 7, week * 7 + 7)).toList();
        return new Month(month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language.getLocale()), weeks);
    }

    private Place place(YearMonth month, int day) {
        if (day < 1 || day > month.lengthOfMonth()) {
            return new Place(0, "", "");
        }
        LocalDate date = month.atDay(day);
        CalendarDay found = special.get(date);
        boolean rest = found == null ? date.getDayOfWeek().getValue() > 5 : !found.isWorking();
        String style = rest ? found == null ? "b-rest" : "b-rest b-special" : found == null ? "" : "b-special b-worked";
        return new Place(day, style, found == null ? "" : found.name().in(language.lang()));
    }

    /** A day of the week by its name and its short sign. */
    public record Weekday(String name, String sign) {
    }

    /** A month by its name. */
    public record Month(String name, List<List<Place>> weeks) {
    }

    /** A place in a week: the day's number (0: no day of this month), its class and, on a special day, its name. */
    public record Place(int day, String style, String name) {
    }
}
