package kz.bagalau.model.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import kz.bagalau.model.Aggregate;

/** A target at its place in a version. Part of {@link PlanVersion}. */
@Entity
@Table(name = "plan_target")
public class PlanLine extends Aggregate {

    @Column(nullable = false)
    private int place;
    @Embedded
    private PlanTarget target;

    /** For JPA only. */
    protected PlanLine() {
    }

    PlanLine(int place, PlanTarget target) {
        this.place = place;
        this.target = target.copy();
    }

    /** A row of which nothing is stored is read back as no target at all. */
    PlanTarget target() {
        return target == null ? new PlanTarget(null, null, null, null, null, null) : target;
    }
}
