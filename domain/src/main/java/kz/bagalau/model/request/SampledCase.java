package kz.bagalau.model.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import kz.bagalau.model.Aggregate;

/** A case that a request opens to its inspector. Part of {@link Request}. */
@Entity
@Table(name = "sampled_case")
public class SampledCase extends Aggregate {

    @Column(name = "case_id", nullable = false)
    private Long caseId;

    /** For JPA only. */
    protected SampledCase() {
    }

    SampledCase(Long caseId) {
        this.caseId = caseId;
    }

    /** The case. */
    public Long caseId() {
        return caseId;
    }
}
