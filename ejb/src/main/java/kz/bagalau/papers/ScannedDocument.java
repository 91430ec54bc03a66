package kz.bagalau.papers;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a batch brought back of one document: its pages by number, each as a PDF of one page. Pages of a version that is not the
 * current one are kept apart as a document of their own.
 */
public record ScannedDocument(long document, int version, Standing standing, SortedMap<Integer, byte[]> pages) {

    /** Whether the version that came back is the one in force. */
    public enum Standing {
        CURRENT, SUPERSEDED, UNKNOWN
    }

    public ScannedDocument {
        pages = Collections.unmodifiableSortedMap(new TreeMap<>(pages));
    }

    /** All pages that came back, in order, as one PDF. */
    public byte[] pdf() {
        return PdfBundle.of(List.copyOf(pages.values()));
    }

    /** Whether pages 1 to {@code last} all came back. */
    public boolean isComplete(int last) {
        return pages.size() == last && pages.lastKey() == last;
    }
}
