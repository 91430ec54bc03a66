package kz.bagalau.access;

import java.util.Locale;

/** What an operation is about. A page names it by the request parameter of the same name ({@code ?case=1050}). */
public enum Kind {

    /** Nothing in particular: any term of the role in any body will do. */
    NONE(false),
    /** A state body. */
    BODY(false),
    /** A person, in all bodies where he is employed. */
    PERSON(false),
    /** A login account. */
    ACCOUNT(false),
    /** A batch of imported staff rows. */
    BATCH(false),
    /** An evaluation cycle of a body. */
    CYCLE(false),
    /** A servant's case: person, edition, period. */
    CASE(true),
    /** A sheet of an evaluator, in a case. */
    SHEET(true),
    /** A servant's individual work plan, in a case. */
    PLAN(true),
    /** A confidential survey about one servant. */
    SURVEY(true),
    /** A session of a commission. */
    SESSION(true),
    /** A stored document. */
    DOCUMENT(true),
    /** An appeal against a result. */
    APPEAL(true),
    /** A calibration session. */
    CALIBRATION(true),
    /** A disagreement about procedure. */
    DISPUTE(true),
    /** A request of an inspector, a court or a servant. */
    REQUEST(false),
    /** Papers of many people, printed at once. */
    RUN(false),
    /** A batch of scanned pages. */
    SCAN(false),
    /** A file of papers that were signed by hand. */
    INTAKE(false),
    /** A document as the document-flow system knows it. */
    EXCHANGE(false);

    private final boolean individual;

    Kind(boolean individual) {
        this.individual = individual;
    }

    /** True when a chair, member or inspector needs it on his agenda or in his sample. */
    public boolean individual() {
        return individual;
    }

    /** The request parameter that carries its id. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
