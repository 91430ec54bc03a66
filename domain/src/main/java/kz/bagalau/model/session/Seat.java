package kz.bagalau.model.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import kz.bagalau.law.act.Role;
import kz.bagalau.model.Aggregate;

/** A place in a commission: who holds it, as what, and whether he presides while the chair is away. Part of {@link Composition}. */
@Entity
@Table(name = "seat")
public class Seat extends Aggregate {

    @Column(name = "person_id", nullable = false)
    private Long personId;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Role place;
    @Column(nullable = false)
    private boolean presides;

    /** For JPA only. */
    protected Seat() {
    }

    /** @param place CHAIR, MEMBER or SECRETARY */
    private Seat(Long personId, Role place, boolean presides) {
        this.personId = personId;
        this.place = place;
        this.presides = presides;
    }

    /** The chair's place. */
    public static Seat chair(Long personId) {
        return new Seat(personId, Role.CHAIR, false);
    }

    /** A member's place. */
    public static Seat member(Long personId) {
        return new Seat(personId, Role.MEMBER, false);
    }

    /** The place of the member whom the order names to preside in the chair's absence. */
    public static Seat deputy(Long personId) {
        return new Seat(personId, Role.MEMBER, true);
    }

    /** The secretary's place. */
    public static Seat secretary(Long personId) {
        return new Seat(personId, Role.SECRETARY, false);
    }

    /** Who. */
    public Long personId() {
        return personId;
    }

    /** As what: CHAIR, MEMBER or SECRETARY. */
    public Role place() {
        return place;
    }

    /** True for the member who presides in the chair's absence. */
    public boolean presides() {
        return presides;
    }
}
