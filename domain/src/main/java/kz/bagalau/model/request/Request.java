package kz.bagalau.model.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.bagalau.model.Aggregate;

/**
 * Somebody outside the procedure asks for information about evaluations: an inspector, a court, a servant. The personnel service enters
 * the request with its ground and the last day for the answer, and later, once, the answer; nothing is changed after it.
 */
@Entity
@Table(name = "information_request")
public class Request extends Aggregate {

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Enumerated(EnumType.STRING)
    @Column(name = "asked_by", nullable = false)
    private AskedBy askedBy;
    @Column(nullable = false)
    private String asker;
    @Column(nullable = false)
    private String mark;
    @Column(nullable = false)
    private String subject;
    @Column(nullable = false)
    private String ground;
    @Column(name = "received_on", nullable = false)
    private LocalDate receivedOn;
    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;
    @Column(name = "entered_by")
    private Long enteredBy;
    @Embedded
    private Answer answer;

    /** For JPA only. */
    protected Request() {
    }

    /** A request received, due on a day not before. @throws IllegalArgumentException if it would be due before it came */
    public Request(Long bodyId, Asked asked, LocalDate receivedOn, LocalDate dueOn, Long enteredBy) {
        if (dueOn.isBefore(receivedOn)) {
            throw new IllegalArgumentException("Received on " + receivedOn + ", the request cannot be due on " + dueOn);
        }
        this.bodyId = bodyId;
        this.askedBy = asked.by();
        this.asker = asked.asker();
        this.mark = asked.mark();
        this.subject = asked.subject();
        this.ground = asked.ground();
        this.receivedOn = receivedOn;
        this.dueOn = dueOn;
        this.enteredBy = enteredBy;
    }

    /**
     * What is asked, by whom.
     *
     * @param asker  his name and post, or the court
     * @param mark   the number of his letter
     * @param ground the law or order on which he may ask
     */
    public record Asked(AskedBy by, String asker, String mark, String subject, String ground) {
    }

    /** Enters the answer, once. */
    public void answer(Answer given) {
        if (answered()) {
            throw new IllegalStateException("Request " + mark + " was answered on " + answer.on());
        } else if (given.on().isBefore(receivedOn)) {
            throw new IllegalArgumentException("Received on " + receivedOn + ", the request was not answered on " + given.on());
        }
        answer = given;
    }

    /** True once the answer is entered. */
    public boolean answered() {
        return answer != null && answer.on() != null;
    }

    /** The answer, or null. */
    public Answer answer() {
        return answered() ? answer : null;
    }

    /** What is asked, by whom. */
    public Asked asked() {
        return new Asked(askedBy, asker, mark, subject, ground);
    }

    /** The body's id. */
    public Long bodyId() {
        return bodyId;
    }

    /** The day on which it came. */
    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** The last day for the answer. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Who entered it; null: nobody with a person. */
    public Long enteredBy() {
        return enteredBy;
    }
}
