package kz.bagalau.web.board;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.access.Access;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operation;
import kz.bagalau.clock.Clock;
import kz.bagalau.law.time.WorkingCalendar;
import kz.bagalau.library.ReadLaw;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.session.Session;
import kz.bagalau.session.ReadSessions;
import kz.bagalau.session.SessionRow;
import kz.bagalau.watch.BoardRow;
import kz.bagalau.watch.DeadlineBoard;
import kz.bagalau.watch.Standing;
import kz.bagalau.web.error.NotThere;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.text.Words;

/** A month of the reader's terms and sessions, on the working days and days off of the kept calendar. */
@Named
@RequestScoped
public class ShowCalendar {

    @EJB
    private DeadlineBoard deadlines;
    @EJB
    private ReadLaw law;
    @EJB
    private ReadSessions sessions;
    @Inject
    private Clock clock;
    @Inject
    private Access access;
    @Inject
    private Language language;
    @Inject
    private Words words;

    private String month;
    private YearMonth shown;
    private Map<LocalDate, List<Item>> items;
    private WorkingCalendar working;

    /** Reads the month of the address, or this month. Fails with 404 on what is no month. */
    public void load() {
        try {
            shown = month == null || month.isBlank() ? YearMonth.from(clock.today()) : YearMonth.parse(month);
        } catch (DateTimeParseException none) {
            throw new NotThere("month " + month);
        }
        working = new WorkingCalendar(law.years());
        items = Stream.concat(terms().stream(), held().stream()).collect(Collectors.groupingBy(Item::day));
    }

    /** The same deed by the same day is one entry, with the number of cases. */
    private List<Item> terms() {
        Map<String, List<BoardRow>> alike = deadlines.board(new ListQuery("", Map.of("month", shown.toString()), "last", false, 0, ListQuery.ALL)).page().rows()
                .stream().collect(Collectors.groupingBy(row -> row.term().last() + row.term().term() + row.term().state(), LinkedHashMap::new, Collectors.toList()));
        return alike.values().stream().map(this::item).toList();
    }

    private Item item(List<BoardRow> alike) {
        BoardRow first = alike.get(0);
        String link = alike.size() == 1 && !first.link().isEmpty() ? first.link() : "/board/list.xhtml?day=" + first.term().last();
        String label = words.of(first.term().label()) + (alike.size() == 1 ? "" : " (" + alike.size() + ")");
        return new Item(first.term().last(), label, words.say("deadline." + first.term().state()), link,
                Standing.MISSED.covers(first.term(), clock.today()) ? "b-tone-bad" : Standing.KEPT.covers(first.term(), clock.today()) ? "b-tone-good" : "b-tone-now");
    }

    private List<Item> held() {
        Long body = CurrentCaller.get().bodyId();
        if (!access.may(Operation.SESSION_LIST, body)) {
            return List.of();
        }
        return sessions.sessions(body, new ListQuery("", Map.of("year", String.valueOf(shown.getYear())), "", false, 0, ListQuery.ALL)).rows().stream()
                .filter(row -> !Session.CANCELLED.equals(row.stage()) && YearMonth.from(row.heldOn()).equals(shown)).map(this::item).toList();
    }

    private Item item(SessionRow row) {
        return new Item(row.heldOn(), words.say("board.session"), words.say("stage.SESSION." + row.stage()), "/session/hold.xhtml?session=" + row.id(), "b-tone-calm");
    }

    /** The month by its name and year. */
    public String getTitle() {
        return shown.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language.getLocale()) + " " + shown.getYear();
    }

    /** The month before, as the address has it. */
    public String getBefore() {
        return shown.minusMonths(1).toString();
    }

    /** The month after. */
    public String getAfter() {
        return shown.plusMonths(1).toString();
    }

    /** The month in which today lies. */
    public String getPresent() {
        return YearMonth.from(clock.today()).toString();
    }

    /** True where the year has no calendar: working days are not known then. */
    public boolean isUnknown() {
        return working.years().stream().noneMatch(year -> year.year() == shown.getYear());
    }

    /** True when nothing ends in the month. */
    public boolean isQuiet() {
        return items.isEmpty();
    }

    /** The names of the days of the week, Monday first. */
    public List<String> getWeekdays() {
        return Arrays.stream(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, language.getLocale())).toList();
    }

    /** The weeks of the month, Monday first; days of other months are empty places. */
    public List<List<Place>> getWeeks() {
        LocalDate monday = shown.atDay(1).minusDays(shown.atDay(1).getDayOfWeek().getValue() - 1L);
        return monday.datesUntil(shown.atEndOfMonth().plusDays(1)).filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY)
                .map(first -> first.datesUntil(first.plusDays(7)).map(this::place).toList()).toList();
    }

    private Place place(LocalDate day) {
        if (!YearMonth.from(day).equals(shown)) {
            return new Place(0, "", "", List.of());
        }
        boolean rest = isUnknown() ? day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue() : !working.isWorking(day);
        String name = working.special(day, day).stream().map(special -> words.of(special.name())).findFirst().orElse(rest ? words.say("board.rest") : "");
        return new Place(day.getDayOfMonth(), (rest ? "b-rest" : "") + (day.equals(clock.today()) ? " b-today-cell" : ""), name, items.getOrDefault(day, List.of()));
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    /**
     * What ends or is held on a day.
     *
     * @param day   the day
     * @param label what it is
     * @param state how it stands
     * @param link  where it leads
     * @param style how it looks
     */
    public record Item(LocalDate day, String label, String state, String link, String style) {
    }

    /**
     * A place in a week.
     *
     * @param number the day of the month; 0: no day of this month
     * @param style  its class
     * @param name   what day it is, where it is no ordinary working day
     * @param items  what ends or is held then
     */
    public record Place(int number, String style, String name, List<Item> items) {
    }
}
