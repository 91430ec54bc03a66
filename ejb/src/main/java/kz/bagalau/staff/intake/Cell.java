package kz.bagalau.staff.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.bagalau.model.body.Category;

/**
 * A cell read by the form of its column: a value in one way of writing, or what is wrong with it.
 *
 * @param value the value, null where the cell is empty or wrong
 * @param fault what is wrong, or null
 */
record Cell(String value, Fault fault) {

    private static final Map<String, String> FLAGS = Map.ofEntries(Map.entry("да", "true"), Map.entry("иә", "true"), Map.entry("yes", "true"),
            Map.entry("true", "true"), Map.entry("1", "true"), Map.entry("+", "true"), Map.entry("нет", "false"), Map.entry("жоқ", "false"),
            Map.entry("no", "false"), Map.entry("false", "false"), Map.entry("0", "false"), Map.entry("-", "false"));
    private static final Map<String, String> GRADES = Map.ofEntries(Map.entry("неудовлетворительно", "UNSATISFACTORY"),
            Map.entry("қанағаттанарлықсыз", "UNSATISFACTORY"), Map.entry("удовлетворительно", "SATISFACTORY"),
            Map.entry("қанағаттанарлық", "SATISFACTORY"), Map.entry("эффективно", "EFFECTIVE"), Map.entry("тиімді", "EFFECTIVE"),
            Map.entry("превосходно", "EXCELLENT"), Map.entry("өте жақсы", "EXCELLENT"), Map.entry("unsatisfactory", "UNSATISFACTORY"),
            Map.entry("satisfactory", "SATISFACTORY"), Map.entry("effective", "EFFECTIVE"), Map.entry("excellent", "EXCELLENT"));
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final Pattern NAME = Pattern.compile("[\\p{IsCyrillic}\\- '’.]+");
    private static final Pattern ERROR = Pattern.compile("(ERROR:.*)?#(REF!|N/A|VALUE!|NAME\\?|DIV/0!|NULL!|NUM!)|ERROR:.*");

    static Cell read(Column column, String written) {
        String text = written == null ? "" : written.replace('\u00a0', ' ').strip().replaceFirst("^'(?=[=+\\-@])", "");
        if (text.isEmpty()) {
            return right(null);
        }
        if (ERROR.matcher(text).matches()) {
            return wrong(Fault.CELL_ERROR);
        }
        Cell cell = byForm(column.form(), text);
        return cell.fault == null && cell.value.length() > column.longest() ? wrong(Fault.TOO_LONG) : cell;
    }

    private static Cell byForm(Form form, String text) {
        return switch (form) {
            case TEXT -> lost(text) ? wrong(Fault.LETTERS_LOST) : right(text.replaceAll("\\s+", " "));
            case NAME -> name(text.replaceAll("\\s+", " "));
            case IIN -> iin(text.replaceAll("[\\s']", ""));
            case EMAIL -> EMAIL.matcher(text).matches() ? right(text.toLowerCase(Locale.ROOT)) : wrong(Fault.EMAIL_FORM);
            case DATE -> WrittenDay.read(text).map(day -> right(day.toString())).orElse(wrong(Fault.DATE_FORM));
            case FLAG -> known(FLAGS, text, Fault.FLAG_FORM);
            case CATEGORY -> Category.read(text).map(category -> right(category.code())).orElse(wrong(Fault.CATEGORY_FORM));
            case NUMBER -> text.matches("[0-9]{1,5}") ? right(String.valueOf(Integer.parseInt(text))) : wrong(Fault.NUMBER_FORM);
            case YEAR -> text.matches("(19|20)[0-9]{2}") ? right(text) : wrong(Fault.YEAR_FORM);
            case GRADE -> known(GRADES, text.replaceAll("[«»\"]", ""), Fault.GRADE_UNKNOWN);
        };
    }

    private static Cell right(String value) {
        return new Cell(value, null);
    }

    private static Cell wrong(Fault fault) {
        return new Cell(null, fault);
    }

    /** Windows-1251 has no Kazakh letters: programs put a question mark in their place. */
    private static boolean lost(String text) {
        return text.indexOf('\uFFFD') >= 0 || text.matches(".*\\p{L}\\?\\p{L}.*|.*(^|\\s)\\?\\p{L}.*");
    }

    private static Cell name(String text) {
        if (lost(text) || text.indexOf('?') >= 0) {
            return wrong(Fault.LETTERS_LOST);
        }
        return NAME.matcher(text).matches() ? right(text) : wrong(Fault.NAME_LETTERS);
    }

    private static Cell iin(String text) {
        Optional<Fault> fault = kz.bagalau.model.body.Iin.flaw(text).map(flaw -> Fault.valueOf("IIN_" + flaw.name()));
        return fault.map(Cell::wrong).orElseGet(() -> right(text));
    }

    private static Cell known(Map<String, String> words, String text, Fault otherwise) {
        String value = words.get(text.toLowerCase(Locale.ROOT));
        return value == null ? wrong(otherwise) : right(value);
    }
}
