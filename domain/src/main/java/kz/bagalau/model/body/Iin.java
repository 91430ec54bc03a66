package kz.bagalau.model.body;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The individual identification number (ИИН, ЖСН) of a person: date of birth, a digit of century and sex, a serial, a check digit.
 *
 * @param value twelve digits, checked
 */
public record Iin(String value) implements Serializable {

    /** What can be wrong with a number. */
    public enum Flaw { LENGTH, DATE, CENTURY, CHECK_DIGIT }

    /** @throws IllegalArgumentException when the number has a flaw */
    public Iin {
        flaw(value).ifPresent(flaw -> {
            throw new IllegalArgumentException("ИИН '" + value + "': " + flaw);
        });
    }

    /** The number with a check digit for eleven digits; empty where none is ever issued for them. For demo data. */
    public static Optional<Iin> completing(String eleven) {
        int digit = CheckDigit.of(eleven);
        return digit == 10 ? Optional.empty() : Optional.of(new Iin(eleven + digit));
    }

    /** What is wrong with a text given as a number; empty when nothing is. */
    public static Optional<Flaw> flaw(String text) {
        if (text == null || !text.matches("[0-9]{12}")) {
            return Optional.of(Flaw.LENGTH);
        }
        if (century(text) < 0) {
            return Optional.of(Flaw.CENTURY);
        }
        if (birth(text).isEmpty()) {
            return Optional.of(Flaw.DATE);
        }
        return CheckDigit.right(text) ? Optional.empty() : Optional.of(Flaw.CHECK_DIGIT);
    }

    private static int century(String text) {
        int digit = text.charAt(6) - '0';
        return digit >= 1 && digit <= 6 ? 1800 + (digit - 1) / 2 * 100 : -1;
    }

    private static Optional<LocalDate> birth(String text) {
        try {
            return Optional.of(LocalDate.of(century(text) + two(text, 0), two(text, 2), two(text, 4)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int two(String text, int at) {
        return Integer.parseInt(text, at, at + 2, 10);
    }

    /** The date of birth. */
    public LocalDate birth() {
        return birth(value).orElseThrow();
    }

    /** True for a woman: an even seventh digit. */
    public boolean woman() {
        return (value.charAt(6) - '0') % 2 == 0;
    }

    /** The number with its middle hidden, for lists that many see. */
    public String masked() {
        return value.substring(0, 2) + "••••••" + value.substring(8);
    }

    @Override
    public String toString() {
        return value;
    }
}
