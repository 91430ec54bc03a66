package kz.bagalau.survey;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals bytes so that only the holder of a private key can open them: X25519 with a fresh key a seal, HMAC-SHA-256 to derive the key,
 * AES-256-GCM. The text is padded to whole blocks of four kilobytes before, into one of which any answer goes: its length tells nothing.
 */
final class Seal {

    private static final String CURVE = "X25519";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int BLOCK = 4096;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Seal() {
    }

    /** A new key pair. */
    static KeyPair newKeys() {
        return calmly(() -> KeyPairGenerator.getInstance(CURVE).generateKeyPair());
    }

    /** Seals a text for the holder of the private half of a key; the context must be given again to open it. */
    static byte[] seal(byte[] publicKey, String context, byte[] text) {
        return calmly(() -> {
            KeyPair fresh = KeyPairGenerator.getInstance(CURVE).generateKeyPair();
            byte[] key = shared(fresh.getPrivate(), publicKey(publicKey), fresh.getPublic().getEncoded());
            byte[] shut = shut(key, context, padded(text));
            byte[] head = fresh.getPublic().getEncoded();
            return ByteBuffer.allocate(1 + head.length + shut.length).put((byte) head.length).put(head).put(shut).array();
        });
    }

    /**
     * Opens a seal.
     *
     * @throws IllegalStateException when key or context are not those with which it was sealed, or a byte was changed
     */
    static byte[] open(byte[] privateKey, String context, byte[] sealed) {
        return calmly(() -> {
            byte[] head = Arrays.copyOfRange(sealed, 1, 1 + sealed[0]);
            PrivateKey own = KeyFactory.getInstance(CURVE).generatePrivate(new PKCS8EncodedKeySpec(privateKey));
            byte[] key = shared(own, publicKey(head), head);
            return unpadded(unshut(key, context, Arrays.copyOfRange(sealed, 1 + head.length, sealed.length)));
        });
    }

    /** Encrypts under a symmetric key of 32 bytes. */
    static byte[] shut(byte[] key, String context, byte[] text) {
        return calmly(() -> {
            byte[] nonce = new byte[NONCE];
            RANDOM.nextBytes(nonce);
            byte[] shut = cipher(Cipher.ENCRYPT_MODE, key, nonce, context).doFinal(text);
            return ByteBuffer.allocate(NONCE + shut.length).put(nonce).put(shut).array();
        });
    }

    /** Decrypts what {@link #shut} made. */
    static byte[] unshut(byte[] key, String context, byte[] shut) {
        return calmly(() -> cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(shut, NONCE), context)
                .doFinal(shut, NONCE, shut.length - NONCE));
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, String context) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] shared(PrivateKey own, PublicKey other, byte[] fresh) throws GeneralSecurityException {
        KeyAgreement agreement = KeyAgreement.getInstance(CURVE);
        agreement.init(own);
        agreement.doPhase(other, true);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(agreement.generateSecret(), "HmacSHA256"));
        return mac.doFinal(fresh);
    }

    private static PublicKey publicKey(byte[] encoded) throws GeneralSecurityException {
        return KeyFactory.getInstance(CURVE).generatePublic(new X509EncodedKeySpec(encoded));
    }

    private static byte[] padded(byte[] text) {
        int blocks = (text.length + Integer.BYTES + BLOCK - 1) / BLOCK;
        return ByteBuffer.allocate(blocks * BLOCK).putInt(text.length).put(text).array();
    }

    private static byte[] unpadded(byte[] padded) {
        int length = ByteBuffer.wrap(padded).getInt();
        return Arrays.copyOfRange(padded, Integer.BYTES, Integer.BYTES + length);
    }

    private static <T> T calmly(Work<T> work) {
        try {
            return work.give();
        } catch (GeneralSecurityException wrong) {
            throw new IllegalStateException("The seal cannot be made or opened: " + wrong.getMessage(), wrong);
        }
    }

    private interface Work<T> {
        T give() throws GeneralSecurityException;
    }
}
