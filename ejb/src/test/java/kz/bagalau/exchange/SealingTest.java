package kz.bagalau.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import kz.bagalau.exchange.ExchangeRefused.Reason;
import kz.bagalau.model.paper.Fingerprint;
import org.junit.jupiter.api.Test;

/** What is sealed is opened by the holder of the key and by nobody else; which certificates will do. */
class SealingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    private static final KeyPair KEYS = Keys.rsa(2048);
    private static final byte[] FILE = "Оценочный лист: 4,00".repeat(999).getBytes(StandardCharsets.UTF_8);

    private static Clock on(LocalDate day) {
        return Clock.fixed(day.atTime(12, 0).atZone(ZONE).toInstant(), ZONE);
    }

    private static byte[] certificate(int usage) {
        return Keys.certificate(KEYS, DAY.minusDays(10), DAY.plusDays(10), usage);
    }

    private static Recipient brought(byte[] file) {
        return Recipient.brought(file, on(DAY));
    }

    private static void assertRefused(Reason reason, byte[] file) {
        assertEquals(reason, assertThrows(ExchangeRefused.class, () -> brought(file)).reason());
    }

    @Test
    void theHolderOpensItAndNobodyElse() throws GeneralSecurityException {
        byte[] sealed = Sealing.seal(FILE, brought(certificate(0)));
        assertArrayEquals(FILE, Keys.open(sealed, KEYS));
        assertThrows(GeneralSecurityException.class, () -> Keys.open(sealed, Keys.rsa(2048)));
        assertFalse(new String(sealed, StandardCharsets.UTF_8).contains("Оценочный"));
        assertEquals("60864801650304012a", HexFormat.of().formatHex(Der.read(sealed).at(1, 0, 2, 1, 0).value()), "AES-256-CBC");
        assertNotEquals(Base64.getEncoder().encodeToString(sealed), Base64.getEncoder().encodeToString(Sealing.seal(FILE, brought(certificate(0)))), "a new key each time");
    }

    @Test
    void whatWasTamperedWithIsSeenByTheHash() throws GeneralSecurityException {
        byte[] sealed = Sealing.seal(FILE, brought(certificate(0)));
        byte[] content = sealed.clone();
        content[content.length - 5000] ^= 1;
        assertNotEquals(Fingerprint.of(FILE), Fingerprint.of(Keys.open(content, KEYS)));
        byte[] key = sealed.clone();
        key[300] ^= 1; // among the octets of the enciphered key
        assertThrows(GeneralSecurityException.class, () -> Keys.open(key, KEYS));
    }

    @Test
    void aCertificateIsTakenInBothFormsAndTellsOfItself() {
        byte[] der = certificate(Keys.KEY_ENCIPHERMENT | Keys.SIGNATURE);
        Recipient one = brought(der);
        String pem = "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(der) + "\n-----END CERTIFICATE-----\n";
        assertEquals(Fingerprint.of(der), one.fingerprint());
        assertEquals(one.fingerprint(), brought(pem.getBytes(StandardCharsets.US_ASCII)).fingerprint());
        assertEquals(2048, one.bits());
        assertEquals("CN=DOCFLOW CHANNEL TEST,O=TEST (invented),C=KZ", one.subject());
    }

    @Test
    void certificatesThatWillNotDoAreRefusedWithTheReason() {
        assertRefused(Reason.CERTIFICATE_UNREADABLE, "no certificate".getBytes(StandardCharsets.UTF_8));
        assertRefused(Reason.CERTIFICATE_UNREADABLE, new byte[0]);
        byte[] twice = Arrays.copyOf(certificate(0), 2 * certificate(0).length);
        System.arraycopy(certificate(0), 0, twice, twice.length / 2, twice.length / 2);
        assertRefused(Reason.CERTIFICATE_UNREADABLE, twice);
        assertRefused(Reason.CERTIFICATE_SECRET, "-----BEGIN RSA PRIVATE KEY-----\nMII=\n-----END RSA PRIVATE KEY-----\n".getBytes(StandardCharsets.US_ASCII));
        assertRefused(Reason.CERTIFICATE_KEY, Keys.certificate(Keys.pair("EC", 256), DAY.minusDays(1), DAY.plusDays(1), 0));
        assertRefused(Reason.CERTIFICATE_SHORT, Keys.certificate(Keys.rsa(1024), DAY.minusDays(1), DAY.plusDays(1), 0));
        assertRefused(Reason.CERTIFICATE_USAGE, certificate(Keys.SIGNATURE));
        assertRefused(Reason.CERTIFICATE_TERM, Keys.certificate(KEYS, DAY.minusDays(9), DAY.minusDays(1), 0));
        assertRefused(Reason.CERTIFICATE_TERM, Keys.certificate(KEYS, DAY.plusDays(1), DAY.plusDays(9), 0));
    }
}
