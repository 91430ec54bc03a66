package kz.bagalau.model.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.bagalau.model.Aggregate;

/**
 * A registered document: its number of the year, the PDF/A that is signed and, beside it, an unsigned DOCX copy. A document that comes
 * in its place says so, and leaves it readable.
 */
@Entity
@Table(name = "registered_paper")
public class RegisteredPaper extends Aggregate {

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PaperKind kind;
    @Column(name = "year_no", nullable = false)
    private int year;
    @Column(name = "number_no", nullable = false)
    private int number;
    @Column(nullable = false)
    private long code;
    @Column(name = "version_no", nullable = false)
    private int versionNumber = 1;
    @Column(name = "page_count")
    private Integer pages;
    private String basis;
    @Column(nullable = false)
    private LocalDate dated;
    @Embedded
    private PaperSubject subject;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "pdf_id", nullable = false)
    private StoredFile pdf;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "docx_id")
    private StoredFile docx;
    @Column(nullable = false)
    private String sha256;
    @Column(name = "replaces_id")
    private Long replacesId;

    /** For JPA only. */
    protected RegisteredPaper() {
    }

    /** A document of the day, with the next number of its register; its bytes are made with that number. */
    public RegisteredPaper(Register register, LocalDate dated, PaperSubject subject) {
        if (dated.getYear() != register.year()) {
            throw new IllegalArgumentException("A document of " + dated + " is not registered in " + register.year());
        }
        this.bodyId = register.bodyId();
        this.kind = register.kind();
        this.year = register.year();
        this.number = register.take();
        this.code = register.code(number);
        this.dated = dated;
        this.subject = subject;
    }

    /**
     * Takes the bytes, once.
     *
     * @param copy the DOCX beside it, or null
     */
    public RegisteredPaper made(StoredFile bytes, StoredFile copy) {
        if (pdf != null) {
            throw new IllegalStateException(kind + " " + mark() + " is made once");
        }
        pdf = bytes;
        docx = copy;
        sha256 = bytes.sha256();
        return this;
    }

    /**
     * Says what was printed.
     *
     * @param version as it stands at the edge of every page, from 1
     * @param pages   how many, from 1
     * @param basis   the fingerprint of what it says, without its number; null where it is never asked for
     */
    public RegisteredPaper printed(int version, int pages, String basis) {
        if (version < 1 || pages < 1) {
            throw new IllegalArgumentException("Versions and pages count from 1, but are " + version + " and " + pages);
        }
        this.versionNumber = version;
        this.pages = pages;
        this.basis = basis;
        return this;
    }

    /** Says which document it comes in the place of. */
    public RegisteredPaper inPlaceOf(RegisteredPaper former) {
        if (former.kind != kind || !former.bodyId.equals(bodyId)) {
            throw new IllegalArgumentException(kind + " cannot replace " + former.kind + " of body " + former.bodyId);
        }
        replacesId = former.id();
        return this;
    }

    /** The body's id. */
    public Long bodyId() {
        return bodyId;
    }

    /** What it is. */
    public PaperKind kind() {
        return kind;
    }

    /** Its number of the year, from 1. */
    public int number() {
        return number;
    }

    /** The number as printed: "3/2015". */
    public String mark() {
        return number + "/" + year;
    }

    /** What the code on its pages says. */
    public long code() {
        return code;
    }

    /** Its version, from 1. */
    public int versionNumber() {
        return versionNumber;
    }

    /** How many pages it has; null for one from before pages were counted. */
    public Integer pages() {
        return pages;
    }

    /** True when it was made of just this. */
    public boolean says(String fingerprint) {
        return fingerprint.equals(basis);
    }

    /** Its date. */
    public LocalDate dated() {
        return dated;
    }

    /** What it is about. */
    public PaperSubject subject() {
        return subject == null ? PaperSubject.ofPerson(null) : subject; // JPA reads an embedded value that holds nothing as none
    }

    /** The id of the PDF/A file. */
    public Long pdfId() {
        return pdf.id();
    }

    /** The id of the DOCX copy, or null. */
    public Long docxId() {
        return docx == null ? null : docx.id();
    }

    /** SHA-256 of the PDF/A: what signatures rest on. */
    public String sha256() {
        return sha256;
    }

    /** The document in whose place it stands, or null. */
    public Long replacesId() {
        return replacesId;
    }
}
