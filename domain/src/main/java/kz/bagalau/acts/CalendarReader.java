package kz.bagalau.acts;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParsingException;
import kz.bagalau.law.text.Text;
import kz.bagalau.law.time.CalendarDay;
import kz.bagalau.law.time.CalendarYear;
import kz.bagalau.law.time.DayKind;
import kz.bagalau.law.time.WorkingCalendar;

/**
 * Reads the special days of a year from JSON: {@code year}, {@code names} and {@code grounds} in three languages, and
 * {@code days}. What is wrong is refused with the file, the day and the reason.
 */
public final class CalendarReader {

    private static final int FIRST_SHIPPED = 2015;
    private static final int LAST_SHIPPED = 2027;
    private static final Set<String> KEYS = Set.of("year", "names", "grounds", "days");
    private static final Set<String> DAY_KEYS = Set.of("date", "kind", "name", "ground", "mark", "instead");

    private CalendarReader() {
    }

    /** The calendar shipped with the program: 2015 to 2027. */
    public static WorkingCalendar shipped() {
        return new WorkingCalendar(IntStream.rangeClosed(FIRST_SHIPPED, LAST_SHIPPED)
                .mapToObj(CalendarReader::shipped).toList());
    }

    /**
     * Reads one year.
     *
     * @param file the name to be shown when something is refused
     * @throws BadFileException naming file, day and reason
     */
    public static CalendarYear read(String file, Reader json) {
        try (var reader = Json.createReader(json)) {
            return year(file, reader.readObject());
        } catch (JsonParsingException e) {
            throw new BadFileException(file, "line " + e.getLocation().getLineNumber(), e.getMessage());
        } catch (JsonException | ClassCastException e) {
            throw new BadFileException(file, "file", "not a JSON object of a calendar year: " + e.getMessage());
        }
    }

    private static CalendarYear shipped(int year) {
        String file = "calendar/kz-" + year + ".json";
        InputStream in = CalendarReader.class.getResourceAsStream("/" + file);
        return read(file, new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    private static CalendarYear year(String file, JsonObject root) {
        only(file, "file", root, KEYS);
        List<CalendarDay> days = root.getJsonArray("days").getValuesAs(JsonObject.class).stream()
                .map(day -> day(file, root, day)).toList();
        try {
            return new CalendarYear(root.getInt("year"), days);
        } catch (IllegalArgumentException e) {
            throw new BadFileException(file, "days", e.getMessage());
        }
    }

    private static CalendarDay day(String file, JsonObject root, JsonObject day) {
        String date = day.getString("date", "a day without date");
        only(file, date, day, DAY_KEYS);
        try {
            return new CalendarDay(LocalDate.parse(date), DayKind.valueOf(day.getString("kind")),
                    text(root.getJsonObject("names"), day.getString("name")),
                    text(root.getJsonObject("grounds"), day.getString("ground")), confirmed(day.getString("mark")),
                    Optional.ofNullable(day.getString("instead", null)).map(LocalDate::parse));
        } catch (DateTimeParseException | IllegalArgumentException | NullPointerException e) {
            throw new BadFileException(file, date, e.getMessage());
        }
    }

    private static Text text(JsonObject texts, String key) {
        if (!texts.containsKey(key)) {
            throw new IllegalArgumentException("no text named " + key + ", only " + texts.keySet());
        }
        JsonObject text = texts.getJsonObject(key);
        return new Text(text.getString("kk"), text.getString("ru"), text.getString("en", null));
    }

    private static boolean confirmed(String mark) {
        return switch (mark) {
            case "CONFIRMED" -> true;
            case "TO_BE_CONFIRMED" -> false;
            default -> throw new IllegalArgumentException("mark is CONFIRMED or TO_BE_CONFIRMED, but is " + mark);
        };
    }

    private static void only(String file, String place, JsonObject object, Set<String> known) {
        object.keySet().stream().filter(key -> !known.contains(key)).findFirst().ifPresent(key -> {
            throw new BadFileException(file, place, "unknown key " + key + ", known are " + known.stream().sorted().toList());
        });
    }
}
