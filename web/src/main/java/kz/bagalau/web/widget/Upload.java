package kz.bagalau.web.widget;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import kz.bagalau.documents.Attachment;
import kz.bagalau.model.paper.StoredFile;

/** Reads a file that came with a form. */
public final class Upload {

    private Upload() {
    }

    /** The file; of one that is too large only so much that this can be told. */
    public static Attachment of(Part part) {
        try (InputStream in = part.getInputStream()) {
            return new Attachment(part.getSubmittedFileName(), in.readNBytes(StoredFile.LARGEST + 1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
