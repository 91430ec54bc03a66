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
 * Somebody whom a body knows without his holding a post in it: a member of its commission or an evaluator from outside (seed 002, п. 3:
 * the akim, or a deputy whom he has authorised; п. 7-8: whoever appoints makes up the commission). He has a place of work and a post there,
 * from the day on which the body deals with him. He is no {@link Employment}, and so never counted as staff, never due, never missing.
 */
@Entity
@Table(name = "outsider")
public class Outsider extends Aggregate {

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Column(name = "person_id", nullable = false)
    private Long personId;
    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "workplace_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "workplace_ru"))
    private Bilingual workplace;
    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "post_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "post_ru"))
    private Bilingual post;
    @Column(name = "first_day", nullable = false)
    private LocalDate firstDay;
    @Column(name = "last_day")
    private LocalDate lastDay;
    @Column(name = "end_ground", length = 500)
    private String endGround;

    /** For JPA only. */
    protected Outsider() {
    }

    /** Somebody with whom a body deals from a day on. */
    public Outsider(Long bodyId, Long personId, Workplace at, LocalDate firstDay) {
        this.bodyId = bodyId;
        this.personId = personId;
        this.firstDay = firstDay;
        describe(at);
    }

    /** Puts place of work and post right. */
    public final void describe(Workplace at) {
        workplace = at.name();
        post = at.post();
    }

    /**
     * Ends it: the last day and the ground.
     *
     * @throws IllegalArgumentException when the last day lies before the first
     */
    public void end(LocalDate day, String ground) {
        lastDay = new Days(firstDay, day).last();
        endGround = ground;
    }

    /** Hands the row over to the right record of the same person. */
    public void handTo(Person right) {
        personId = right.id();
    }

    /** The body that knows him. */
    public Long bodyId() {
        return bodyId;
    }

    /** The person's id. */
    public Long personId() {
        return personId;
    }

    /** Where he works, and as what. */
    public Workplace at() {
        return new Workplace(workplace, post);
    }

    /** The days in which the body deals with him; open while it does. */
    public Days days() {
        return new Days(firstDay, lastDay);
    }

    /** Why it ended, or null. */
    public String endGround() {
        return endGround;
    }

    /** As choices and lists of people read it: his place of work stands where a servant's unit stands. */
    public PostHolder as(Person person, PersonName name) {
        return new PostHolder(null, bodyId, personId, person.iin().value(), person.email(), null, name.kk().surname(), name.kk().given(),
                name.kk().patronymic(), name.ru().surname(), name.ru().given(), name.ru().patronymic(), null, workplace.kk(), workplace.ru(),
                post.kk(), post.ru(), null, false, false, false, null, firstDay, firstDay, null, lastDay);
    }

    /** As a line among the posts that are held about somebody: with which body he deals, and where he works. */
    public HeldPost knownTo(StateBody body) {
        return new HeldPost(null, bodyId, body.name().kk(), body.name().ru(), null, workplace.kk(), workplace.ru(), post.kk(), post.ru(), null, false,
                false, false, null, firstDay, firstDay, null, null, lastDay, endGround);
    }
}
