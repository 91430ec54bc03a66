package kz.bagalau.web.contract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Messages with files as parts, put together by hand, so that they can be wrong. */
final class Mtom {

    /** The content type of such a message. */
    static final String TYPE = "multipart/related; type=\"application/xop+xml\"; boundary=\"parts\"; start=\"<envelope@sed>\"; start-info=\"text/xml\"";

    private static final String ENVELOPE = "--parts\r\nContent-Type: application/xop+xml; charset=UTF-8; type=\"text/xml\"\r\nContent-ID: <envelope@sed>\r\n\r\n";

    private Mtom() {
    }

    static byte[] of(String envelope, byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes((ENVELOPE + envelope + "\r\n").getBytes(StandardCharsets.UTF_8));
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        all.writeBytes("--parts--\r\n".getBytes(StandardCharsets.US_ASCII));
        return all.toByteArray();
    }

    static byte[] part(String id, byte[] content) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.writeBytes(("--parts\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: binary\r\nContent-ID: <" + id + ">\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        return part.toByteArray();
    }
}
