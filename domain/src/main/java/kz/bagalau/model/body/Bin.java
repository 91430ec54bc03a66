package kz.bagalau.model.body;

import java.io.Serializable;
import java.util.Optional;

/**
 * The business identification number (БИН, БСН) of an organisation: year and month of registration, kind, a serial, a check digit.
 *
 * @param value twelve digits, checked
 */
public record Bin(String value) implements Serializable {

    /** What can be wrong with a number; KIND: its fifth digit is not one of an organisation (4, 5, 6). */
    public enum Flaw { LENGTH, MONTH, KIND, CHECK_DIGIT }

    /** @throws IllegalArgumentException when the number has a flaw */
    public Bin {
        flaw(value).ifPresent(flaw -> {
            throw new IllegalArgumentException("БИН '" + value + "': " + flaw);
        });
    }

    /** What is wrong with a text given as a number; empty when nothing is. */
    public static Optional<Flaw> flaw(String text) {
        if (text == null || !text.matches("[0-9]{12}")) {
            return Optional.of(Flaw.LENGTH);
        }
        if (!text.substring(2, 4).matches("0[1-9]|1[0-2]")) {
            return Optional.of(Flaw.MONTH);
        }
        if ("456".indexOf(text.charAt(4)) < 0) {
            return Optional.of(Flaw.KIND);
        }
        return CheckDigit.right(text) ? Optional.empty() : Optional.of(Flaw.CHECK_DIGIT);
    }

    @Override
    public String toString() {
        return value;
    }
}
