package kz.bagalau.law.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.bagalau.law.text.Text;

/** A period evaluated, both days included, with a stable code: "2015", "2017-Q2". */
public record Period(String code, LocalDate from, LocalDate to) {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    /** @throws IllegalArgumentException if it ends before it begins */
    public Period {
        Objects.requireNonNull(code, "code");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Period " + code + " ends on " + to + " before it begins on " + from);
        }
    }

    /** True on its days. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** What it is called: a quarter by its Roman number and year, a year by itself. */
    public Text name() {
        int quarter = code.indexOf("-Q");
        if (quarter < 0) {
            return new Text(code + " жыл", code + " год", code);
        }
        String year = code.substring(0, quarter);
        String number = ROMAN.get(Integer.parseInt(code.substring(quarter + 2)) - 1);
        return new Text(year + " жылғы " + number + " тоқсан", number + " квартал " + year + " года", "quarter " + number + " of " + year);
    }
}
