package kz.bagalau.law.result;

/** How something reaches a person, or is signed. */
public enum Medium {
    /** On paper, with a hand-written signature. */
    PAPER,
    /** In this system. */
    SYSTEM,
    /** The intranet portal of the state bodies. */
    PORTAL,
    /** The unified personnel database. */
    PERSONNEL_DATABASE,
    /** The electronic document-flow system. */
    DOCUMENT_FLOW,
    /** Registered post. */
    POST
}
