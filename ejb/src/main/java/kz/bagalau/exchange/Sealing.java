package kz.bagalau.exchange;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.MGF1ParameterSpec;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;

/**
 * Seals bytes so that only the holder of a certificate's private key can open them: CMS EnvelopedData (RFC 5652) with AES-256-CBC, its key by
 * RSA-OAEP (RFC 8017) with SHA-256 for both hashes. The ciphers are the JDK's; the envelope around them is one fixed shape of DER.
 */
final class Sealing {

    private static final int KEY_BITS = 256;
    private static final int BLOCK = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final int INTEGER = 0x02;
    private static final int OCTETS = 0x04;
    private static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;
    private static final int TAGGED = 0xA0;
    private static final int TAGGED_OCTETS = 0x80;

    private static final byte[] ENVELOPED_DATA = hex("06092a864886f70d010703");
    private static final byte[] DATA = hex("06092a864886f70d010701");
    private static final byte[] AES_256_CBC = hex("060960864801650304012a");
    private static final byte[] OAEP = hex("06092a864886f70d010107");
    private static final byte[] MGF_1 = hex("06092a864886f70d010108");
    private static final byte[] SHA_256 = der(SEQUENCE, hex("0609608648016503040201"));
    private static final byte[] OAEP_SHA_256 = der(SEQUENCE, OAEP, der(SEQUENCE, der(TAGGED, SHA_256), der(TAGGED + 1, der(SEQUENCE, MGF_1, SHA_256))));
    private static final OAEPParameterSpec PADDING = new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);

    private Sealing() {
    }

    /** A CMS EnvelopedData with the bytes, DER. */
    static byte[] seal(byte[] content, Recipient recipient) {
        try {
            KeyGenerator keys = KeyGenerator.getInstance("AES");
            keys.init(KEY_BITS, RANDOM);
            SecretKey key = keys.generateKey();
            byte[] iv = new byte[BLOCK];
            RANDOM.nextBytes(iv);
            Cipher aes = Cipher.getInstance("AES/CBC/PKCS5Padding");
            aes.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(iv));
            byte[] sealed = der(SEQUENCE, DATA, der(SEQUENCE, AES_256_CBC, der(OCTETS, iv)), der(TAGGED_OCTETS, aes.doFinal(content)));
            byte[] envelope = der(SEQUENCE, der(INTEGER, new byte[1]), der(SET, to(recipient.certificate(), key)), sealed);
            return der(SEQUENCE, ENVELOPED_DATA, der(TAGGED, envelope));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("cannot seal to " + recipient, failed);
        }
    }

    /** The key for the holder of the certificate, who is named by its issuer and serial number. */
    private static byte[] to(X509Certificate certificate, SecretKey key) throws GeneralSecurityException {
        Cipher rsa = Cipher.getInstance("RSA/ECB/OAEPPadding");
        rsa.init(Cipher.ENCRYPT_MODE, certificate.getPublicKey(), PADDING, RANDOM);
        byte[] holder = der(SEQUENCE, certificate.getIssuerX500Principal().getEncoded(), der(INTEGER, certificate.getSerialNumber().toByteArray()));
        return der(SEQUENCE, der(INTEGER, new byte[1]), holder, OAEP_SHA_256, der(OCTETS, rsa.doFinal(key.getEncoded())));
    }

    /** A value with its tag and length. */
    private static byte[] der(int tag, byte[]... parts) {
        ByteArrayOutputStream value = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            value.writeBytes(part);
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream(value.size() + Long.BYTES);
        whole.write(tag);
        if (value.size() <= Byte.MAX_VALUE) {
            whole.write(value.size());
        } else {
            byte[] length = BigInteger.valueOf(value.size()).toByteArray();
            int from = length[0] == 0 ? 1 : 0;
            whole.write(TAGGED_OCTETS | length.length - from);
            whole.write(length, from, length.length - from);
        }
        whole.writeBytes(value.toByteArray());
        return whole.toByteArray();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
