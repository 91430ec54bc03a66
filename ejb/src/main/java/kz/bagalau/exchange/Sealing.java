package kz.bagalau.exchange;

import java.io.IOException;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAESOAEPparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.bc.BcCMSContentEncryptorBuilder;
import org.bouncycastle.cms.bc.BcKeyTransRecipientInfoGenerator;
import org.bouncycastle.crypto.AsymmetricBlockCipher;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.encodings.OAEPEncoding;
import org.bouncycastle.crypto.engines.RSABlindedEngine;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.operator.bc.BcAsymmetricKeyWrapper;

/**
 * Seals bytes so that only the holder of a certificate's private key can open them: CMS EnvelopedData (RFC 5652) with AES-256-CBC, its key by
 * RSA-OAEP with SHA-256. Without a provider of the JCA: servers have other versions of this library among theirs.
 */
final class Sealing {

    private static final AlgorithmIdentifier SHA_256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
    private static final AlgorithmIdentifier OAEP = new AlgorithmIdentifier(PKCSObjectIdentifiers.id_RSAES_OAEP, new RSAESOAEPparams(SHA_256,
            new AlgorithmIdentifier(PKCSObjectIdentifiers.id_mgf1, SHA_256), RSAESOAEPparams.DEFAULT_P_SOURCE_ALGORITHM));

    private Sealing() {
    }

    /** A CMS EnvelopedData with the bytes, DER. */
    static byte[] seal(byte[] content, Recipient recipient) {
        try {
            X509CertificateHolder holder = new X509CertificateHolder(recipient.encoded());
            CMSEnvelopedDataGenerator envelope = new CMSEnvelopedDataGenerator();
            envelope.addRecipientInfoGenerator(new ToHolder(holder, PublicKeyFactory.createKey(holder.getSubjectPublicKeyInfo())));
            return envelope.generate(new CMSProcessableByteArray(content), new BcCMSContentEncryptorBuilder(CMSAlgorithm.AES256_CBC).build())
                    .toASN1Structure().getEncoded(ASN1Encoding.DER);
        } catch (IOException | CMSException failed) {
            throw new IllegalStateException("cannot seal to " + recipient, failed);
        }
    }

    /** The holder of the private key, named by issuer and serial number. */
    private static final class ToHolder extends BcKeyTransRecipientInfoGenerator {

        ToHolder(X509CertificateHolder holder, AsymmetricKeyParameter key) {
            super(holder, new Oaep(key));
        }
    }

    /** RSA-OAEP; the library's own of this kind pads by PKCS 1 version 1.5. */
    private static final class Oaep extends BcAsymmetricKeyWrapper {

        Oaep(AsymmetricKeyParameter key) {
            super(OAEP, key);
        }

        @Override
        protected AsymmetricBlockCipher createAsymmetricWrapper(ASN1ObjectIdentifier algorithm) {
            return new OAEPEncoding(new RSABlindedEngine(), new SHA256Digest(), new SHA256Digest(), null);
        }
    }
}
