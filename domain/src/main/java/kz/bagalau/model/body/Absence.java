package kz.bagalau.model.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.bagalau.model.Aggregate;

/** Days in which a servant is away from his post in a body, with the document that says so. */
@Entity
@Table(name = "absence")
public class Absence extends Aggregate {

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Column(name = "person_id", nullable = false)
    private Long personId;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private AbsenceKind kind;
    @Column(name = "first_day", nullable = false)
    private LocalDate firstDay;
    @Column(name = "last_day")
    private LocalDate lastDay;
    @Column(length = 300)
    private String document;

    /** For JPA only. */
    protected Absence() {
    }

    /** An absence; its last day may be open (null) while it is not known. */
    public Absence(Long bodyId, Long personId, AbsenceKind kind, Days days, String document) {
        this.bodyId = bodyId;
        this.personId = personId;
        this.kind = kind;
        this.document = document;
        this.firstDay = days.first();
        this.lastDay = days.last();
    }

    /** Sets the day of the end: the servant came back the day after. */
    public void endOn(LocalDate day) {
        lastDay = new Days(firstDay, day).last();
    }

    /** Hands the absence over to the right record of the same person. */
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

    /** Why he is away. */
    public AbsenceKind kind() {
        return kind;
    }

    /** From when to when, both days inside. */
    public Days days() {
        return new Days(firstDay, lastDay);
    }

    /** Order, sick-list or letter, or null. */
    public String document() {
        return document;
    }
}
