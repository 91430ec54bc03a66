package kz.bagalau.papers;

import java.time.Instant;
import java.util.Objects;

import kz.bagalau.law.text.Text;

/**
 * What stands at the edge of every page and in the file's properties: the document's id and version (from 1), its register number
 * (empty before it is registered and on empty forms), the state body, and when the bytes are made.
 */
public record Imprint(long document, int version, String number, Text body, Instant made) {

    public Imprint {
        if (document < 1 || version < 1) {
            throw new IllegalArgumentException("Document and version count from 1, but are " + document + " and " + version);
        }
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(made, "made");
    }

    /** The code of a page of this document. */
    public PageCode code(int page) {
        return new PageCode(document, version, page);
    }
}
