package kz.bagalau.exchange;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.MGF1ParameterSpec;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.EncryptedContentInfo;
import org.bouncycastle.asn1.cms.EnvelopedData;
import org.bouncycastle.asn1.cms.KeyTransRecipientInfo;
import org.bouncycastle.asn1.cms.RecipientInfo;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Keys and certificates of an invented document-flow system; opens what was sealed to them by the JDK's own ciphers. */
final class Keys {

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

    /** A certificate signed by its own key. @param usage bits of {@link KeyUsage}; 0: the certificate does not say */
    static byte[] certificate(KeyPair keys, LocalDate from, LocalDate until, int usage) {
        try {
            X500Name name = new X500Name("C=KZ,O=TEST (invented),CN=DOCFLOW CHANNEL TEST");
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(name, BigInteger.TEN, date(from), date(until), name, keys.getPublic());
            if (usage != 0) {
                builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            }
            String algorithm = keys.getPrivate().getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
            return builder.build(new JcaContentSignerBuilder(algorithm).build(keys.getPrivate())).getEncoded();
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** What was sealed. @throws GeneralSecurityException when the key does not open it */
    static byte[] open(byte[] sealed, KeyPair keys) throws GeneralSecurityException {
        EnvelopedData envelope = EnvelopedData.getInstance(ContentInfo.getInstance(sealed).getContent());
        KeyTransRecipientInfo to = KeyTransRecipientInfo.getInstance(RecipientInfo.getInstance(envelope.getRecipientInfos().getObjectAt(0)).getInfo());
        Cipher rsa = Cipher.getInstance("RSA/ECB/OAEPPadding");
        rsa.init(Cipher.DECRYPT_MODE, keys.getPrivate(), new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT));
        byte[] key = rsa.doFinal(to.getEncryptedKey().getOctets());
        EncryptedContentInfo content = envelope.getEncryptedContentInfo();
        Cipher aes = Cipher.getInstance("AES/CBC/PKCS5Padding");
        aes.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"),
                new IvParameterSpec(ASN1OctetString.getInstance(content.getContentEncryptionAlgorithm().getParameters()).getOctets()));
        return aes.doFinal(content.getEncryptedContent().getOctets());
    }
}
