package kz.bagalau.model.body;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.bagalau.model.Aggregate;
import kz.bagalau.model.Bilingual;

/**
 * One person in one post of one body, from the day of appointment to the last day in it. A move ends one and begins the next; where the
 * order says that the post is the same (the unit was renamed, the staff list re-approved), the next continues the former, and the time
 * in the post goes on.
 */
@Entity
@Table(name = "employment")
public class Employment extends Aggregate {

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Column(name = "person_id", nullable = false)
    private Long personId;
    @Column(name = "unit_id", nullable = false)
    private Long unitId;
    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "post_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "post_ru"))
    private Bilingual post;
    @Column(length = 6)
    private String category;
    @Column(name = "head_of_unit", nullable = false)
    private boolean headOfUnit;
    @Column(name = "head_of_body", nullable = false)
    private boolean headOfBody;
    @Column(name = "public_services", nullable = false)
    private boolean publicServices;
    @Column(name = "supervisor_id")
    private Long supervisorId;
    @Column(name = "appointed_on", nullable = false)
    private LocalDate appointedOn;
    @Column(name = "held_since", nullable = false)
    private LocalDate heldSince;
    @Column(name = "continued_by", length = 300)
    private String continuedBy;
    @Column(name = "probation_end")
    private LocalDate probationEnd;
    @Column(name = "last_day")
    private LocalDate lastDay;
    @Column(name = "end_ground", length = 500)
    private String endGround;

    /** For JPA only. */
    protected Employment() {
    }

    /** An appointment to a post, from a day on. */
    public Employment(Long bodyId, Long personId, PostTerms terms, LocalDate appointedOn) {
        this.bodyId = bodyId;
        this.personId = personId;
        this.appointedOn = appointedOn;
        this.heldSince = appointedOn;
        describe(terms);
    }

    /**
     * Puts the terms of the post right.
     *
     * @throws IllegalArgumentException when somebody would be his own supervisor
     */
    public final void describe(PostTerms terms) {
        if (personId.equals(terms.supervisorId())) {
            throw new IllegalArgumentException("person " + personId + " as his own supervisor");
        }
        unitId = terms.unitId();
        post = terms.post();
        category = terms.category() == null ? null : terms.category().code();
        headOfUnit = terms.headOfUnit();
        headOfBody = terms.headOfBody();
        publicServices = terms.publicServices();
        supervisorId = terms.supervisorId();
    }

    /** Marks the post as the same that the person held before: the order says so. The time in the post counts from the former. */
    public void continues(Employment former, String order) {
        if (!former.personId.equals(personId) || !former.appointedOn.isBefore(appointedOn)) {
            throw new IllegalArgumentException("post of " + appointedOn + " cannot continue that of " + former.appointedOn);
        }
        heldSince = former.heldSince;
        continuedBy = order;
    }

    /** Takes back that the post continues a former one. */
    public void standAlone() {
        heldSince = appointedOn;
        continuedBy = null;
    }

    /** Sets the last day of probation; null where there is none. */
    public void probationUntil(LocalDate day) {
        if (day != null && day.isBefore(appointedOn)) {
            throw new IllegalArgumentException("probation to " + day + ", appointed on " + appointedOn);
        }
        probationEnd = day;
    }

    /** Ends the post: the last day in it and the ground. */
    public void end(LocalDate day, String ground) {
        new Days(appointedOn, day);
        lastDay = day;
        endGround = ground;
    }

    /** Takes back an end that was entered by mistake. */
    public void reopen() {
        lastDay = null;
        endGround = null;
    }

    /** Puts the day of appointment right. */
    public void appointedOn(LocalDate day) {
        new Days(day, lastDay);
        if (heldSince.equals(appointedOn)) {
            heldSince = day;
        }
        appointedOn = day;
    }

    /** Hands the post over to the right record of the same person. */
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

    /** What the post is and under whom. */
    public PostTerms terms() {
        return new PostTerms(unitId, post, category == null ? null : new Category(category), headOfUnit, headOfBody, publicServices, supervisorId);
    }

    /** The days in the post; open while it is held. */
    public Days days() {
        return new Days(appointedOn, lastDay);
    }

    /** The day from which the post counts as held: the appointment, or that of the former where this continues it. */
    public LocalDate heldSince() {
        return heldSince;
    }

    /** The order that says the post is the same as the former, or null. */
    public String continuedBy() {
        return continuedBy;
    }

    /** The last day of probation, or null. */
    public LocalDate probationEnd() {
        return probationEnd;
    }

    /** Why the post ended, or null. */
    public String endGround() {
        return endGround;
    }
}
