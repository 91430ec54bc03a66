package kz.bagalau.model.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import kz.bagalau.law.instrument.Line;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.Followed;

/**
 * One fact for which a servant gets points: a rewarded activity or a breach (for the family of 2017). Proposed by somebody or entered by the
 * supervisor, whose deed makes it count; withdrawn with a reason, never erased. The points are those of its line in the list that is in force
 * on its day, not chosen by hand.
 */
@Entity
@Table(name = "journal_entry")
public class JournalEntry extends Followed {

    /** The track of its route. */
    public static final String TRACK = TrackName.of(TrackKind.JOURNAL).toString();
    /** Waits for the supervisor. */
    public static final String PROPOSED = "proposed";
    /** Gives its points. */
    public static final String COUNTED = "counted";
    /** The supervisor did not take a proposal. */
    public static final String DECLINED = "declined";
    /** Counted before, taken back with a reason. */
    public static final String WITHDRAWN = "withdrawn";
    /** The longest description, in characters. */
    public static final int LONGEST_DESCRIPTION = 2000;

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Column(name = "case_id", nullable = false)
    private Long caseId;
    @Column(name = "person_id", nullable = false)
    private Long personId;
    @Column(name = "rule_name", nullable = false, length = 60)
    private String rule;
    @Column(nullable = false, length = 60)
    private String kind;
    @Column(nullable = false, length = 40)
    private String points;
    @Column(name = "happened_on", nullable = false)
    private LocalDate day;
    @Column(nullable = false, length = 20)
    private String part;
    @Column(nullable = false, length = LONGEST_DESCRIPTION)
    private String description;
    @Embedded
    private Source source;
    @Column(name = "edition_hash", nullable = false, length = 64)
    private String editionHash;

    /** For JPA only. */
    protected JournalEntry() {
    }

    /**
     * A fact that is not entered yet: the next deed proposes or counts it.
     *
     * @param rule    the name of the edition's rule that takes it
     * @param line    its line: kind, words and points
     * @param edition the edition whose list that is, by hash
     * @param part    the part of the period in which it counts, e.g. "2017-Q3"
     * @throws IllegalArgumentException without a description, or with one that is too long
     */
    public JournalEntry(EvaluationCase subject, String rule, Line line, String edition, String part, Happened happened) {
        super(TRACK);
        this.bodyId = subject.bodyId();
        this.caseId = subject.id();
        this.personId = subject.personId();
        this.rule = Objects.requireNonNull(rule, "rule");
        this.kind = line.code();
        this.points = line.points().toString();
        this.editionHash = Objects.requireNonNull(edition, "edition");
        this.part = Objects.requireNonNull(part, "part");
        this.day = happened.day();
        this.description = happened.description();
        this.source = happened.source();
    }

    /**
     * A fact in the words of whoever enters it.
     *
     * @param day         when it happened
     * @param description what happened; 1 to 2,000 characters
     * @param source      what proves it
     */
    public record Happened(LocalDate day, String description, Source source) {

        public Happened {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(source, "source");
            description = description == null ? "" : description.strip();
            if (description.isEmpty() || description.length() > LONGEST_DESCRIPTION) {
                throw new IllegalArgumentException("a description of 1 to " + LONGEST_DESCRIPTION + " characters, not of " + description.length());
            }
        }
    }

    /** Does a deed as the route has it: proposes, counts, declines or withdraws it. */
    public void go(Course course) {
        follow(course);
    }

    /** It counts in another part than the one that was foreseen when it was proposed: that one's sheet was signed before the fact. */
    public void countIn(String later) {
        part = Objects.requireNonNull(later, "later");
    }

    /** True while its points count. */
    public boolean counted() {
        return at(COUNTED);
    }

    /** The body. */
    public Long bodyId() {
        return bodyId;
    }

    /** The case that ran when it was entered. */
    public Long caseId() {
        return caseId;
    }

    /** The servant. */
    public Long personId() {
        return personId;
    }

    /** The name of the rule that takes it. */
    public String rule() {
        return rule;
    }

    /** The code of its line. */
    public String kind() {
        return kind;
    }

    /** Its points, negative for a breach. */
    public Score points() {
        return Score.parse(points);
    }

    /** When it happened. */
    public LocalDate day() {
        return day;
    }

    /** The part of the period in which it counts. */
    public String part() {
        return part;
    }

    /** What happened. */
    public String description() {
        return description;
    }

    /** What proves it; of what was disposed of, nothing any more. */
    public Source source() {
        return source == null ? Source.GONE : source;
    }

    /** True once what it says was disposed of: a trace, about which nothing is decided any more. */
    public boolean emptied() {
        return source().document().isEmpty() && source().noneBecause().isEmpty();
    }

    /** The edition from whose list its line is, by hash. */
    public String editionHash() {
        return editionHash;
    }
}
