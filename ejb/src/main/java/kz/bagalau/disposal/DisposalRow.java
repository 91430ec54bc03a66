package kz.bagalau.disposal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import kz.bagalau.law.act.Citation;

/**
 * A case whose term of keeping ended.
 *
 * @param completedOn the day on which its evaluation was complete, from which the term runs
 * @param keptUntil   the last day of the term
 * @param point       the point that sets it
 * @param against     why its papers cannot be disposed of now; empty: nothing stands against it
 */
public record DisposalRow(Long caseId, Long personId, String nameKk, String nameRu, String unitKk, String unitRu, LocalDate periodFirst,
        LocalDate periodLast, LocalDate completedOn, LocalDate keptUntil, Citation point, Set<Against> against) implements Serializable {

    public DisposalRow {
        against = Set.copyOf(against);
    }

    /** True where a person may confirm it. */
    public boolean ready() {
        return against.isEmpty();
    }

    /** Why not; said as {@code disposal.against.<name>}. */
    public enum Against {
        /** It has not been handed over to the archive. */
        NOT_ARCHIVED,
        /** An appeal is under way, or a court has it. */
        APPEAL,
        /** A request for information about it or about its servant runs. */
        REQUEST,
        /** An order rests on a result of it that fell, and nobody has settled that. */
        FALLEN,
        /** It is the case of the one who would confirm it. */
        OWN
    }
}
