package kz.bagalau.model.account;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a password that somebody chooses has to be: long, not his login, not one of those that everybody tries first. */
public final class PasswordRules {

    /** The least number of characters. */
    public static final int SHORTEST = 10;

    /** The greatest number of characters. */
    public static final int LONGEST = 200;

    private static final Set<String> FIRST_TRIED = Set.of("1234567890", "0123456789", "0987654321", "qwertyuiop", "йцукенгшщз", "1q2w3e4r5t",
            "password12", "password123", "passw0rd123", "qwerty12345", "qwerty123456", "administrator", "kazakhstan", "казахстан1", "қазақстан1");

    private PasswordRules() {
    }

    /** Why the password will not do, as the end of a key {@code account.password.<…>}; empty when it will. */
    public static Optional<String> objection(String password, String login) {
        String plain = password.toLowerCase(Locale.ROOT);
        if (password.length() < SHORTEST) {
            return Optional.of("short");
        }
        if (password.length() > LONGEST) {
            return Optional.of("long");
        }
        if (plain.contains(login.toLowerCase(Locale.ROOT))) {
            return Optional.of("login");
        }
        return FIRST_TRIED.contains(plain) || plain.chars().distinct().count() < 4 ? Optional.of("common") : Optional.empty();
    }
}
