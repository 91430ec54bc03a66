package kz.bagalau.web.docflow;

import java.util.List;
import kz.bagalau.law.explain.BadFact;
import kz.bagalau.law.explain.BadFacts;
import kz.bagalau.model.body.Iin;
import kz.bagalau.model.paper.Fingerprint;
import kz.bagalau.model.paper.MediaType;
import kz.bagalau.web.docflow.type.Attachment;

/** What a request says that no schema can judge: whether bytes are those that were meant, whether a number can be one. */
public final class Proofs {

    private Proofs() {
    }

    /**
     * The file that came with a request; null of null.
     *
     * @param path where it stands in the request
     * @throws BadFacts where its digest or its type is another than was said
     */
    public static kz.bagalau.documents.Attachment file(Attachment brought, String path) {
        if (brought == null) {
            return null;
        }
        if (!Fingerprint.of(brought.content).equals(brought.sha256)) {
            throw bad(path + ".sha256", brought.sha256, "rest.fault.sha256");
        }
        if (MediaType.of(brought.content).filter(type -> type.value().equals(brought.mediaType)).isEmpty()) {
            throw bad(path + ".mediaType", brought.mediaType, "rest.fault.mediaType");
        }
        return new kz.bagalau.documents.Attachment(brought.name, brought.content);
    }

    /** A personal number; null of null. @throws BadFacts where no such number is ever given */
    public static Iin iin(String value, String path) {
        if (value != null && Iin.flaw(value).isPresent()) {
            throw bad(path, value, "rest.fault.iin");
        }
        return value == null ? null : new Iin(value);
    }

    /** Words that say something. @throws BadFacts where they are blank */
    public static String words(String words, String path) {
        if (words.isBlank()) {
            throw bad(path, "", "rest.fault.blank");
        }
        return words;
    }

    private static BadFacts bad(String path, String value, String key) {
        return new BadFacts(List.of(BadFact.of(path, value, key)));
    }
}
