package kz.bagalau.web.login;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tells secrets apart without keeping them: a keyed hash, whose key lives as long as this process. */
final class Fingerprint {

    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key = new SecretKeySpec(random(), HMAC);

    private static byte[] random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    Key of(String secret) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return new Key(HexFormat.of().formatHex(mac.doFinal(secret.getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no " + HMAC, missing);
        }
    }

    /** The fingerprint of one secret. */
    record Key(String hex) {
    }
}
