package kz.bagalau.archive;

import java.io.Serializable;
import java.time.LocalDate;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.record.ServiceRecordEntry.Acquainted;

/**
 * A line of the archive: an entry of the service record; where the act has nothing entered there, the recorded case alone.
 *
 * @param entryId    null where nothing is entered; then nothing is said of the acquaintance either
 * @param known      false where the edition keeps the result from the caller: score and grade are null then
 * @param score      exact points as text, or null
 * @param grade      the code of the grade, or null
 * @param archived   the case was handed over to the archive
 * @param superseded a later decision took its place
 */
public record ArchiveRow(Long entryId, Long caseId, Long personId, String nameKk, String nameRu, String unitKk, String unitRu, boolean known,
        String score, String grade, String gradeKk, String gradeRu, LocalDate periodFirst, LocalDate periodLast, LocalDate decidedOn, String protocol,
        Acquainted acquainted, LocalDate acquaintedOn, boolean archived, boolean superseded) implements Serializable {

    /** What stands for the line among others. */
    public Long id() {
        return entryId == null ? caseId : entryId;
    }

    /** The grade's name for pages. */
    public Bilingual gradeName() {
        return grade == null ? null : Bilingual.of(gradeKk, gradeRu);
    }
}
