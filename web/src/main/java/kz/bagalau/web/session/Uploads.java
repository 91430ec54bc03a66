package kz.bagalau.web.session;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import kz.bagalau.documents.Attachment;

/** Files that come with a form. */
final class Uploads {

    private Uploads() {
    }

    /** True if a file was chosen. */
    static boolean named(Part part) {
        return part != null && part.getSubmittedFileName() != null && !part.getSubmittedFileName().isBlank();
    }

    /** The proof that came, if one did. */
    static List<Attachment> proofs(Part part) {
        return named(part) ? List.of(read(part)) : List.of();
    }

    /** The file's name and bytes; an empty one where none was chosen, which is refused when it is stored. */
    static Attachment read(Part part) {
        if (!named(part)) {
            return new Attachment("-", new byte[0]);
        }
        try {
            return new Attachment(part.getSubmittedFileName(), part.getInputStream().readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
