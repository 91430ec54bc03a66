package kz.bagalau.model.acknowledgement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.result.Acquaintance;
import kz.bagalau.law.result.Medium;
import kz.bagalau.model.paper.Written;

/**
 * The servant has read it: in the system after confirming his identity, on paper that somebody entered, or in the document-flow system,
 * which told so. To have read it and to disagree is an acknowledgement too; the words print.
 */
@Embeddable
public class Answer implements Serializable {

    @Enumerated(EnumType.STRING)
    @Column(name = "answer_medium")
    private Medium medium;
    @Column(name = "answered_on")
    private LocalDate dated;
    @Column(name = "answered_at")
    private Instant enteredAt;
    @Column(name = "answer_entered_by")
    private Long enteredBy;
    @Column(name = "answer_sha256")
    private String sha256;
    @Column(name = "answer_scan_id")
    private Long scanId;
    @Embedded
    @AttributeOverride(name = "words", column = @Column(name = "disagreement"))
    @AttributeOverride(name = "lang", column = @Column(name = "disagreement_lang"))
    private Written disagreement;

    /** For JPA only. */
    protected Answer() {
    }

    /** The servant's own answer in the system; disagreement may be null. */
    public static Answer inSystem(Long servant, String sha256, Written disagreement, Instant at, LocalDate day) {
        return of(Medium.SYSTEM, servant, sha256, disagreement, at, day);
    }

    /**
     * An answer on paper.
     *
     * @param paper  the date on the paper
     * @param scanId the scan of it
     * @throws IllegalArgumentException if there is no scan
     */
    public static Answer onPaper(Long enteredBy, String sha256, Written disagreement, Instant at, LocalDate paper, Long scanId) {
        if (scanId == null) {
            throw new IllegalArgumentException("An answer on paper wants its scan");
        }
        Answer answer = of(Medium.PAPER, enteredBy, sha256, disagreement, at, paper);
        answer.scanId = scanId;
        return answer;
    }

    /**
     * An answer in the document-flow system of the body, which told it.
     *
     * @param proofId the file that proves it
     * @throws IllegalArgumentException if there is none
     */
    public static Answer told(String sha256, Written disagreement, Instant at, LocalDate day, Long proofId) {
        if (proofId == null) {
            throw new IllegalArgumentException("An answer in the document-flow system wants its proof");
        }
        Answer answer = of(Medium.DOCUMENT_FLOW, null, sha256, disagreement, at, day);
        answer.scanId = proofId;
        return answer;
    }

    private static Answer of(Medium medium, Long by, String sha256, Written disagreement, Instant at, LocalDate day) {
        Answer answer = new Answer();
        answer.medium = medium;
        answer.enteredBy = by;
        answer.sha256 = sha256;
        answer.disagreement = disagreement;
        answer.enteredAt = at;
        answer.dated = day;
        return answer;
    }

    /** @throws kz.bagalau.law.explain.ObstacleException if the act does not know the medium, or wants a signature of another kind */
    void require(Acquaintance rule) {
        Optional<LegalObstacle> unsigned = rule.signatureNeeded() && medium == Medium.SYSTEM ? Optional.of(LegalObstacle.by(rule, "acquaintance.signature"))
                : Optional.empty();
        rule.check(medium).or(() -> unsigned).map(LegalObstacle::refusal).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** In the system, on paper, or in the document-flow system. */
    public Medium medium() {
        return medium;
    }

    /** The day of the answer: on paper, the date written there. */
    public LocalDate on() {
        return dated;
    }

    /** When it was entered. */
    public Instant enteredAt() {
        return enteredAt;
    }

    /** Who entered it: the servant himself, unless it stands on paper; null where the document-flow system told it. */
    public Long enteredBy() {
        return enteredBy;
    }

    /** SHA-256 of what he read. */
    public String sha256() {
        return sha256;
    }

    /** The scan, or the proof of the document-flow system; null in the system. */
    public Long scanId() {
        return scanId;
    }

    /** Why he disagrees; null if he said nothing. */
    public Written disagreement() {
        return disagreement;
    }
}
