package kz.bagalau.intake;

import jakarta.ejb.ApplicationException;
import kz.bagalau.refusal.DeedRefused;

/** A file of papers cannot be taken, or not now. Nothing is changed. */
@ApplicationException(rollback = true)
public class IntakeRefused extends DeedRefused {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** No file was chosen, or it is empty. */
        EMPTY,
        /** The file is larger than a workbook may be. */
        TOO_LARGE,
        /** It is no XLSX. */
        NOT_XLSX,
        /** The scans come in no ZIP. */
        NOT_ZIP,
        /** The ZIP holds too many files. */
        TOO_MANY,
        /** The ZIP would fill the memory. */
        ZIP_TOO_LARGE,
        /** A name in the ZIP leads out of its folder. */
        NAME_CLIMBS,
        /** Two files of the ZIP bear one name. */
        NAME_TWICE,
        /** The edition of the cycle has no papers of this sort. */
        NO_SORT,
        /** Nobody has such a paper that is not entered yet. */
        NOTHING,
        /** The cycle does not run. */
        NOT_RUNNING,
        /** Somebody else was quicker: the file stands elsewhere. */
        MOVED_ON,
        /** A reason is needed. */
        NO_REASON
    }

    private final Reason reason;

    IntakeRefused(Reason reason) {
        super("intake.refused." + reason);
        this.reason = reason;
    }

    private IntakeRefused(Shape shape) {
        super("intake.refused." + Reason.NOTHING + "." + shape);
        reason = Reason.NOTHING;
    }

    /** There is no such paper to enter; why, depends on what it holds. */
    static IntakeRefused nothing(Shape shape) {
        return new IntakeRefused(shape);
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
