package kz.bagalau.model.account;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as it is stored: PBKDF2 with HMAC-SHA-512, its rounds, salt and key in one line, so that the rounds can grow without
 * breaking what is stored.
 *
 * @param stored {@code pbkdf2-sha512$rounds$salt$key}, the last two in Base64
 */
public record PasswordHash(String stored) {

    private static final String NAME = "pbkdf2-sha512";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ROUNDS = 210_000;
    private static final int ROUNDS_OF_RANDOM = 5_000;
    private static final int SALT_BYTES = 16;
    private static final int KEY_BITS = 256;

    /** The hash of a password that a human being has chosen: slow on purpose, about a tenth of a second. */
    public static PasswordHash of(String password) {
        return of(password, ROUNDS);
    }

    /** The hash of a password drawn by {@link OneTimePassword}: nobody guesses that, so it may be made by the thousand. */
    public static PasswordHash of(OneTimePassword password) {
        return of(password.text(), ROUNDS_OF_RANDOM);
    }

    private static PasswordHash of(String password, int rounds) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        Base64.Encoder text = Base64.getEncoder().withoutPadding();
        return new PasswordHash(NAME + "$" + rounds + "$" + text.encodeToString(salt) + "$" + text.encodeToString(key(password, salt, rounds)));
    }

    /** True when it is the hash of this password; takes as long for a wrong one as for the right one. */
    public boolean matches(String password) {
        String[] parts = stored.split("\\$");
        byte[] salt = Base64.getDecoder().decode(parts[2]);
        byte[] expected = Base64.getDecoder().decode(parts[3]);
        return MessageDigest.isEqual(expected, key(password, salt, Integer.parseInt(parts[1])));
    }

    private static byte[] key(String password, byte[] salt, int rounds) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, KEY_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no PBKDF2 with HMAC-SHA-512", missing);
        } finally {
            spec.clearPassword();
        }
    }

    @Override
    public String toString() {
        return NAME;
    }
}
