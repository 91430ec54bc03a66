package kz.bagalau.model.exchange;

import java.time.Instant;
import java.util.Objects;
import kz.bagalau.model.paper.Written;

/**
 * What a servant answered in the document-flow system.
 *
 * @param words      what he says; null: nothing
 * @param at         when he answered
 * @param proof      what proves it
 * @param proofId    the file of the proof
 * @param externalId of the answer there: told again, it is the same answer
 */
public record ServantAnswer(Kind kind, Written words, Instant at, DocumentEvent.Proof proof, Long proofId, String externalId) {

    /** What he answered. */
    public enum Kind {

        /** He read it. */
        ACKNOWLEDGED(DocumentEvent.Kind.ACKNOWLEDGED),
        /** He read it and does not agree. */
        DISAGREED(DocumentEvent.Kind.DISAGREED),
        /** He does not want to read it. */
        REFUSED(DocumentEvent.Kind.ACQUAINTANCE_REFUSED);

        private final DocumentEvent.Kind event;

        Kind(DocumentEvent.Kind event) {
            this.event = event;
        }

        /** As the history of a document names it. */
        public DocumentEvent.Kind event() {
            return event;
        }
    }

    /** With what he does not agree; null where he does not say that he disagrees. */
    public Written disagreement() {
        return kind == Kind.DISAGREED ? words : null;
    }

    /** @throws NullPointerException without a kind, a moment, a proof or an id */
    public ServantAnswer {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(proof, "proof");
        Objects.requireNonNull(proofId, "proofId");
        Objects.requireNonNull(externalId, "externalId");
    }
}
