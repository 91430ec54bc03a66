package kz.bagalau.model.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import kz.bagalau.model.Aggregate;
import kz.bagalau.model.paper.Fingerprint;

/**
 * A file of many papers of one sort, signed by hand, that enter a cycle: uploaded with its scans, checked line by line without leaving a
 * trace, entered person by person, each whole or not at all. Its bytes go when HR is done with it.
 */
@Entity
@Table(name = "paper_intake")
public class PaperIntake extends Aggregate {

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Column(name = "cycle_id", nullable = false)
    private Long cycleId;
    @Column(nullable = false)
    private String sort;
    @Column(name = "file_name", nullable = false)
    private String fileName;
    private byte[] content;
    @Column(nullable = false)
    private String sha256;
    @Column(nullable = false)
    private int scans;
    @Column(name = "uploaded_by", nullable = false)
    private Long uploadedBy;
    @Column(name = "uploaded_at", nullable = false)
    private Instant uploadedAt;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private IntakeState state = IntakeState.UPLOADED;
    @Column(name = "worked_at", nullable = false)
    private Instant workedAt;
    @Column(nullable = false)
    private int total;
    @Column(nullable = false)
    private int done;
    private String failure;

    /** For JPA only. */
    protected PaperIntake() {
    }

    /**
     * A file as it came.
     *
     * @param sort  the sort of its papers, by its code
     * @param scans how many scans came with it
     */
    public PaperIntake(Long bodyId, Long cycleId, String sort, String fileName, byte[] content, int scans, Long by, Instant at) {
        this.bodyId = bodyId;
        this.cycleId = cycleId;
        this.sort = sort;
        this.fileName = IntakeFinding.cut(fileName, 255);
        this.content = content.clone();
        this.sha256 = Fingerprint.of(content);
        this.scans = scans;
        this.uploadedBy = by;
        this.uploadedAt = at;
        this.workedAt = at;
    }

    /**
     * Goes into a state.
     *
     * @throws IllegalStateException when it does not stand in one of those from which this may happen: somebody else was quicker
     */
    public void go(IntakeState next, Instant at, IntakeState... from) {
        if (!List.of(from).contains(state)) {
            throw new IllegalStateException("intake " + id() + " is " + state + ", expected one of " + List.of(from));
        }
        state = next;
        workedAt = at;
        failure = null;
        content = next == IntakeState.CLOSED ? null : content;
    }

    /** So many lines are to be worked on. */
    public void expect(int lines) {
        total = lines;
        done = 0;
    }

    /** Tells why the program failed. */
    public void failed(String why, Instant at) {
        state = IntakeState.FAILED;
        failure = why;
        workedAt = at;
    }

    /** The body's id. */
    public Long bodyId() {
        return bodyId;
    }

    /** The cycle's id. */
    public Long cycleId() {
        return cycleId;
    }

    /** The sort of its papers, by its code. */
    public String sort() {
        return sort;
    }

    /** Name of the file. */
    public String fileName() {
        return fileName;
    }

    /** The file. @throws IllegalStateException when HR is done with it */
    public byte[] content() {
        if (content == null) {
            throw new IllegalStateException("intake " + id() + " is closed");
        }
        return content.clone();
    }

    /** SHA-256 of the file. */
    public String sha256() {
        return sha256;
    }

    /** Who uploaded it. */
    public Long uploadedBy() {
        return uploadedBy;
    }

    /** How far it has come. */
    public IntakeState state() {
        return state;
    }

    /** When something last happened to it. */
    public Instant workedAt() {
        return workedAt;
    }
}
