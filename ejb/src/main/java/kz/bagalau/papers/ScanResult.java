package kz.bagalau.papers;

import java.util.List;

/**
 * A batch of scanned pages, taken apart. Positions count the pages of the batch from 1: {@code unread} bore no code that could be
 * read, {@code repeated} bore a code that an earlier page bore already.
 */
public record ScanResult(List<ScannedDocument> documents, List<Integer> unread, List<Integer> repeated) {

    public ScanResult {
        documents = List.copyOf(documents);
        unread = List.copyOf(unread);
        repeated = List.copyOf(repeated);
    }
}
