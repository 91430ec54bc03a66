package kz.bagalau.model.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.bagalau.law.act.Role;
import kz.bagalau.model.Aggregate;

/** One asked in a survey: why he, which sheet he fills, and, while the survey is open, his sealed answer. */
@Entity
@Table(name = "respondent")
public class Respondent extends Aggregate {

    @Column(name = "person_id", nullable = false)
    private Long personId;
    @Enumerated(EnumType.STRING)
    @Column(name = "role_name", nullable = false, length = 30)
    private Role role;
    @Column(nullable = false, length = 60)
    private String sheet;
    @Column(length = 2000)
    private String reason;
    @Column(name = "issued_on")
    private LocalDate issuedOn;
    @Column(name = "received_on")
    private LocalDate receivedOn;
    @Column(nullable = false)
    private boolean answered;
    @Column(name = "answered_on")
    private LocalDate answeredOn;
    private byte[] sealed;
    @Column(name = "replaced_for", length = 2000)
    private String replacedFor;

    /** For JPA only. */
    protected Respondent() {
    }

    /**
     * Somebody to be asked.
     *
     * @param role subordinate or colleague of the servant
     * @param sheet the name of the edition's rule that is his form
     * @param reason why HR chose him where the system had not proposed him, or null
     */
    public Respondent(Long personId, Role role, String sheet, String reason) {
        this.personId = personId;
        this.role = role;
        this.sheet = sheet;
        this.reason = reason;
    }

    void issued(LocalDate on, LocalDate received) {
        issuedOn = on;
        receivedOn = received;
    }

    void answer(byte[] sealedAnswer, LocalDate on) {
        sealed = sealedAnswer.clone();
        answered = true;
        answeredOn = on;
    }

    void withdrawAnswer() {
        sealed = null;
        answered = false;
        answeredOn = null;
    }

    void replaced(String why) {
        withdrawAnswer();
        replacedFor = why;
    }

    void unseal() {
        sealed = null;
    }

    /** Who is asked. */
    public Long personId() {
        return personId;
    }

    /** Subordinate or colleague of the servant. */
    public Role role() {
        return role;
    }

    /** The rule that is his form. */
    public String sheet() {
        return sheet;
    }

    /** Why HR chose him, or null where the system proposed him. */
    public String reason() {
        return reason;
    }

    /** The day on which his sheet was issued, or null. */
    public LocalDate issuedOn() {
        return issuedOn;
    }

    /** The day of receipt, or null while it waits for his return. */
    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** True when an answer lies sealed, or lay so at closing. */
    public boolean answered() {
        return answered;
    }

    /** The day of the answer, for the term of п. 14 and its like; nothing joins it to an opened answer. */
    public LocalDate answeredOn() {
        return answeredOn;
    }

    /** The sealed answer, or null: none was given, or the survey is closed. */
    public byte[] sealed() {
        return sealed == null ? null : sealed.clone();
    }

    /** True when somebody else was asked in his place. */
    public boolean replaced() {
        return replacedFor != null;
    }

    /** Why he was replaced, or null. */
    public String replacedFor() {
        return replacedFor;
    }
}
