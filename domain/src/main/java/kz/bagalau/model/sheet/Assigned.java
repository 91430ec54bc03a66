package kz.bagalau.model.sheet;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Optional;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.evaluation.Followed;

/** Who fills which form about which case, and when it went to him. */
@MappedSuperclass
public abstract class Assigned extends Followed {

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Column(name = "case_id", nullable = false)
    private Long caseId;
    @Column(nullable = false, length = 60)
    private String kind;
    @Column(name = "evaluator_id", nullable = false)
    private Long evaluatorId;
    @Enumerated(EnumType.STRING)
    @Column(name = "evaluator_role", nullable = false, length = 30)
    private Role evaluatorRole;
    @Column(name = "issued_on")
    private LocalDate issuedOn;
    @Column(name = "received_on")
    private LocalDate receivedOn;
    @Column(name = "replaces_id")
    private Long replacesId;
    @Column(nullable = false, length = 20)
    private String part = "";
    @Column(name = "edition_hash", length = 64)
    private String editionHash;

    /** For JPA only. */
    protected Assigned() {
    }

    Assigned(Long bodyId, Long caseId, String kind, Long evaluatorId, Role evaluatorRole) {
        super(new TrackName(TrackKind.SHEET, kind).toString());
        this.bodyId = bodyId;
        this.caseId = caseId;
        this.kind = kind;
        this.evaluatorId = evaluatorId;
        this.evaluatorRole = evaluatorRole;
    }

    /**
     * Issues it to the evaluator.
     *
     * @param received his first working day not absent, or null while his return is not known
     */
    public void issue(Course course, LocalDate received) {
        follow(course);
        issuedOn = course.done().on();
        receivedOn = received;
    }

    /**
     * It is about a part of the period, which may stand under another edition of the act than the whole.
     *
     * @param part    the code of the part, e.g. "2017-Q3"
     * @param edition the edition of that part, by hash
     */
    public void about(String part, String edition) {
        this.part = part;
        this.editionHash = edition;
    }

    /** It stays under the edition by which it was filled, whatever its case goes under later. */
    public void keeps(String edition) {
        this.editionHash = edition;
    }

    /** Names the withdrawn sheet in whose place this one was issued. */
    public void replaces(Long withdrawnSheetId) {
        replacesId = withdrawnSheetId;
    }

    /** It reached the evaluator on paper, on the date written on his copy: his term counts from there. */
    public void received(Done done) {
        note(done);
        receivedOn = done.on();
    }

    /** Sets the day of receipt, once the return of the evaluator is known. */
    public void receivedOn(LocalDate day) {
        receivedOn = day;
    }

    /** The body. */
    public Long bodyId() {
        return bodyId;
    }

    /** The case. */
    public Long caseId() {
        return caseId;
    }

    /** The name of the edition's rule that is its form. */
    public String kind() {
        return kind;
    }

    /** The part of the period that it is about, e.g. "2017-Q3"; empty for the whole. */
    public String part() {
        return part;
    }

    /** The edition of its part, or the one by which it was filled before the act was amended, by hash; empty where it stands under that of the case. */
    public Optional<String> editionHash() {
        return Optional.ofNullable(editionHash);
    }

    /** Who fills it. */
    public Long evaluatorId() {
        return evaluatorId;
    }

    /** As whom he fills it. */
    public Role evaluatorRole() {
        return evaluatorRole;
    }

    /** The day on which it was issued, or null before. */
    public LocalDate issuedOn() {
        return issuedOn;
    }

    /** The day of receipt, from which the term runs; null while it waits for the evaluator's return. */
    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** The withdrawn sheet in whose place it stands, or null. */
    public Long replacesId() {
        return replacesId;
    }
}
