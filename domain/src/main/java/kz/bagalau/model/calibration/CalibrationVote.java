package kz.bagalau.model.calibration;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.bagalau.law.act.Role;
import kz.bagalau.model.Part;
import kz.bagalau.model.session.Moved;

/** A member's place and vote on one motion, as they stood when it was put. Part of {@link CalibrationMotion}. */
@Entity
@Table(name = "calibration_vote")
@AttributeOverride(name = "ownerId", column = @Column(name = "motion_id", nullable = false, updatable = false))
public class CalibrationVote extends Part {

    @Column(name = "person_id", nullable = false)
    private Long personId;
    @Column(nullable = false)
    private boolean chair;
    @Column(nullable = false)
    private boolean present;
    @Enumerated(EnumType.STRING)
    @Column(length = 30)
    private Role recused;
    @Column(name = "in_favour")
    private Boolean inFavour;
    @Column(name = "entered_by")
    private Long enteredBy;
    @Column(name = "said_at")
    private Instant saidAt;
    @Column(nullable = false)
    private boolean released;

    /** For JPA only. */
    protected CalibrationVote() {
    }

    /** @param recused what keeps him from the vote on this score; null: nothing */
    CalibrationVote(CalibrationMember member, Role recused) {
        this.personId = member.personId();
        this.chair = member.chair();
        this.present = member.present();
        this.recused = recused;
    }

    void say(boolean favour, Long by, Instant at) {
        boolean own = inFavour != null && personId.equals(enteredBy);
        if (own && !by.equals(personId) && inFavour != favour) {
            throw new Moved(Moved.Why.OWN_VOTE, "Person " + personId + " has voted himself at " + saidAt);
        }
        if (!own || by.equals(personId)) {
            inFavour = favour;
            enteredBy = by;
            saidAt = at;
        }
    }

    /** He left the composition: what he said stays readable and counts no longer. */
    void release() {
        released = true;
    }

    /** He is of the composition, as its chair or not; whoever had left it votes anew. */
    void name(boolean asChair) {
        chair = asChair;
        if (released) {
            released = false;
            move(false);
        }
    }

    void move(boolean there) {
        present = there;
        inFavour = there ? inFavour : null;
    }

    /** Who. */
    public Long personId() {
        return personId;
    }

    /** True for the chair. */
    public boolean chair() {
        return chair;
    }

    /** True if he is there. */
    public boolean present() {
        return present;
    }

    /** What keeps him from the vote; null: nothing. */
    public Role recused() {
        return recused;
    }

    /** True when he left the composition before the votes were counted. */
    public boolean released() {
        return released;
    }

    /** There, and kept from the vote by nothing. */
    public boolean entitled() {
        return !released && present && recused == null;
    }

    /** His vote; null while there is none. */
    public Boolean inFavour() {
        return inFavour;
    }
}
