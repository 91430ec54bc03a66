package kz.bagalau.law.process;

/** Papers that a move may need; named in the bundle as {@code document.<name>}. */
public enum Document {
    /** The recommendation of the civil-service body, or a court's ruling. */
    RECOMMENDATION,
    /** The statement of an error of substance, on the body's own motion. */
    ERROR_STATEMENT,
    /** Proof of delivery: receipt of registered post, or the portal's or document-flow system's own. */
    DELIVERY_PROOF,
    /** The order or other ground that a deed rests on. */
    GROUND,
    /** The source of a journal entry, or the reason why there is none. */
    SOURCE
}
