package kz.bagalau.model.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.bagalau.law.act.Role;
import kz.bagalau.model.Aggregate;

/**
 * A place of the commission as it stood at one vote: who, whether there, why he takes no part, and his vote. Frozen with the vote, so
 * that a later change of the commission, of attendance or of a recusal does not touch it. Part of {@link Motion}.
 */
@Entity
@Table(name = "voter")
public class Voter extends Aggregate {

    @Column(name = "person_id", nullable = false)
    private Long personId;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Role place;
    @Column(nullable = false)
    private boolean presiding;
    @Column(nullable = false)
    private boolean present;
    @Column(nullable = false)
    private boolean voting;
    @Enumerated(EnumType.STRING)
    private Role recused;
    @Column(name = "in_favour")
    private Boolean inFavour;
    @Column(name = "said_at")
    private Instant saidAt;
    @Column(name = "entered_by")
    private Long enteredBy;
    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    /** For JPA only. */
    protected Voter() {
    }

    /**
     * A place at the moment when a motion is put.
     *
     * @param voting  whether the place votes at all: a secretary's does not, as a rule
     * @param recused what keeps him from the vote on this servant; null: nothing
     */
    public Voter(Long personId, Role place, boolean presiding, boolean present, boolean voting, Role recused) {
        this.personId = personId;
        this.place = place;
        this.presiding = presiding;
        this.present = present;
        this.voting = voting;
        this.recused = recused;
    }

    /** Present, with a vote, and not recused. */
    public boolean entitled() {
        return present && voting && recused == null;
    }

    void say(boolean favour, Long by, Instant at) {
        if (!entitled()) {
            throw new IllegalArgumentException("Person " + personId + " has no vote on this motion");
        }
        if (own() && !by.equals(personId) && inFavour != favour) {
            throw new Moved(Moved.Why.OWN_VOTE, "Person " + personId + " has voted himself at " + saidAt);
        }
        if (own() && !by.equals(personId)) {
            return;
        }
        inFavour = favour;
        enteredBy = by;
        saidAt = at;
        confirmedAt = by.equals(personId) ? at : null;
    }

    /** True if he gave the vote that stands himself. */
    private boolean own() {
        return inFavour != null && personId.equals(enteredBy);
    }

    void confirm(Instant at) {
        if (inFavour == null) {
            throw new IllegalStateException("Person " + personId + " has not voted yet");
        }
        confirmedAt = at;
    }

    void move(boolean there) {
        present = there;
        inFavour = there ? inFavour : null;
    }

    /** Who. */
    public Long personId() {
        return personId;
    }

    /** As what. */
    public Role place() {
        return place;
    }

    /** True for the one who presided. */
    public boolean presiding() {
        return presiding;
    }

    /** True if he was there. */
    public boolean present() {
        return present;
    }

    /** True if his place has a vote. */
    public boolean voting() {
        return voting;
    }

    /** What kept him from the vote; null: nothing. Never printed: the protocol says only that he does not vote. */
    public Role recused() {
        return recused;
    }

    /** His vote; null while there is none. */
    public Boolean inFavour() {
        return inFavour;
    }

    /** Who entered the vote; null while there is none. */
    public Long enteredBy() {
        return enteredBy;
    }

    /** When the vote was said; null while there is none. */
    public Instant saidAt() {
        return saidAt;
    }

    /** When he confirmed it himself; null if he did not. */
    public Instant confirmedAt() {
        return confirmedAt;
    }
}
