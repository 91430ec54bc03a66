package kz.bagalau.model.request;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
    @Column(name = "account_id")
    private Long accountId;
    @Column(name = "person_id")
    private Long personId;
    @Column(name = "opens_on")
    private LocalDate opens;
    @Column(name = "closes_on")
    private LocalDate closes;
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "request_id", nullable = false)
    private List<SampledCase> sample = new ArrayList<>();
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

    /** Says which servant asks: his name above is then that of the staff. @throws IllegalStateException if no servant asks */
    public void of(Long servant) {
        if (askedBy != AskedBy.SERVANT) {
            throw new IllegalStateException("Request " + mark + " is of " + askedBy);
        }
        personId = servant;
    }

    /**
     * Opens cases to the inspector: these, and no others, on the days of the term.
     *
     * @param account the account with which he logs in
     * @throws IllegalStateException if no inspector asks
     * @throws IllegalArgumentException if there is no case, or the term ends before it begins, or began before the request came
     */
    public void open(Long account, Collection<Long> caseIds, LocalDate from, LocalDate to) {
        if (askedBy != AskedBy.INSPECTOR) {
            throw new IllegalStateException("Request " + mark + " is of " + askedBy);
        } else if (caseIds.isEmpty() || to.isBefore(from) || from.isBefore(receivedOn)) {
            throw new IllegalArgumentException(caseIds.size() + " cases from " + from + " to " + to + ", received on " + receivedOn);
        }
        accountId = account;
        opens = from;
        closes = to;
        sample.removeIf(one -> !caseIds.contains(one.caseId()));
        List<Long> there = sample.stream().map(SampledCase::caseId).toList();
        caseIds.stream().distinct().filter(id -> !there.contains(id)).forEach(id -> sample.add(new SampledCase(id)));
    }

    /** Ends the inspector's access: the day is the first on which he sees nothing. It is never prolonged by this. */
    public void shut(LocalDate day) {
        if (closes != null && !day.isAfter(closes)) {
            closes = day.minusDays(1);
        }
    }

    /** The account of the inspector who asks, or null. */
    public Long accountId() {
        return accountId;
    }

    /** The servant who asks, or null. */
    public Long personId() {
        return personId;
    }

    /** The first day on which the inspector sees his cases, or null. */
    public LocalDate opens() {
        return opens;
    }

    /** The last one, or null. */
    public LocalDate closes() {
        return closes;
    }

    /** The cases that are opened to the inspector. */
    public List<Long> sample() {
        return sample.stream().map(SampledCase::caseId).toList();
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
