package kz.bagalau.model.account;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A password drawn at random for one use, easy to read from paper: three groups of four, without letters and digits that look alike.
 *
 * @param text the password, 59 bits of chance
 */
public record OneTimePassword(String text) {

    private static final String SYMBOLS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int GROUP = 4;
    private static final int LENGTH = 12;

    /** Draws a new one. */
    public static OneTimePassword draw() {
        String symbols = RANDOM.ints(LENGTH, 0, SYMBOLS.length()).mapToObj(SYMBOLS::charAt).map(String::valueOf).collect(Collectors.joining());
        return new OneTimePassword(symbols.replaceAll("(.{" + GROUP + "})(?=.)", "$1-"));
    }

    /** True when somebody typed it, in whatever case and with spaces around it. */
    public boolean is(String typed) {
        return typed != null && text.equals(typed.strip().toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return "one-time password";
    }
}
