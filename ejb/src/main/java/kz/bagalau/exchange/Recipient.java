package kz.bagalau.exchange;

import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import kz.bagalau.exchange.ExchangeRefused.Reason;
import kz.bagalau.model.paper.Fingerprint;

/** To whom confidential files of a body are sealed: the certificate of its document-flow system. */
public final class Recipient implements Serializable {

    /** The shortest key that is taken, in bits. */
    public static final int SHORTEST = 2048;
    private static final long serialVersionUID = 1L;
    private static final int KEY_ENCIPHERMENT = 2; // bit of the extension keyUsage, RFC 5280, 4.2.1.3

    private final X509Certificate certificate;

    private Recipient(X509Certificate certificate) {
        this.certificate = certificate;
    }

    /**
     * The recipient whose certificate somebody brought, after a check.
     *
     * @param file PEM or DER
     * @param time tells when it has to be in force
     * @throws ExchangeRefused when it is no certificate, or one that is not to be sealed to; the reason says which
     */
    static Recipient brought(byte[] file, Clock time) {
        if (new String(file, StandardCharsets.ISO_8859_1).contains("PRIVATE KEY-----")) {
            throw new ExchangeRefused(Reason.CERTIFICATE_SECRET);
        }
        Recipient one = new Recipient(read(file).orElseThrow(() -> new ExchangeRefused(Reason.CERTIFICATE_UNREADABLE)));
        one.require();
        one.requireNow(Reason.CERTIFICATE_TERM, time);
        return one;
    }

    /** The recipient whose certificate was kept. @param der as {@link #encoded()} gave it */
    static Recipient kept(byte[] der) {
        return new Recipient(read(der).orElseThrow(() -> new IllegalStateException("a kept certificate cannot be read")));
    }

    private static Optional<X509Certificate> read(byte[] file) {
        try {
            Collection<? extends Certificate> all = CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(file));
            return all.size() == 1 && all.iterator().next() instanceof X509Certificate one ? Optional.of(one) : Optional.empty();
        } catch (CertificateException unreadable) {
            return Optional.empty();
        }
    }

    private void require() {
        if (!(certificate.getPublicKey() instanceof RSAPublicKey)) {
            throw new ExchangeRefused(Reason.CERTIFICATE_KEY, certificate.getPublicKey().getAlgorithm());
        } else if (bits() < SHORTEST) {
            throw new ExchangeRefused(Reason.CERTIFICATE_SHORT, bits(), SHORTEST);
        }
        boolean[] usage = certificate.getKeyUsage();
        if (usage != null && !usage[KEY_ENCIPHERMENT]) {
            throw new ExchangeRefused(Reason.CERTIFICATE_USAGE);
        }
    }

    void requireNow(Reason otherwise, Clock time) {
        if (!standsAt(time.instant())) {
            throw new ExchangeRefused(otherwise, LocalDate.ofInstant(from(), time.getZone()), LocalDate.ofInstant(until(), time.getZone()));
        }
    }

    /** True while the certificate is in force. */
    public boolean standsAt(Instant moment) {
        return !moment.isBefore(from()) && !moment.isAfter(until());
    }

    /** SHA-256 of the certificate. */
    public String fingerprint() {
        return Fingerprint.of(encoded());
    }

    /** Whose it is, as the certificate names him. */
    public String subject() {
        return certificate.getSubjectX500Principal().getName();
    }

    /** Who issued it. */
    public String issuer() {
        return certificate.getIssuerX500Principal().getName();
    }

    /** The length of its key. */
    public int bits() {
        return ((RSAPublicKey) certificate.getPublicKey()).getModulus().bitLength();
    }

    /** The first moment at which it is in force. */
    public Instant from() {
        return certificate.getNotBefore().toInstant();
    }

    /** The last moment at which it is in force. */
    public Instant until() {
        return certificate.getNotAfter().toInstant();
    }

    X509Certificate certificate() {
        return certificate;
    }

    /** The certificate, DER. */
    byte[] encoded() {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException("a certificate that was read is written", impossible);
        }
    }

    /** Its fingerprint: what the audit trail records. */
    @Override
    public String toString() {
        return fingerprint();
    }
}
