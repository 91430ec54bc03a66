package kz.bagalau.exchange;

import kz.bagalau.model.exchange.DocumentState;
import kz.bagalau.model.exchange.ExchangeDocument;

/**
 * What a call about a document came to.
 *
 * @param version  of the document afterwards
 * @param events   how long its history was then: it only grows, so what was told then can be told again
 * @param receipts how many receipts it had then
 */
public record Outcome(Long documentId, DocumentState state, long version, int events, int receipts) {

    /** As a document stands now. */
    public static Outcome of(ExchangeDocument document) {
        return new Outcome(document.id(), document.state(), document.change(), document.events().size(), document.receipts().size());
    }

    /** As it is kept for one who asks again with the same key. */
    String kept() {
        return documentId + " " + state + " " + version + " " + events + " " + receipts;
    }

    static Outcome read(String kept) {
        String[] words = kept.split(" ");
        return new Outcome(Long.valueOf(words[0]), DocumentState.valueOf(words[1]), Long.parseLong(words[2]), Integer.parseInt(words[3]), Integer.parseInt(words[4]));
    }
}
