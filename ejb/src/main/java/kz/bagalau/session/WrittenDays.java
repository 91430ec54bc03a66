package kz.bagalau.session;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.bagalau.model.body.Days;

/** The days that somebody wrote into a search: a year (2015), a month (10.2015), a day (12.10.2015). */
final class WrittenDays {

    private static final Pattern WRITTEN = Pattern.compile("(?:(?:(\\d{1,2})\\.)?(\\d{1,2})\\.)?(\\d{4})");

    private WrittenDays() {
    }

    /** The days meant; empty where it is no date. */
    static Optional<Days> in(String search) {
        Matcher found = WRITTEN.matcher(search);
        try {
            return found.matches() ? Optional.of(days(found.group(1), found.group(2), Integer.parseInt(found.group(3)))) : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Days days(String day, String month, int year) {
        if (month == null) {
            return new Days(Year.of(year).atDay(1), LocalDate.of(year, 12, 31));
        }
        YearMonth of = YearMonth.of(year, Integer.parseInt(month));
        return day == null ? new Days(of.atDay(1), of.atEndOfMonth()) : new Days(of.atDay(Integer.parseInt(day)), of.atDay(Integer.parseInt(day)));
    }
}
