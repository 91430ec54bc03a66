package kz.bagalau.model.paper;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of file that may be attached; each is recognised by its first bytes, never by its name alone. */
public enum MediaType {

    PDF("application/pdf", ".pdf", "%PDF-"),
    JPEG("image/jpeg", ".jpg", "\u00ff\u00d8\u00ff"),
    PNG("image/png", ".png", "\u0089PNG"),
    TIFF("image/tiff", ".tif", "II*\0"),
    /** DOCX, XLSX and other office files, and ZIP. */
    OFFICE("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx", "PK\u0003\u0004"),
    /** A signature as CMS SignedData (DER or BER), which a document-flow system gives as a proof. */
    CMS("application/pkcs7-signature", ".p7s", "0") {
        @Override
        boolean begins(byte[] content) {
            return super.begins(content) && new String(content, 0, Math.min(content.length, SIGNED_DATA_WITHIN), StandardCharsets.ISO_8859_1).contains(SIGNED_DATA);
        }
    };

    /** Object identifier 1.2.840.113549.1.7.2 in DER: it stands right after the length of the outer sequence. */
    private static final String SIGNED_DATA = "\u0006\t*\u0086H\u0086\u00f7\r\u0001\u0007\u0002";
    private static final int SIGNED_DATA_WITHIN = 17;

    private final String value;
    private final String extension;
    private final String begins;

    MediaType(String value, String extension, String begins) {
        this.value = value;
        this.extension = extension;
        this.begins = begins;
    }

    /** As HTTP names it. */
    public String value() {
        return value;
    }

    /** The usual end of a file's name, with its dot. */
    public String extension() {
        return extension;
    }

    /** The type of a file by its first bytes; empty for any that may not be attached. */
    public static Optional<MediaType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.begins(content)).findFirst();
    }

    boolean begins(byte[] content) {
        for (int i = 0; i < begins.length(); i++) {
            if (i >= content.length || (content[i] & 0xff) != begins.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
