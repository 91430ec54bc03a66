package kz.bagalau.staff.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** Reads a day as offices write it: 14.09.2015, 14/09/2015 or 2015-09-14, between 1900 and 2200. */
public final class WrittenDay {

    private static final List<DateTimeFormatter> FORMS = List.of(DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));

    private WrittenDay() {
    }

    /** The day; empty where the text is none. */
    public static Optional<LocalDate> read(String text) {
        return FORMS.stream().map(form -> parse(form, text)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<LocalDate> parse(DateTimeFormatter form, String text) {
        try {
            LocalDate day = LocalDate.parse(text, form);
            return day.getYear() >= 1900 && day.getYear() <= 2200 ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException another) {
            return Optional.empty();
        }
    }
}
