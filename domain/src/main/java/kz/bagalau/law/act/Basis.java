package kz.bagalau.law.act;

/** On what a rule stands: shown beside every result that rests on it. */
public enum Basis {
    /** The act says so in the words at hand. */
    TEXT,
    /** The act's words are not at hand; taken over from the typical methodology of its family, to be checked. */
    TYPICAL,
    /** The act is silent or contradicts itself; the project decided, an administrator may decide otherwise. */
    INTERPRETATION
}
