package kz.bagalau.model.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kz.bagalau.law.act.Role;
import kz.bagalau.model.Aggregate;

/**
 * A signature that a document needs: whose, in which role, and, once given, when and on what (the SHA-256 of the text signed). On paper
 * the date of the paper and the day of its entry stand apart, with the scan. A missing signature may be replaced by a note.
 */
@Entity
@Table(name = "due_signature")
public class DueSignature extends Aggregate {

    /** How a signature stands; said as {@code signature.<name>}. */
    public enum State {
        DUE, SIGNED, ON_PAPER, NOTED
    }

    @Column(name = "person_id", nullable = false)
    private Long personId;
    @Enumerated(EnumType.STRING)
    @Column(name = "role_name", nullable = false)
    private Role role;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state = State.DUE;
    private String sha256;
    @Column(name = "entered_at")
    private Instant enteredAt;
    @Column(name = "entered_by")
    private Long enteredBy;
    @Column(name = "dated_on")
    private LocalDate dated;
    private String note;
    @Column(name = "file_id")
    private Long fileId;

    /** For JPA only. */
    protected DueSignature() {
    }

    /** A signature that is due. */
    public DueSignature(Long personId, Role role) {
        this.personId = personId;
        this.role = role;
    }

    /** Signs in the system; the identity has been confirmed before. */
    public void sign(String hash, Instant at, LocalDate day) {
        give(State.SIGNED, hash, new Entry(personId, at, day));
    }

    /**
     * Enters a signature given by hand.
     *
     * @param paper the date on the paper, not later than the day of entry
     */
    public void enterPaper(String hash, LocalDate paper, Long scanId, Entry entry) {
        if (paper.isAfter(entry.day())) {
            throw new IllegalArgumentException("The paper is dated " + paper + ", after the day of entry " + entry.day());
        }
        give(State.ON_PAPER, hash, new Entry(entry.by(), entry.at(), paper));
        fileId = scanId;
    }

    /** Replaces the missing signature by a note: why it is missing, with the document that proves it. */
    public void note(String hash, String reason, Long documentId, Entry entry) {
        give(State.NOTED, hash, entry);
        note = reason;
        fileId = documentId;
    }

    private void give(State given, String hash, Entry entry) {
        if (!due()) {
            throw new IllegalStateException("Person " + personId + " as " + role + ": the signature is " + state);
        }
        state = given;
        sha256 = hash;
        enteredBy = entry.by();
        enteredAt = entry.at();
        dated = entry.day();
    }

    /** True while it is missing. */
    public boolean due() {
        return state == State.DUE;
    }

    /** Whose. */
    public Long personId() {
        return personId;
    }

    /** In which role. */
    public Role role() {
        return role;
    }

    /** How it stands. */
    public State state() {
        return state;
    }

    /** SHA-256 of what was signed; null while due. */
    public String sha256() {
        return sha256;
    }

    /** When it was given or entered; null while due. */
    public Instant enteredAt() {
        return enteredAt;
    }

    /** Who gave or entered it; null while due. */
    public Long enteredBy() {
        return enteredBy;
    }

    /** The date it bears: on paper, that of the paper; null while due. */
    public LocalDate on() {
        return dated;
    }

    /** Why it is missing; null unless noted. */
    public String note() {
        return note;
    }

    /** The scan, or the document that proves the note; or null. */
    public Long fileId() {
        return fileId;
    }

    /** Who enters something, when, on which day. */
    public record Entry(Long by, Instant at, LocalDate day) {
    }
}
