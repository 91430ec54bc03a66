package kz.bagalau.model.session;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import kz.bagalau.model.evaluation.Followed;

/** What a session is called for: by which body and commission, under which edition, on which day, and where. */
@MappedSuperclass
public abstract class Convened extends Followed {

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Column(name = "commission_id", nullable = false)
    private Long commissionId;
    @Column(name = "sitting_id")
    private Long sittingId;
    @Column(name = "edition_hash", nullable = false)
    private String editionHash;
    @Column(name = "held_on", nullable = false)
    private LocalDate heldOn;
    private String room;

    /** For JPA only. */
    protected Convened() {
    }

    Convened(String track, Long bodyId, Long commissionId, String editionHash, LocalDate heldOn, String room) {
        super(track);
        this.bodyId = bodyId;
        this.commissionId = commissionId;
        this.editionHash = editionHash;
        this.heldOn = heldOn;
        this.room = room;
    }

    /** Joins it to the sitting that the cycle planned. */
    public void of(Long plannedSittingId) {
        sittingId = plannedSittingId;
    }

    void called(LocalDate day, String place) {
        heldOn = day;
        room = place;
    }

    /** The body. */
    public Long bodyId() {
        return bodyId;
    }

    /** The commission. */
    public Long commissionId() {
        return commissionId;
    }

    /** The sitting planned by the cycle, or null. */
    public Long sittingId() {
        return sittingId;
    }

    /** The edition that governs its quorum, by hash. */
    public String editionHash() {
        return editionHash;
    }

    /** The day. */
    public LocalDate heldOn() {
        return heldOn;
    }

    /** The room, or null. */
    public String room() {
        return room;
    }
}
