package kz.bagalau.model.calibration;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import kz.bagalau.model.evaluation.Followed;
import kz.bagalau.model.paper.Written;

/** What a session is called for: a servant's application, or a plan over a unit and a part of the period; in which body, under which edition. */
@MappedSuperclass
public abstract class Called extends Followed {

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Column(name = "edition_hash", nullable = false, length = 64)
    private String editionHash;
    @Column(name = "applicant_id")
    private Long applicantId;
    @Embedded
    @AttributeOverride(name = "lang", column = @Column(name = "words_lang"))
    private Written application;
    @Column(nullable = false)
    private boolean late;
    @Column(name = "unit_id")
    private Long unitId;
    private String part;

    /** For JPA only. */
    protected Called() {
    }

    /** What a servant applies for: in which body, under which edition, in which words; late or not. */
    public record Application(Long bodyId, String editionHash, Long applicantId, Written words, boolean late) {
    }

    /** Not yet begun. */
    protected Called(String track, Application application) {
        super(track);
        this.bodyId = application.bodyId();
        this.editionHash = application.editionHash();
        this.applicantId = application.applicantId();
        this.application = application.words();
        this.late = application.late();
    }

    /** It is planned over a unit and a part of the period. */
    protected final void over(Long unit, String ofPeriod) {
        unitId = unit;
        part = ofPeriod;
    }

    /** The body. */
    public Long bodyId() {
        return bodyId;
    }

    /** The edition, by hash. */
    public String editionHash() {
        return editionHash;
    }

    /** Who applied; null for a planned one. */
    public Long applicantId() {
        return applicantId;
    }

    /** His words; null where only the paper is at hand, or it was planned. */
    public Written application() {
        return application;
    }

    /** True when the application came after its term. */
    public boolean late() {
        return late;
    }

    /** The unit over which it is planned, or null. */
    public Long unitId() {
        return unitId;
    }

    /** The part of the period over which it is planned, or null. */
    public String part() {
        return part;
    }

    /** True of one that nobody applied for. */
    public boolean planned() {
        return applicantId == null;
    }
}
