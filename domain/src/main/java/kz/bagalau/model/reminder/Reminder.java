package kz.bagalau.model.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.bagalau.model.Aggregate;

/**
 * One person reminded of one term: once when it comes near, once when it was missed. A term that is only moved, by an absence or a day off,
 * is the same; one that begins anew with its event is another.
 */
@Entity
@Table(name = "reminder")
public class Reminder extends Aggregate {

    /** Why one is reminded; named in the bundles as {@code board.reminder.<name>}. */
    public enum Kind {
        /** The last day is near. */
        NEAR,
        /** It passed, and the deed is not done. */
        MISSED
    }

    @Column(name = "account_id", nullable = false)
    private Long accountId;
    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Column(name = "case_id", nullable = false)
    private Long caseId;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private Kind kind;
    @Column(name = "edition_hash", nullable = false, length = 64)
    private String editionHash;
    @Column(nullable = false, length = 80)
    private String term;
    @Column(name = "thing_id", nullable = false)
    private Long thingId;
    @Column(name = "counted_day", nullable = false)
    private LocalDate countedDay;
    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay;
    @Column(nullable = false, length = 200)
    private String link;
    @Column(name = "made_on", nullable = false)
    private LocalDate madeOn;
    @Column(name = "seen_on")
    private LocalDate seenOn;
    @Column(name = "mail_id")
    private Long mailId;

    /** For JPA only. */
    protected Reminder() {
    }

    /** Of a term of a case, for the owner of an account. */
    public Reminder(Long accountId, Long bodyId, Long caseId, ReminderOf of, LocalDate madeOn) {
        this.accountId = accountId;
        this.bodyId = bodyId;
        this.caseId = caseId;
        this.kind = of.kind();
        this.editionHash = of.editionHash();
        this.term = of.term();
        this.thingId = of.thingId();
        this.countedDay = of.countedDay();
        this.lastDay = of.lastDay();
        this.link = of.link();
        this.madeOn = madeOn;
    }

    /** What makes it another reminder than the rest. */
    public String key() {
        return accountId + " " + kind + " " + caseId + " " + term + " " + thingId + " " + countedDay;
    }

    /** Notes that its owner has seen it. */
    public void seen(LocalDate day) {
        seenOn = day;
    }

    /** Puts it into a letter. */
    public void in(Long letterId) {
        mailId = letterId;
    }

    /** Whose it is. */
    public Long accountId() {
        return accountId;
    }

    /** Near or missed. */
    public Kind kind() {
        return kind;
    }

    /** The edition, by hash. */
    public String editionHash() {
        return editionHash;
    }

    /** The name of the term's rule. */
    public String term() {
        return term;
    }

    /** The last day. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** The address of the form inside the application; empty where there is none. */
    public String link() {
        return link;
    }
}
