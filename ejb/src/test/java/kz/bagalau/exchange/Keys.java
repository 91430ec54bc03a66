package kz.bagalau.exchange;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import javax.crypto.spec.SecretKeySpec;
import javax.security.auth.x500.X500Principal;

/** Keys and certificates of an invented document-flow system; opens what was sealed to them. */
final class Keys {

    /** Bits of the extension keyUsage. */
    static final int SIGNATURE = 0x80;
    static final int KEY_ENCIPHERMENT = 0x20;

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyMMdd'000000Z'");

    private Keys() {
    }

    static KeyPair rsa(int bits) {
        return pair("RSA", bits);
    }

    static KeyPair pair(String algorithm, int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A certificate signed by its own key. @param usage bits of keyUsage; 0: the certificate does not say */
    static byte[] certificate(KeyPair keys, LocalDate from, LocalDate until, int usage) {
        boolean rsa = keys.getPrivate().getAlgorithm().equals("RSA");
        byte[] algorithm = HexFormat.of().parseHex(rsa ? "300d06092a864886f70d01010b0500" : "300a06082a8648ce3d040302");
        byte[] name = new X500Principal("CN=DOCFLOW CHANNEL TEST,O=TEST (invented),C=KZ").getEncoded();
        byte[] bits = Der.of(0x03, new byte[] {(byte) Integer.numberOfTrailingZeros(usage), (byte) usage});
        byte[] extension = Der.of(0xA3, Der.of(0x30, Der.of(0x30, HexFormat.of().parseHex("0603551d0f0101ff"), Der.of(0x04, bits))));
        byte[] told = Der.of(0x30, Der.of(0xA0, Der.of(0x02, new byte[] {2})), Der.of(0x02, new byte[] {10}), algorithm, name,
                Der.of(0x30, time(from), time(until)), name, keys.getPublic().getEncoded(), usage == 0 ? new byte[0] : extension);
        try {
            Signature signature = Signature.getInstance(rsa ? "SHA256withRSA" : "SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(told);
            return Der.of(0x30, told, algorithm, Der.of(0x03, new byte[1], signature.sign()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] time(LocalDate day) {
        return Der.of(0x17, UTC.format(day).getBytes(StandardCharsets.US_ASCII));
    }

    /** What was sealed. @throws GeneralSecurityException when the key does not open it */
    static byte[] open(byte[] sealed, KeyPair keys) throws GeneralSecurityException {
        Der envelope = Der.read(sealed).at(1, 0);
        Cipher rsa = Cipher.getInstance("RSA/ECB/OAEPPadding");
        rsa.init(Cipher.DECRYPT_MODE, keys.getPrivate(), new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT));
        byte[] key = rsa.doFinal(envelope.at(1, 0, 3).value());
        Cipher aes = Cipher.getInstance("AES/CBC/PKCS5Padding");
        aes.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(envelope.at(2, 1, 1).value()));
        return aes.doFinal(envelope.at(2, 2).value());
    }
}
