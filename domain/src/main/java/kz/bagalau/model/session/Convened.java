package kz.bagalau.model.session;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Optional;
import kz.bagalau.model.evaluation.Followed;
import kz.bagalau.model.paper.Written;

/** What a session is called for: by which body and commission, under which edition, on which day, and where; and what was concluded on it as a whole. */
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
    @Embedded
    @AttributeOverride(name = "words", column = @Column(name = "conclusion_words"))
    @AttributeOverride(name = "lang", column = @Column(name = "conclusion_lang"))
    private Written conclusion;

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

    /**
     * Writes what the commission concludes on the session as a whole; null takes it out.
     *
     * @throws Moved before it is opened, and once its protocol is being signed
     */
    public void concludeWhole(Written text) {
        if (!at(Session.OPEN, Session.INTERRUPTED, Session.CLOSED)) {
            throw new Moved(Moved.Why.STAGE, "Session " + id() + " is " + stage());
        }
        conclusion = text;
    }

    /** What the commission concludes on the session as a whole; empty where it says nothing. */
    public Optional<Written> conclusion() {
        return Optional.ofNullable(conclusion).filter(text -> text.words() != null);
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
