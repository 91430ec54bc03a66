package kz.bagalau.model.session;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.bagalau.model.Aggregate;
import kz.bagalau.model.paper.Written;

/** What a member attaches to the protocol because he saw it otherwise; it changes no result. Part of {@link Protocol}. */
@Entity
@Table(name = "separate_opinion")
public class SeparateOpinion extends Aggregate {

    @Column(name = "person_id", nullable = false)
    private Long personId;
    @Column(name = "case_id")
    private Long caseId;
    @Embedded
    @AttributeOverride(name = "words", column = @Column(name = "words", nullable = false))
    @AttributeOverride(name = "lang", column = @Column(name = "lang", nullable = false))
    private Written text;
    @Column(name = "given_at", nullable = false)
    private Instant givenAt;

    /** For JPA only. */
    protected SeparateOpinion() {
    }

    /** @param caseId the case on which he differs, or null for the whole session */
    SeparateOpinion(Long personId, Long caseId, Written text, Instant givenAt) {
        this.personId = personId;
        this.caseId = caseId;
        this.text = text;
        this.givenAt = givenAt;
    }

    /** Whose. */
    public Long personId() {
        return personId;
    }

    /** On which case; null: on the whole session. */
    public Long caseId() {
        return caseId;
    }

    /** His words. */
    public Written text() {
        return text;
    }

    /** When he gave it. */
    public Instant givenAt() {
        return givenAt;
    }
}
