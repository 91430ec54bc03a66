package kz.bagalau.model.appeal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Followed;
import kz.bagalau.model.paper.Written;

/**
 * A servant appeals against a decision. The authority receives the complaint, considers it, and recommends to cancel the decision or leaves
 * it. Recommended to cancel, the result comes on a new agenda, where a new decision supersedes the old; then the body reports what it
 * decided. He may also go to court, after that or at once: the court leaves the decision, or its ruling puts the result on a new agenda.
 */
@Entity
@Table(name = "appeal")
public class Appeal extends Followed {

    /** The track of its journal. */
    public static final String TRACK = "appeal";
    /** The servant lodged it. */
    public static final String LODGED = "lodged";
    /** The authority considers it. */
    public static final String CONSIDERED = "considered";
    /** The authority left the decision as it is. */
    public static final String LEFT = "left";
    /** The authority recommended to cancel it. */
    public static final String RECOMMENDED = "recommended";
    /** The result lies before the commission again. */
    public static final String AGENDA = "agenda";
    /** The body reported its decision. */
    public static final String REPORTED = "reported";
    /** The servant took it back. */
    public static final String WITHDRAWN = "withdrawn";
    /** It lies before a court. */
    public static final String COURT = "court";
    /** The court annulled the decision: the result comes on a new agenda. */
    public static final String ANNULLED = "annulled";
    /** The court left the decision as it is. */
    public static final String UPHELD = "upheld";

    /** What the authority found; said as {@code appeal.<name>}. */
    public enum Outcome {
        CANCEL, LEAVE
    }

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Column(name = "case_id", nullable = false)
    private Long caseId;
    @Column(name = "person_id", nullable = false)
    private Long personId;
    @Column(name = "result_id", nullable = false)
    private Long resultId;
    @Column(nullable = false)
    private String authority;
    @Embedded
    @AttributeOverride(name = "words", column = @Column(name = "complaint"))
    @AttributeOverride(name = "lang", column = @Column(name = "complaint_lang"))
    private Written complaint;
    @Column(name = "lodged_on", nullable = false)
    private LocalDate lodgedOn;
    @Column(name = "received_on")
    private LocalDate receivedOn;
    @Enumerated(EnumType.STRING)
    private Outcome outcome;
    @Column(name = "considered_on")
    private LocalDate consideredOn;
    @Column(name = "recommended_on")
    private LocalDate recommendedOn;
    @Column(name = "session_id")
    private Long sessionId;
    @Column(name = "calibration_id")
    private Long calibrationId;
    @Column(name = "new_result_id")
    private Long newResultId;
    @Column(name = "reported_on")
    private LocalDate reportedOn;
    @Embedded
    private CourtCase court;

    /** For JPA only. */
    protected Appeal() {
    }

    /** A complaint against a result; its text may be null where only the paper is at hand. Its first deed lodges it. */
    public Appeal(Matter of, String authority, Written complaint, Course course) {
        super(TRACK);
        follow(course);
        this.bodyId = of.bodyId();
        this.caseId = of.caseId();
        this.personId = of.personId();
        this.resultId = of.resultId();
        this.authority = authority;
        this.complaint = complaint;
        this.lodgedOn = course.done().on();
    }

    /** A claim in court at once: it is brought on the day of the deed. */
    public static Appeal inCourt(Matter of, Claim claim, Course course) {
        Appeal appeal = new Appeal(of, claim.court(), null, course);
        appeal.claimed(claim, course);
        return appeal;
    }

    /** The decision against which it is: whose, in which case of which body. */
    public record Matter(Long bodyId, Long caseId, Long personId, Long resultId) {
    }

    /** The servant goes to court on the day of the deed. */
    public void goToCourt(Claim claim, Course course) {
        follow(course);
        claimed(claim, course);
    }

    private void claimed(Claim claim, Course course) {
        court = new CourtCase(claim, course.done().on());
    }

    /** The court ruled on the day of the deed: it annulled the decision, or left it, as the deed says. */
    public void rule(String number, Course course) {
        follow(course);
        court.rule(number, course.done().on());
    }

    /** The authority received it on the day of the deed. */
    public void takeUp(Course course) {
        follow(course);
        receivedOn = course.done().on();
    }

    /** The authority considered it on the day of the deed and left the decision as it is. */
    public void leave(Course course) {
        follow(course);
        outcome = Outcome.LEAVE;
        consideredOn = course.done().on();
    }

    /**
     * The authority considered it and recommended to cancel the decision; the body received that on the day of the deed.
     *
     * @param considered the day of the authority's decision
     */
    public void recommend(LocalDate considered, Course course) {
        follow(course);
        outcome = Outcome.CANCEL;
        consideredOn = considered;
        recommendedOn = course.done().on();
    }

    /** The result comes on the agenda of a session. */
    public void agenda(Long session, Course course) {
        follow(course);
        sessionId = session;
    }

    /** A calibration session is asked to hear it again. */
    public void ask(Long calibration) {
        calibrationId = calibration;
    }

    /** The official had it heard by that session. */
    public void agenda(Course course) {
        follow(course);
    }

    /** The commission or the session decided anew: the new result. */
    public void decided(Long newResult) {
        newResultId = newResult;
    }

    /** The body reported to the authority what it decided. */
    public void report(Course course) {
        follow(course);
        reportedOn = course.done().on();
    }

    /** The servant took it back. */
    public void withdraw(Course course) {
        follow(course);
    }

    /** True while the result may still change through it. */
    public boolean pending() {
        return !at(LEFT, WITHDRAWN, REPORTED, UPHELD);
    }

    /** The body. */
    public Long bodyId() {
        return bodyId;
    }

    /** The case. */
    public Long caseId() {
        return caseId;
    }

    /** The servant. */
    public Long personId() {
        return personId;
    }

    /** The result against which it is. */
    public Long resultId() {
        return resultId;
    }

    /** To whom. */
    public String authority() {
        return authority;
    }

    /** The servant's words, or null. */
    public Written complaint() {
        return complaint;
    }

    /** The day on which it was lodged. */
    public LocalDate lodgedOn() {
        return lodgedOn;
    }

    /** The day on which the authority received it; null while it has not. */
    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** What the authority found; null while it has not. */
    public Outcome outcome() {
        return outcome;
    }

    /** The day of the authority's decision; null while there is none. */
    public LocalDate consideredOn() {
        return consideredOn;
    }

    /** The day on which the body received the recommendation; null while there is none. */
    public LocalDate recommendedOn() {
        return recommendedOn;
    }

    /** The session before which the result comes again; null while there is none. */
    public Long sessionId() {
        return sessionId;
    }

    /** The calibration session before which the result comes again; null where it is none. */
    public Long calibrationId() {
        return calibrationId;
    }

    /** The new result; null while there is none. */
    public Long newResultId() {
        return newResultId;
    }

    /** The day of the report; null while there is none. */
    public LocalDate reportedOn() {
        return reportedOn;
    }

    /** The claim and its ruling; null where it was not in court. */
    public CourtCase court() {
        return court;
    }
}
