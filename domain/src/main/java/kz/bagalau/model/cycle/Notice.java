package kz.bagalau.model.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.result.Medium;
import kz.bagalau.model.Aggregate;

/**
 * A notice that somebody's evaluation is held, given to the servant or to one who evaluates him, with its proof: for a notice in the
 * system the day on which it lay in his inbox and the moment he opened it, for one on paper the date on his copy and the scan.
 */
@Entity
@Table(name = "notice")
public class Notice extends Aggregate {

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Column(name = "case_id", nullable = false)
    private Long caseId;
    @Column(name = "person_id", nullable = false)
    private Long personId;
    @Enumerated(EnumType.STRING)
    @Column(name = "role_name", nullable = false, length = 30)
    private Role role;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Medium medium;
    @Column(name = "given_on", nullable = false)
    private LocalDate givenOn;
    @Column(name = "received_on")
    private LocalDate receivedOn;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "given_by")
    private Long givenBy;
    @Column(nullable = false, length = 20)
    private String part = "";
    @Column(name = "file_id")
    private Long fileId;

    /** For JPA only. */
    protected Notice() {
    }

    /**
     * A notice in the system.
     *
     * @param receivedOn his first working day not absent, or null while his return is not known
     */
    public Notice(Long bodyId, Long caseId, Long personId, Role role, LocalDate givenOn, LocalDate receivedOn, Long givenBy) {
        this.bodyId = bodyId;
        this.caseId = caseId;
        this.personId = personId;
        this.role = role;
        this.medium = Medium.SYSTEM;
        this.givenOn = givenOn;
        this.receivedOn = receivedOn;
        this.givenBy = givenBy;
    }

    /** It speaks of one part of the period, e.g. "2023-Q1". */
    public Notice about(String code) {
        part = code;
        return this;
    }

    /** Records that it was given on paper, by the date on his copy, with the scan. */
    public void onPaper(LocalDate date, Long scanId) {
        medium = Medium.PAPER;
        givenOn = date;
        receivedOn = date;
        fileId = scanId;
    }

    /** Records the first opening; it starts no term. */
    public void opened(Instant at) {
        openedAt = openedAt == null ? at : openedAt;
    }

    /** Sets the day of receipt, once the return is known. */
    public void receivedOn(LocalDate day) {
        receivedOn = day;
    }

    /** The body. */
    public Long bodyId() {
        return bodyId;
    }

    /** The case of which it speaks. */
    public Long caseId() {
        return caseId;
    }

    /** The part of the period of which it speaks; empty for the whole. */
    public String part() {
        return part;
    }

    /** To whom. */
    public Long personId() {
        return personId;
    }

    /** As whom: the servant, or the evaluator's role. */
    public Role role() {
        return role;
    }

    /** In the system or on paper. */
    public Medium medium() {
        return medium;
    }

    /** The day on which it was given. */
    public LocalDate givenOn() {
        return givenOn;
    }

    /** The day of receipt, or null while it waits for his return. */
    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** The first opening, or null. */
    public Instant openedAt() {
        return openedAt;
    }

    /** Who gave it. */
    public Long givenBy() {
        return givenBy;
    }

    /** The scan of the copy, or null. */
    public Long fileId() {
        return fileId;
    }
}
