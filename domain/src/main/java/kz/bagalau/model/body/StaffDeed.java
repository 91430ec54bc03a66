package kz.bagalau.model.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.bagalau.model.Aggregate;

/** Something that was done to a person's record in a body: who, when, why, and what it changed. The journal of the staff. */
@Entity
@Table(name = "staff_deed")
public class StaffDeed extends Aggregate {

    /** What was done; labels are {@code staff.deed.<NAME>}. */
    public enum Kind {
        ADDED, MOVED, DISMISSED, REOPENED, POST_CORRECTED, RENAMED, NAME_CORRECTED, IIN_CORRECTED, MERGED, CONTACTS_CHANGED, ABSENCE_ADDED,
        ABSENCE_ENDED, ABSENCE_REMOVED, ACTING_ADDED, ACTING_ENDED, SECONDED, SECONDMENT_ENDED, JOB_DESCRIPTION_ADDED, RESULT_ADDED, RESULT_REMOVED,
        OUTSIDER_ADDED, OUTSIDER_CORRECTED, OUTSIDER_ENDED
    }

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Column(name = "person_id", nullable = false)
    private Long personId;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 24)
    private Kind kind;
    @Column(name = "done_at", nullable = false)
    private Instant doneAt;
    @Column(name = "done_by", nullable = false, length = 200)
    private String doneBy;
    @Column(length = 500)
    private String reason;
    @Column(length = 1000)
    private String detail;

    /** For JPA only. */
    protected StaffDeed() {
    }

    /**
     * A deed.
     *
     * @param reason the order or the reason given, or null
     * @param detail what changed, before and after, or null
     */
    public StaffDeed(Long bodyId, Long personId, Kind kind, Instant at, String by, String reason, String detail) {
        this.bodyId = bodyId;
        this.personId = personId;
        this.kind = kind;
        this.doneAt = at;
        this.doneBy = by;
        this.reason = reason;
        this.detail = detail == null || detail.length() <= 1000 ? detail : detail.substring(0, 1000);
    }

    /** Hands the entry over to the right record of the same person. */
    public void handTo(Person right) {
        personId = right.id();
    }

    /** The body's id. */
    public Long bodyId() {
        return bodyId;
    }

    /** The person's id. */
    public Long personId() {
        return personId;
    }

    /** What was done. */
    public Kind kind() {
        return kind;
    }

    /** When. */
    public Instant doneAt() {
        return doneAt;
    }

    /** By whom. */
    public String doneBy() {
        return doneBy;
    }

    /** Why, or null. */
    public String reason() {
        return reason;
    }

    /** What changed, or null. */
    public String detail() {
        return detail;
    }
}
