package kz.bagalau.intake;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.body.Iin;
import kz.bagalau.staff.intake.WrittenDay;

/** Reads a cell by the form of its column: the value in one way of writing, or the rule that it breaks. */
final class Cells {

    private static final Map<String, String> FLAGS = Map.ofEntries(Map.entry("да", "true"), Map.entry("иә", "true"), Map.entry("yes", "true"),
            Map.entry("true", "true"), Map.entry("1", "true"), Map.entry("+", "true"), Map.entry("достигнут", "true"), Map.entry("қол жетті", "true"),
            Map.entry("reached", "true"), Map.entry("нет", "false"), Map.entry("жоқ", "false"), Map.entry("no", "false"), Map.entry("false", "false"),
            Map.entry("0", "false"), Map.entry("-", "false"), Map.entry("не достигнут", "false"), Map.entry("қол жетпеді", "false"), Map.entry("not reached", "false"));
    private static final Pattern ERROR = Pattern.compile("(ERROR:.*)?#(REF!|N/A|VALUE!|NAME\\?|DIV/0!|NULL!|NUM!)|ERROR:.*");

    private Cells() {
    }

    /**
     * What a cell holds.
     *
     * @param value the value, null where the cell is empty or wrong
     * @param rule  the rule that it breaks, or null
     */
    record Read(String value, String rule) {
    }

    static Read read(Col column, String written) {
        String text = written == null ? "" : written.replace('\u00a0', ' ').strip().replaceFirst("^'(?=[=+\\-@])", "");
        if (text.isEmpty() || column.form() == Col.Form.INFO) {
            return new Read(null, null);
        }
        if (ERROR.matcher(text).matches()) {
            return new Read(null, "CELL_ERROR");
        }
        if (text.indexOf('\uFFFD') >= 0 || text.matches("(?s).*\\p{L}\\?\\p{L}.*")) {
            return new Read(null, "LETTERS_LOST");
        }
        Read read = byForm(column.form(), text);
        return read.rule == null && read.value.length() > column.longest() ? new Read(null, "TOO_LONG") : read;
    }

    private static Read byForm(Col.Form form, String text) {
        return switch (form) {
            case IIN -> iin(text.replaceAll("[\\s']", ""));
            case DAY -> day(text).map(day -> new Read(day.toString(), null)).orElse(new Read(null, "DAY_FORM"));
            case FLAG -> Optional.ofNullable(FLAGS.get(text.toLowerCase(Locale.ROOT))).map(flag -> new Read(flag, null)).orElse(new Read(null, "FLAG_FORM"));
            case NUMBER -> text.matches("[0-9]{1,2}\\.?") ? new Read(text.replace(".", ""), null) : new Read(null, "NUMBER_FORM");
            case LANG -> lang(text.toLowerCase(Locale.ROOT));
            default -> new Read(text, null);
        };
    }

    /** A day as people write it, or as a spreadsheet counts it where the cell was not formatted as a date. */
    private static Optional<LocalDate> day(String text) {
        return text.matches("[3-6][0-9]{4}") ? Optional.of(LocalDate.of(1899, 12, 30).plusDays(Long.parseLong(text))) : WrittenDay.read(text);
    }

    private static Read iin(String text) {
        return Iin.flaw(text).map(flaw -> new Read(null, "IIN_" + flaw.name())).orElse(new Read(text, null));
    }

    private static Read lang(String text) {
        return switch (text) {
            case "kk", "каз", "қаз", "казахский", "қазақша", "kazakh" -> new Read(Lang.KK.code(), null);
            case "ru", "рус", "орыс", "русский", "орысша", "russian" -> new Read(Lang.RU.code(), null);
            default -> new Read(null, "LANG_FORM");
        };
    }
}
