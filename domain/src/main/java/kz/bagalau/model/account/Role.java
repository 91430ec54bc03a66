package kz.bagalau.model.account;

import java.util.EnumSet;
import java.util.Set;

/**
 * As what somebody acts. Some roles are granted to an account, in one body and for a term; some follow from the matter at hand (who is
 * whose supervisor); the rest say only whether there is a caller at all.
 */
public enum Role {

    /** Keeps the installation running: accounts, bodies, acts, calendar. Never sees a result. */
    ADMINISTRATOR(Source.GRANTED),
    /** Worker of the personnel service (HR) of a body. */
    HR_WORKER(Source.GRANTED),
    /** Head of the personnel service of a body. */
    HEAD_OF_HR(Source.GRANTED),
    /** Secretary of a body's commission: drives the session, does not vote. */
    SECRETARY(Source.GRANTED),
    /** Chair of a body's commission; in a single case only where it stands on his agenda. */
    CHAIR(Source.REACHING),
    /** Member of a body's commission; in a single case only where it stands on his agenda. */
    MEMBER(Source.REACHING),
    /** The official who appoints and dismisses (уполномоченное лицо). */
    AUTHORISED_OFFICIAL(Source.GRANTED),
    /** Inspector with read access to the sample named in his order, for its term. */
    INSPECTOR(Source.REACHING),
    /** Works in the department of economics and budget planning: agrees to plans that are laid before it and to values worked out beforehand. */
    ECONOMICS(Source.GRANTED),
    /** Another program, by REST or SOAP. */
    TECHNICAL(Source.PROGRAM),
    /** A document-flow system: receives documents and registers them. */
    DOCFLOW_DOCUMENTS(Source.PROGRAM),
    /** A document-flow system: reports delivery and reading. */
    DOCFLOW_RECEIPTS(Source.PROGRAM),
    /** A document-flow system: reports the answers of servants. */
    DOCFLOW_ANSWERS(Source.PROGRAM),
    /** A document-flow system: proposes facts for the journal. */
    DOCFLOW_FACTS(Source.PROGRAM),
    /** A document-flow system: reads staff and proposes changes. */
    DOCFLOW_STAFF(Source.PROGRAM),

    /** Immediate supervisor of the servant concerned. */
    SUPERVISOR(Source.RELATED),
    /** The supervisor's supervisor. */
    HIGHER_SUPERVISOR(Source.RELATED),
    /** Asked for a circular (360) evaluation of the servant concerned. */
    RESPONDENT(Source.RELATED),
    /** Named to sign an act of refusal in the servant's case. */
    SIGNER(Source.RELATED),
    /** Acts in the secretary's place in the secretary's own case. */
    SUBSTITUTE(Source.RELATED),
    /** The servant himself: the only role that he has in his own case. */
    SERVANT(Source.RELATED),

    /** Everybody who is logged in. */
    USER(Source.GENERAL),
    /** Everybody, logged in or not. */
    ANYBODY(Source.GENERAL),
    /** The program itself: at start and by timer. */
    SYSTEM(Source.GENERAL);

    private enum Source { GRANTED, REACHING, PROGRAM, RELATED, GENERAL }

    private final Source source;

    Role(Source source) {
        this.source = source;
    }

    /** True when an administrator grants it to an account; false when it follows from something else. */
    public boolean granted() {
        return source == Source.GRANTED || source == Source.REACHING || source == Source.PROGRAM;
    }

    /** True when only a technical account holds it: no person acts as a program. */
    public boolean ofProgram() {
        return source == Source.PROGRAM;
    }

    /** True when the grant opens single cases only where something reaches them: an agenda, a sample. */
    public boolean reaching() {
        return source == Source.REACHING;
    }

    /** True when every look in this role is written to the trail, whatever it shows: it comes from outside the body. */
    public boolean watched() {
        return this == INSPECTOR;
    }

    /** True when it follows from the servant concerned. */
    public boolean related() {
        return source == Source.RELATED;
    }

    /** The roles that may be granted without naming a body: they hold in all of them. */
    public static Set<Role> overBodies() {
        return EnumSet.of(ADMINISTRATOR, TECHNICAL);
    }

    /** The rights of a document-flow system, as the contract names them. */
    public static Set<Role> docflow() {
        return EnumSet.range(DOCFLOW_DOCUMENTS, DOCFLOW_STAFF);
    }
}
