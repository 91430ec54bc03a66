package kz.bagalau.model.evaluation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import kz.bagalau.law.number.Score;
import kz.bagalau.model.Part;
import kz.bagalau.model.paper.Fingerprint;

/**
 * A result of a case, frozen with its reasons, facts, edition and program. A later one supersedes it; it stays readable for ever.
 */
@Entity
@Table(name = "case_result")
@AttributeOverride(name = "ownerId", column = @Column(name = "case_id", nullable = false, updatable = false))
public class CaseResult extends Part {

    @Column(nullable = false, length = 60)
    private String kind;
    @Column(nullable = false, length = 20)
    private String part;
    @Column(length = 80)
    private String score;
    @Column(length = 40)
    private String grade;
    // a hundred times as long as the rest: read where it is opened, not wherever a grade is looked up
    @Basic(fetch = FetchType.LAZY)
    @Column(nullable = false)
    private String explanation;
    @Basic(fetch = FetchType.LAZY)
    @Column(nullable = false)
    private String facts;
    @Column(name = "reasons_sha256", length = 64)
    private String reasonsFingerprint;
    @Column(nullable = false, length = 40)
    private String program;
    @Column(name = "edition_hash", nullable = false, length = 64)
    private String editionHash;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Origin origin;
    @Column(name = "decided_on", nullable = false)
    private LocalDate decidedOn;
    @Column(name = "decided_by")
    private Long decidedBy;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "supersedes_id")
    private CaseResult supersedes;
    @Column(nullable = false)
    private boolean superseded;

    /** For JPA only. */
    protected CaseResult() {
    }

    CaseResult(ResultValue value, Origin origin, String editionHash, LocalDate on, Long decidedBy, CaseResult former) {
        this.kind = value.kind();
        this.part = value.part();
        this.score = value.score();
        this.grade = value.grade();
        this.explanation = value.explanation();
        this.facts = value.facts();
        this.reasonsFingerprint = Fingerprint.of(value.explanation());
        this.program = value.program();
        this.editionHash = editionHash;
        this.origin = origin;
        this.decidedOn = on;
        this.decidedBy = decidedBy;
        this.supersedes = former;
    }

    void supersede() {
        superseded = true;
    }

    /** The exact points as text ("62/3"), or null where there are none. */
    public String score() {
        return score;
    }

    /** The exact points; empty where there are none. */
    public Optional<Score> points() {
        return Optional.ofNullable(score).map(Score::parse);
    }

    /** True when the act gives no grade here: the body must decide. */
    public boolean mustBeDecided() {
        return grade == null;
    }

    /** The tree of reasons and the sentences, as JSON; read from the database when it is asked for. */
    public String explanation() {
        return explanation;
    }

    /** The SHA-256 of the reasons; where they were frozen before it was kept, they are read for it. */
    public String reasonsFingerprint() {
        return reasonsFingerprint == null ? Fingerprint.of(explanation) : reasonsFingerprint;
    }

    /** The facts from which it was computed, as JSON; read from the database when it is asked for. */
    public String facts() {
        return facts;
    }

    /** The version of the program that computed it. */
    public String program() {
        return program;
    }

    /** The name of the edition's rule. */
    public String kind() {
        return kind;
    }

    /** The part of the period; empty for the whole. */
    public String part() {
        return part;
    }

    /** The code of the grade, or null while the body must decide. */
    public String grade() {
        return grade;
    }

    /** The edition under which it stands, by hash. */
    public String editionHash() {
        return editionHash;
    }

    /** Computed, decided or revised. */
    public Origin origin() {
        return origin;
    }

    /** The day of the computation or decision. */
    public LocalDate decidedOn() {
        return decidedOn;
    }

    /** The session or other aggregate whose deed it is, or null for a computation. */
    public Long decidedBy() {
        return decidedBy;
    }

    /** The result that it replaced; empty for the first. */
    public Optional<CaseResult> supersedes() {
        return Optional.ofNullable(supersedes);
    }

    /** True when a later one replaced it. */
    public boolean superseded() {
        return superseded;
    }
}
