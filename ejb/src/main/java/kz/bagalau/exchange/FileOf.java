package kz.bagalau.exchange;

/**
 * A file of a document in the exchange.
 *
 * @param size      of the file itself, before it is sealed, in bytes
 * @param sha256    of the file itself: the one in the register and under signatures
 * @param sealed    true where it leaves sealed only
 * @param recipient SHA-256 of the certificate to which the content is sealed; null: it is plain, or not given here
 * @param content   the bytes or, where sealed, a CMS EnvelopedData of them, DER; null in a listing
 */
public record FileOf(Long fileId, String name, String mediaType, long size, String sha256, boolean sealed, String recipient, byte[] content) {

    FileOf with(String to, byte[] bytes) {
        return new FileOf(fileId, name, mediaType, size, sha256, sealed, to, bytes);
    }
}
