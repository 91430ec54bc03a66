package kz.bagalau.model.session;

import java.util.Objects;

/**
 * While somebody looked at a session, somebody else went on: what is asked for does not fit any more. Nothing is changed; whoever asked
 * looks again and decides anew.
 */
public class Moved extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** What happened meanwhile; said as {@code session.moved.<name>}. */
    public enum Why {
        /** A motion on the case is being voted on. */
        VOTING,
        /** The motion was counted or taken back. */
        COUNTED,
        /** The case is decided, postponed or off the agenda. */
        DECIDED,
        /** The member gave his vote himself. */
        OWN_VOTE,
        /** The session was opened, interrupted or closed. */
        STAGE,
        /** A text was written. */
        TEXT
    }

    private final Why why;

    /** @param said what exactly stands in the way, for the log */
    public Moved(Why why, String said) {
        super(said);
        this.why = Objects.requireNonNull(why, "why");
    }

    /** What happened meanwhile. */
    public Why why() {
        return why;
    }
}
