package kz.bagalau.papers;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A batch of scanned pages, taken apart. Positions count the pages of the batch from 1: those {@code left} bore no code that could be
 * read, each as a PDF of one page; {@code repeated} bore a code that an earlier page bore already.
 */
public record ScanResult(List<ScannedDocument> documents, SortedMap<Integer, byte[]> left, List<Integer> repeated) {

    public ScanResult {
        documents = List.copyOf(documents);
        left = Collections.unmodifiableSortedMap(new TreeMap<>(left));
        repeated = List.copyOf(repeated);
    }

    /** The positions of the pages that could not be read. */
    public List<Integer> unread() {
        return List.copyOf(left.keySet());
    }
}
