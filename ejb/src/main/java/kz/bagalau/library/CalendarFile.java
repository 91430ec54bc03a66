package kz.bagalau.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.law.text.Text;
import kz.bagalau.law.time.CalendarDay;
import kz.bagalau.law.time.CalendarYear;
import kz.bagalau.law.time.DayKind;
import kz.bagalau.staff.intake.Table;
import kz.bagalau.staff.intake.Tables;
import kz.bagalau.staff.intake.UnfitFile;
import kz.bagalau.staff.intake.WrittenDay;

/** Reads the special days of one year from a CSV or XLSX file; tells everything that is wrong, line by line, and stops at nothing. */
final class CalendarFile {

    /** The columns, by their headings in any language; letters alone count. */
    private enum Column {
        DATE("date", "дата", "күні"), KIND("kind", "вид", "түрі"), NAME_KK("name_kk", "название каз", "атауы қаз"),
        NAME_RU("name_ru", "название рус", "атауы орыс"), GROUND_KK("ground_kk", "основание каз", "негізі қаз"),
        GROUND_RU("ground_ru", "основание рус", "негізі орыс"), CONFIRMED("confirmed", "подтверждено", "расталған"),
        INSTEAD("instead", "вместо", "орнына");

        private static final Set<Column> OPTIONAL = Set.of(CONFIRMED, INSTEAD);
        private final List<String> headings;

        Column(String... headings) {
            this.headings = Arrays.stream(headings).map(Column::plain).toList();
        }

        static Optional<Column> of(String heading) {
            return Arrays.stream(values()).filter(column -> column.headings.contains(plain(heading))).findFirst();
        }

        private static String plain(String heading) {
            return heading == null ? "" : heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        }
    }

    private static final Map<String, DayKind> KINDS = Map.ofEntries(Map.entry("holiday", DayKind.HOLIDAY), Map.entry("праздник", DayKind.HOLIDAY),
            Map.entry("праздничный день", DayKind.HOLIDAY), Map.entry("мереке", DayKind.HOLIDAY), Map.entry("мереке күні", DayKind.HOLIDAY),
            Map.entry("day off", DayKind.DAY_OFF), Map.entry("выходной", DayKind.DAY_OFF), Map.entry("выходной день", DayKind.DAY_OFF),
            Map.entry("демалыс", DayKind.DAY_OFF), Map.entry("демалыс күні", DayKind.DAY_OFF), Map.entry("working day", DayKind.WORKING_DAY),
            Map.entry("рабочий", DayKind.WORKING_DAY), Map.entry("рабочий день", DayKind.WORKING_DAY), Map.entry("жұмыс", DayKind.WORKING_DAY),
            Map.entry("жұмыс күні", DayKind.WORKING_DAY));
    private static final Set<String> YES = Set.of("да", "иә", "yes", "true", "1", "+");

    private final List<CalendarDay> days = new ArrayList<>();
    private final List<CalendarPreview.Bad> bad = new ArrayList<>();
    private final Set<LocalDate> seen = new HashSet<>();
    private Integer year;

    private CalendarFile() {
    }

    static CalendarFile read(String fileName, byte[] bytes) {
        CalendarFile file = new CalendarFile();
        try {
            file.take(Tables.read(fileName, bytes).get(0));
        } catch (UnfitFile unfit) {
            file.bad.add(new CalendarPreview.Bad(0, null, "staff.fault." + unfit.fault()));
        }
        return file;
    }

    /** The year; empty where the file is not right. */
    Optional<CalendarYear> year() {
        return bad.isEmpty() && year != null ? Optional.of(new CalendarYear(year, days)) : Optional.empty();
    }

    List<CalendarPreview.Bad> bad() {
        return bad;
    }

    private void take(Table table) {
        if (table.lines().size() < 2) {
            bad.add(new CalendarPreview.Bad(0, null, "staff.fault.FILE_EMPTY"));
            return;
        }
        List<Optional<Column>> columns = table.lines().get(0).cells().stream().map(Column::of).toList();
        Arrays.stream(Column.values()).filter(column -> !Column.OPTIONAL.contains(column) && !columns.contains(Optional.of(column)))
                .forEach(column -> bad.add(new CalendarPreview.Bad(1, column.name().toLowerCase(Locale.ROOT), "staff.fault.COLUMN_MISSING")));
        if (bad.isEmpty()) {
            table.lines().stream().skip(1).forEach(line -> row(line, columns));
        }
    }

    private void row(Table.Line line, List<Optional<Column>> columns) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (int i = 0; i < Math.min(columns.size(), line.cells().size()); i++) {
            String cell = line.cells().get(i);
            columns.get(i).filter(column -> cell != null && !cell.isBlank()).ifPresent(column -> cells.put(column, cell.strip()));
        }
        int before = bad.size();
        Arrays.stream(Column.values()).filter(column -> !Column.OPTIONAL.contains(column) && !cells.containsKey(column))
                .forEach(column -> wrong(line, "", "staff.fault.REQUIRED"));
        if (bad.size() == before) {
            day(line, cells);
        }
    }

    private void day(Table.Line line, Map<Column, String> cells) {
        Optional<LocalDate> date = WrittenDay.read(cells.get(Column.DATE));
        DayKind kind = KINDS.get(cells.get(Column.KIND).toLowerCase(Locale.ROOT));
        Optional<LocalDate> instead = Optional.ofNullable(cells.get(Column.INSTEAD)).flatMap(WrittenDay::read);
        if (date.isEmpty()) {
            wrong(line, cells.get(Column.DATE), "staff.fault.DATE_FORM");
        } else if (kind == null) {
            wrong(line, cells.get(Column.KIND), "act.calendar.fault.KIND");
        } else if (cells.containsKey(Column.INSTEAD) && instead.isEmpty()) {
            wrong(line, cells.get(Column.INSTEAD), "staff.fault.DATE_FORM");
        } else if (!kind.fits(date.get())) {
            wrong(line, cells.get(Column.DATE), "act.calendar.fault.FITS");
        } else if (!seen.add(date.get())) {
            wrong(line, cells.get(Column.DATE), "act.calendar.fault.TWICE");
        } else if (year != null && year != date.get().getYear()) {
            wrong(line, cells.get(Column.DATE), "act.calendar.fault.YEAR");
        } else {
            year = date.get().getYear();
            days.add(new CalendarDay(date.get(), kind, new Text(cells.get(Column.NAME_KK), cells.get(Column.NAME_RU), null),
                    new Text(cells.get(Column.GROUND_KK), cells.get(Column.GROUND_RU), null),
                    YES.contains(cells.getOrDefault(Column.CONFIRMED, "").toLowerCase(Locale.ROOT)), instead));
        }
    }

    private void wrong(Table.Line line, String value, String fault) {
        bad.add(new CalendarPreview.Bad(line.number(), value, fault));
    }
}
