package kz.bagalau.exchange;

import kz.bagalau.model.exchange.DocumentState;
import kz.bagalau.model.exchange.ExchangeDocument;

/**
 * What a call about a document came to.
 *
 * @param version of the document afterwards
 */
public record Outcome(Long documentId, DocumentState state, long version) {

    static Outcome of(ExchangeDocument document) {
        return new Outcome(document.id(), document.state(), document.change());
    }

    /** As it is kept for one who asks again with the same key. */
    String kept() {
        return documentId + " " + state + " " + version;
    }

    static Outcome read(String kept) {
        String[] words = kept.split(" ");
        return new Outcome(Long.valueOf(words[0]), DocumentState.valueOf(words[1]), Long.parseLong(words[2]));
    }
}
