package kz.bagalau.model.calibration;

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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.Ballot;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.number.Score;
import kz.bagalau.model.Part;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.paper.Written;
import kz.bagalau.model.session.Moved;
import kz.bagalau.model.sheet.Sheet;

/**
 * One score before a calibration session: whose, by whom, how it stood, what is told and argued of it, the motions, what was decided, and
 * the meeting afterwards. Part of {@link Calibration}.
 */
@Entity
@Table(name = "calibration_item")
@AttributeOverride(name = "ownerId", column = @Column(name = "calibration_id", nullable = false, updatable = false))
public class CalibrationItem extends Part {

    @Column(name = "case_id", nullable = false)
    private Long caseId;
    @Column(name = "person_id", nullable = false)
    private Long personId;
    @Column(name = "evaluator_id", nullable = false)
    private Long evaluatorId;
    @Column(name = "sheet_id", nullable = false)
    private Long sheetId;
    @Column(name = "result_id", nullable = false)
    private Long resultId;
    @Column(nullable = false, length = 60)
    private String kind;
    @Column(nullable = false, length = 20)
    private String part;
    @Column(name = "put_score", nullable = false)
    private String putScore;
    @Column(length = 4000)
    private String information;
    @Column(length = 4000)
    private String description;
    @Column(name = "decided_score")
    private String decidedScore;
    @Column(name = "new_result_id")
    private Long newResultId;
    @Column(name = "read_at")
    private Instant readAt;
    @Embedded
    private Meeting meeting;
    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id", insertable = false, updatable = false)
    @OrderBy("id")
    private List<CalibrationArgument> arguments = new ArrayList<>();
    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id", insertable = false, updatable = false)
    @OrderBy("id")
    private List<CalibrationMotion> motions = new ArrayList<>();

    /** For JPA only. */
    protected CalibrationItem() {
    }

    /**
     * A result that a sheet gave.
     *
     * @throws IllegalArgumentException when it has no points
     */
    public CalibrationItem(EvaluationCase subject, Sheet sheet, CaseResult result) {
        this.caseId = subject.id();
        this.personId = subject.personId();
        this.evaluatorId = sheet.evaluatorId();
        this.sheetId = sheet.id();
        this.resultId = result.id();
        this.kind = result.kind();
        this.part = result.part();
        this.putScore = result.points().orElseThrow(() -> new IllegalArgumentException("result " + result.id() + " has no points")).toString();
    }

    void inform(String words) {
        information = words == null || words.isBlank() ? null : words.strip();
    }

    /** @throws IllegalArgumentException when there are no words */
    void describe(String words) {
        if (words == null || words.isBlank()) {
            throw new IllegalArgumentException("a description has words");
        }
        description = words.strip();
    }

    void argue(Long by, Written words, Instant at) {
        Part.join(this, arguments, new CalibrationArgument(by, words, at));
    }

    CalibrationMotion put(Score wanted, Written reason, String againBecause, Instant at) {
        if (open().isPresent()) {
            throw new Moved(Moved.Why.VOTING, "item " + id() + " is being voted on");
        }
        if (decided() && againBecause == null) {
            throw new Moved(Moved.Why.DECIDED, "item " + id() + " is decided");
        }
        decidedScore = null;
        return Part.join(this, motions, new CalibrationMotion(wanted, reason, againBecause, at));
    }

    /** The open motion, as it was seen. @throws Moved when it is another one by now, or none */
    CalibrationMotion seen(Long motionId) {
        return open().filter(one -> one.id().equals(motionId))
                .orElseThrow(() -> new Moved(Moved.Why.COUNTED, "motion " + motionId + " on item " + id() + " is not open"));
    }

    Explained<Ballot.Motion> count(Long motionId, Ballot ballot, Instant at) {
        CalibrationMotion motion = seen(motionId);
        Explained<Ballot.Motion> counted = motion.count(ballot, at);
        if (motion.outcome() == CalibrationMotion.Outcome.CARRIED) {
            decidedScore = motion.score().map(Score::toString).orElse(putScore);
        } else if (motion.outcome() == CalibrationMotion.Outcome.TIE) {
            decidedScore = putScore;
        }
        return counted;
    }

    void entered(Long resultIdAfter) {
        newResultId = resultIdAfter;
    }

    void read(Instant at) {
        readAt = readAt == null ? at : readAt;
    }

    void met(Meeting held) {
        if (meeting() != null) {
            throw new Moved(Moved.Why.DECIDED, "the meeting on item " + id() + " is entered");
        }
        meeting = held;
    }

    /** What keeps a person from the vote on this score; null: nothing. Whoever it concerns is named by the edition's rule. */
    public Role place(Long person) {
        return person.equals(personId) ? Role.SERVANT : person.equals(evaluatorId) ? Role.EVALUATOR : null;
    }

    /** The case. */
    public Long caseId() {
        return caseId;
    }

    /** The servant. */
    public Long personId() {
        return personId;
    }

    /** Who gave the score. */
    public Long evaluatorId() {
        return evaluatorId;
    }

    /** The sheet in which he gave it. */
    public Long sheetId() {
        return sheetId;
    }

    /** The result as it stood: the original. */
    public Long resultId() {
        return resultId;
    }

    /** Its kind. */
    public String kind() {
        return kind;
    }

    /** Its part of the period. */
    public String part() {
        return part;
    }

    /** The points as they stood. */
    public Score put() {
        return Score.parse(putScore);
    }

    /** What HR prepared for the members; null while there is nothing. */
    public String information() {
        return information;
    }

    /** How the evaluator describes the work and argues his score; null while he has not. */
    public String description() {
        return description;
    }

    /** What members said. */
    public List<CalibrationArgument> arguments() {
        return List.copyOf(arguments);
    }

    /** The motions, the first first. */
    public List<CalibrationMotion> motions() {
        return List.copyOf(motions);
    }

    /** The motion that is voted on. */
    public Optional<CalibrationMotion> open() {
        return motions.stream().filter(CalibrationMotion::open).findFirst();
    }

    /** The motion by which it was decided; empty while it is not. */
    public Optional<CalibrationMotion> deciding() {
        return decided() ? motions.stream().filter(one -> one.outcome().decides()).reduce((one, two) -> two) : Optional.empty();
    }

    /** True when a score was decided. */
    public boolean decided() {
        return decidedScore != null;
    }

    /** The score that was decided; empty while none is. */
    public Optional<Score> result() {
        return Optional.ofNullable(decidedScore).map(Score::parse);
    }

    /** True when another score was decided than stood. */
    public boolean corrected() {
        return decided() && !Score.parse(decidedScore).equals(put());
    }

    /** The result that was entered; null before. */
    public Long newResultId() {
        return newResultId;
    }

    /** When the servant first read what was decided; null before. */
    public Instant readAt() {
        return readAt;
    }

    /** The meeting after it; null before. */
    public Meeting meeting() {
        return meeting == null || meeting.metOn() == null ? null : meeting;
    }
}
