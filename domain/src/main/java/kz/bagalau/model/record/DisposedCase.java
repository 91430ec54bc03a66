package kz.bagalau.model.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** What was disposed of in a case: how many of each kind, never what stood in them. Part of {@link Disposal}. */
@Embeddable
public class DisposedCase implements Serializable {

    @Column(name = "case_id", nullable = false)
    private Long caseId;
    @Column(nullable = false)
    private int documents;
    @Column(nullable = false)
    private int files;
    @Column(nullable = false)
    private int sheets;
    @Column(nullable = false)
    private int results;
    @Column(name = "audit_details", nullable = false)
    private int auditDetails;

    /** For JPA only. */
    protected DisposedCase() {
    }

    /** How many, each from 0. */
    public DisposedCase(Long caseId, Counts counts) {
        this.caseId = caseId;
        this.documents = counts.documents();
        this.files = counts.files();
        this.sheets = counts.sheets();
        this.results = counts.results();
        this.auditDetails = counts.auditDetails();
    }

    /**
     * How many of each kind.
     *
     * @param documents    registered documents
     * @param files        files, those of the documents and scans
     * @param sheets       sheets
     * @param results      results whose reasons and facts went
     * @param auditDetails lines of the audit trail whose details went
     */
    public record Counts(int documents, int files, int sheets, int results, int auditDetails) implements Serializable {
    }

    /** The case. */
    public Long caseId() {
        return caseId;
    }

    /** How many of each kind. */
    public Counts counts() {
        return new Counts(documents, files, sheets, results, auditDetails);
    }
}
