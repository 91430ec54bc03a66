package kz.bagalau.archive;

import java.io.Serializable;
import java.time.LocalDate;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.record.ServiceRecordEntry.Acquainted;

/**
 * A line of the archive: an entry of the service record.
 *
 * @param known      false where the edition keeps the result from the caller: score and grade are null then
 * @param score      exact points as text, or null
 * @param grade      the code of the grade, or null
 * @param archived   the case was handed over to the archive
 * @param superseded a later decision took its place
 */
public record ArchiveRow(Long entryId, Long caseId, Long personId, String nameKk, String nameRu, String unitKk, String unitRu, boolean known,
        String score, String grade, String gradeKk, String gradeRu, LocalDate periodFirst, LocalDate periodLast, LocalDate decidedOn, String protocol,
        Acquainted acquainted, LocalDate acquaintedOn, boolean archived, boolean superseded) implements Serializable {

    /** The grade's name for pages. */
    public Bilingual gradeName() {
        return grade == null ? null : Bilingual.of(gradeKk, gradeRu);
    }
}
