package kz.bagalau.model.body;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.bagalau.model.Aggregate;
import kz.bagalau.model.Bilingual;

/** A structural unit of a state body; units form a tree. A unit that was abolished stays for the posts once held in it. */
@Entity
@Table(name = "unit")
public class Unit extends Aggregate {

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Column(name = "parent_id")
    private Long parentId;
    @Column(nullable = false, length = 40)
    private String code;
    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "name_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
    private Bilingual name;
    @Column(nullable = false)
    private int place;
    @Column(name = "abolished_on")
    private LocalDate abolishedOn;

    /** For JPA only. */
    protected Unit() {
    }

    /**
     * A unit of a body.
     *
     * @param code short name by which staff files refer to it, one of its kind in the body
     * @param place order among units of the same parent, from 1
     */
    public Unit(Long bodyId, Long parentId, String code, Bilingual name, int place) {
        this.bodyId = bodyId;
        this.parentId = parentId;
        this.code = code;
        this.name = name;
        this.place = place;
    }

    /** The body's id. */
    public Long bodyId() {
        return bodyId;
    }

    /** The unit above, or null at the top. */
    public Long parentId() {
        return parentId;
    }

    /** The short name used in staff files. */
    public String code() {
        return code;
    }

    /** The full name. */
    public Bilingual name() {
        return name;
    }

    /** Order among its siblings, from 1. */
    public int place() {
        return place;
    }

    /** The day from which the unit is no more, or null. */
    public LocalDate abolishedOn() {
        return abolishedOn;
    }

    /** Gives another name and place. */
    public void describe(Bilingual newName, int newPlace) {
        name = newName;
        place = newPlace;
    }

    /** Hangs the unit under another one, or at the top with null; the caller has made sure that no ring arises. */
    public void moveUnder(Long newParent) {
        if (newParent != null && newParent.equals(id())) {
            throw new IllegalArgumentException("unit " + code + " under itself");
        }
        parentId = newParent;
    }

    /** Abolishes the unit from a day on. */
    public void abolish(LocalDate from) {
        abolishedOn = from;
    }
}
