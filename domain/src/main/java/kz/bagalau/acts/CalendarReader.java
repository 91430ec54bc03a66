package kz.bagalau.acts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.text.Text;
import kz.bagalau.law.time.CalendarDay;
import kz.bagalau.law.time.CalendarYear;
import kz.bagalau.law.time.DayKind;
import kz.bagalau.law.time.WorkingCalendar;

/**
 * Reads the special days of a year from JSON: {@code year}, {@code names} and {@code grounds} in the languages, and
 * {@code days}, each with date, kind, name, ground, mark and, if it stands in place of another day, that day.
 */
public final class CalendarReader {

    private static final int FIRST_SHIPPED = 2015;
    private static final int LAST_SHIPPED = 2027;

    /** Whether a day was confirmed against its source. */
    private enum Mark {
        CONFIRMED, TO_BE_CONFIRMED
    }

    private CalendarReader() {
    }

    /** The calendar shipped with the program: 2015 to 2027. */
    public static WorkingCalendar shipped() {
        return new WorkingCalendar(IntStream.rangeClosed(FIRST_SHIPPED, LAST_SHIPPED)
                .mapToObj(year -> read("calendar/kz-" + year + ".json", shipped(year))).toList());
    }

    /**
     * Reads one year.
     *
     * @param file the name to be shown when something is refused
     * @throws EditionRefused naming file, day and reason: a day that stands twice, lies in another year, or cannot be of
     *                        its kind on that day of the week; an unknown key, name or ground
     */
    public static CalendarYear read(String file, String json) {
        Node root = new Node(file, "calendar", JsonFile.read(file, json));
        int year = root.whole("year");
        Node names = root.object("names");
        Node grounds = root.object("grounds");
        List<CalendarDay> days = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        for (Node node : root.objects("days")) {
            CalendarDay day = day(node, names, grounds);
            check(node, day, year, seen);
            days.add(day);
        }
        root.done();
        return new CalendarYear(year, days);
    }

    private static CalendarDay day(Node node, Node names, Node grounds) {
        LocalDate date = node.date("date");
        DayKind kind = node.one(DayKind.class, "kind");
        if (!kind.fits(date)) {
            throw node.refused("reader.day.kind", Arg.of(date), Arg.key("calendar." + kind));
        }
        CalendarDay day = new CalendarDay(date, kind, text(node, names, "name"), text(node, grounds, "ground"),
                node.one(Mark.class, "mark") == Mark.CONFIRMED, node.optionalDate("instead"));
        node.done();
        return day;
    }

    private static void check(Node node, CalendarDay day, int year, Set<LocalDate> seen) {
        if (day.date().getYear() != year) {
            throw node.refused("reader.day.year", Arg.of(day.date()), Arg.word(Integer.toString(year)));
        }
        if (!seen.add(day.date())) {
            throw node.refused("reader.day.twice", Arg.of(day.date()));
        }
    }

    private static Text text(Node day, Node texts, String key) {
        String name = day.string(key);
        if (!texts.has(name)) {
            throw day.refused("reader.day.text", Arg.word(key), Arg.word(name));
        }
        return texts.text(name);
    }

    private static String shipped(int year) {
        String path = "/calendar/kz-" + year + ".json";
        try (InputStream in = CalendarReader.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
