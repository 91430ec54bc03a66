package kz.bagalau.model.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import kz.bagalau.model.Aggregate;
import kz.bagalau.model.paper.Written;

/** That somebody did a duty which the act lays on him, in one period: about one evaluation, or once for a whole cycle. It is never changed. */
@Entity
@Table(name = "duty_done")
public class DutyDone extends Aggregate {

    @Column(name = "cycle_id", nullable = false)
    private Long cycleId;
    @Column(name = "case_id")
    private Long caseId;
    @Column(name = "edition_hash", nullable = false, length = 64)
    private String editionHash;
    @Column(name = "duty", nullable = false, length = 60)
    private String duty;
    @Column(nullable = false, length = 20)
    private String part;
    @Column(name = "by_id", nullable = false)
    private Long personId;
    @Embedded
    private Written words;
    @Column(name = "done_on", nullable = false)
    private LocalDate doneOn;
    @Column(name = "entered_at", nullable = false)
    private Instant enteredAt;

    /** For JPA only. */
    protected DutyDone() {
    }

    /**
     * What was done.
     *
     * @param caseId      the evaluation that it is about; null where it was done for a whole cycle
     * @param editionHash the edition whose duty it is
     * @param duty        the name of its rule
     * @param part        the code of the period
     */
    public DutyDone(Long cycleId, Long caseId, String editionHash, String duty, String part, Deed deed) {
        this.cycleId = Objects.requireNonNull(cycleId, "cycle");
        this.caseId = caseId;
        this.editionHash = Objects.requireNonNull(editionHash, "edition");
        this.duty = Objects.requireNonNull(duty, "duty");
        this.part = Objects.requireNonNull(part, "part");
        this.personId = Objects.requireNonNull(deed.by(), "by");
        this.words = Objects.requireNonNull(deed.words(), "words");
        this.doneOn = deed.on();
        this.enteredAt = deed.at();
    }

    /** Who did it and when, and what he wrote of it. */
    public record Deed(Long by, Written words, LocalDate on, Instant at) {
    }

    /** The cycle. */
    public Long cycleId() {
        return cycleId;
    }

    /** The evaluation that it is about, or null. */
    public Long caseId() {
        return caseId;
    }

    /** The edition whose duty it is. */
    public String editionHash() {
        return editionHash;
    }

    /** The name of the duty's rule. */
    public String duty() {
        return duty;
    }

    /** The code of the period. */
    public String part() {
        return part;
    }

    /** Who did it. */
    public Long personId() {
        return personId;
    }

    /** What he wrote of it. */
    public Written words() {
        return words;
    }

    /** When. */
    public LocalDate doneOn() {
        return doneOn;
    }

    /** The moment of entry. */
    public Instant enteredAt() {
        return enteredAt;
    }
}
