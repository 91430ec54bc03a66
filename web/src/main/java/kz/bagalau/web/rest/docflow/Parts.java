package kz.bagalau.web.rest.docflow;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.exchange.FileOf;
import kz.bagalau.web.docflow.type.DocumentFiles;
import kz.bagalau.web.docflow.type.FileContent;
import kz.bagalau.web.docflow.type.FileInfo;

/** A document with its files in parts ({@code multipart/mixed}): first the particulars in JSON, then a part a file. */
final class Parts implements StreamingOutput {

    static final String MIXED = "multipart/mixed";

    private static final String SEALED = "application/pkcs7-mime";
    private static final MediaType SEALED_TYPE = new MediaType("application", "pkcs7-mime", Map.of("smime-type", "enveloped-data"));

    private final DocumentFiles files;
    private final String boundary;

    /** @param boundary as {@link #boundary()} gave it */
    Parts(DocumentFiles files, String boundary) {
        this.files = files;
        this.boundary = boundary;
    }

    /** What stands between parts, and in none of them. */
    static String boundary() {
        return "part-" + UUID.randomUUID();
    }

    /** The type of the whole. */
    static MediaType type(String boundary) {
        return new MediaType("multipart", "mixed", Map.of("boundary", boundary));
    }

    /** Of what type the bytes of a file are that leave here. */
    static MediaType type(FileOf file) {
        return file.sealed() ? SEALED_TYPE : MediaType.valueOf(file.mediaType());
    }

    /** Under which name a file is kept. */
    static String disposition(FileOf file) {
        return disposition(file.name(), file.sealed());
    }

    /** Names of files are of our making: Latin letters, digits, signs that need no escape. */
    private static String disposition(String name, boolean sealed) {
        return "attachment; filename=\"" + name + (sealed ? ".p7m" : "") + "\"";
    }

    @Override
    public void write(OutputStream out) throws IOException {
        head(out, MediaType.APPLICATION_JSON, null);
        out.write(WireJson.wire().toJson(files.document).getBytes(StandardCharsets.UTF_8));
        for (FileContent file : files.files) {
            head(out, file.file.sealed ? SEALED : file.file.mediaType, file.file);
            out.write(file.content);
        }
        out.write(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private void head(OutputStream out, String type, FileInfo file) throws IOException {
        String disposition = file == null ? "" : "Content-Disposition: " + disposition(file.name, file.sealed) + "\r\nContent-ID: <" + file.fileId + ">\r\n";
        out.write(("\r\n--" + boundary + "\r\nContent-Type: " + type + "\r\n" + disposition + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
