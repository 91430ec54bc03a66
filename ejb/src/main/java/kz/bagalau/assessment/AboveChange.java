package kz.bagalau.assessment;

import java.io.Serializable;
import kz.bagalau.law.act.Citation;
import kz.bagalau.model.body.FullName;

/**
 * Those above the servant of a case are others today than the case names: who signs is decided by date.
 *
 * @param what   what differs
 * @param former who is named in the case or holds its sheets, or null
 * @param now    who stands there by the staff today, or null where nobody does
 * @param sheets how many sheets that are not signed lie with somebody else
 * @param point  by which point the supervisor acts next, where he makes a plan or fills a sheet
 */
public record AboveChange(Long caseId, Somebody servant, What what, Somebody former, Somebody now, int sheets, Citation point) implements Serializable {

    /** What differs, the most urgent first. */
    public enum What {
        /** The staff names no immediate supervisor. */
        NOBODY,
        /** The staff names one who works here no longer. */
        GONE,
        /** Another immediate supervisor. */
        SUPERVISOR,
        /** Another one above the supervisor. */
        HIGHER,
        /** The servant himself holds another post. */
        POST
    }

    /** A person with the name of today in both languages. */
    public record Somebody(Long id, FullName kk, FullName ru) implements Serializable {
    }

    /** True where the staff says who stands there: taking it over settles the matter; else the staff list is mended first. */
    public boolean settles() {
        return what != What.NOBODY && what != What.GONE;
    }
}
