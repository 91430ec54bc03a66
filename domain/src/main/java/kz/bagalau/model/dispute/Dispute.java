package kz.bagalau.model.dispute;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.bagalau.model.Part;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.Followed;
import kz.bagalau.model.paper.Written;

/** Somebody does not agree with how an evaluation went: HR hears those concerned and answers in writing. It touches no result. */
@Entity
@Table(name = "dispute")
public class Dispute extends Followed {

    /** The track of its journal. */
    public static final String TRACK = "dispute";
    /** HR considers it. */
    public static final String LODGED = "lodged";
    /** HR answered. */
    public static final String SETTLED = "settled";
    /** It was taken back. */
    public static final String WITHDRAWN = "withdrawn";

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Column(name = "case_id", nullable = false)
    private Long caseId;
    @Column(name = "person_id", nullable = false)
    private Long personId;
    @Column(name = "lodged_by", nullable = false)
    private Long lodgedBy;
    @Embedded
    @AttributeOverride(name = "lang", column = @Column(name = "words_lang"))
    private Written words;
    @Embedded
    @AttributeOverride(name = "words", column = @Column(name = "answer"))
    @AttributeOverride(name = "lang", column = @Column(name = "answer_lang"))
    private Written answer;
    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    @JoinColumn(name = "dispute_id", insertable = false, updatable = false)
    @OrderBy("id")
    private List<DisputeHearing> hearings = new ArrayList<>();

    /** For JPA only. */
    protected Dispute() {
    }

    /** About the procedure in a case; its first deed lodges it. */
    public Dispute(EvaluationCase subject, Long lodgedBy, Written words, Course course) {
        super(TRACK);
        follow(course);
        this.bodyId = subject.bodyId();
        this.caseId = subject.id();
        this.personId = subject.personId();
        this.lodgedBy = lodgedBy;
        this.words = Objects.requireNonNull(words, "words");
    }

    /** HR heard one of those concerned. @throws IllegalStateException when it is not considered any more */
    public void hear(Long person, Written said, LocalDate on) {
        if (!at(LODGED)) {
            throw new IllegalStateException("dispute " + id() + " is " + stage());
        }
        Part.join(this, hearings, new DisputeHearing(person, Objects.requireNonNull(said, "said"), on));
    }

    /** HR answers. @throws NullPointerException without an answer */
    public void settle(Written given, Course course) {
        follow(course);
        answer = Objects.requireNonNull(given, "answer");
    }

    /** Whoever lodged it takes it back. */
    public void withdraw(Course course) {
        follow(course);
    }

    /** The body. */
    public Long bodyId() {
        return bodyId;
    }

    /** The case. */
    public Long caseId() {
        return caseId;
    }

    /** The servant of the case. */
    public Long personId() {
        return personId;
    }

    /** Who lodged it. */
    public Long lodgedBy() {
        return lodgedBy;
    }

    /** What it is about. */
    public Written words() {
        return words;
    }

    /** HR's answer; null before. */
    public Written answer() {
        return answer;
    }

    /** Those who were heard, the first first. */
    public List<DisputeHearing> hearings() {
        return List.copyOf(hearings);
    }
}
