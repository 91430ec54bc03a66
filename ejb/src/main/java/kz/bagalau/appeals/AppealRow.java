package kz.bagalau.appeals;

import java.io.Serializable;
import java.time.LocalDate;
import kz.bagalau.watch.Watched;

/**
 * A line of the list of appeals.
 *
 * @param stage where it stands
 * @param next  the term that runs; null where none does
 */
public record AppealRow(Long id, Long caseId, String nameKk, String nameRu, String postKk, String postRu, LocalDate decidedOn, LocalDate lodgedOn,
        String stage, Watched next) implements Serializable {
}
