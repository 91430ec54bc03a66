package kz.bagalau.model.record;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kz.bagalau.model.Aggregate;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.Days;

/**
 * An entry of a servant's service record: the result of one evaluation, the act and the decision on which it rests, and how he was made
 * acquainted. A result that supersedes another makes a new entry; the old one stays, and says by which it was superseded.
 */
@Entity
@Table(name = "record_entry")
public class ServiceRecordEntry extends Aggregate {

    /** How the servant was made acquainted; said as {@code record.<name>}. */
    public enum Acquainted {
        READ, READ_DISAGREES, REFUSED, POST
    }

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Column(name = "person_id", nullable = false)
    private Long personId;
    @Column(name = "case_id", nullable = false)
    private Long caseId;
    @Column(name = "leading_id", nullable = false)
    private Long resultId;
    @Column(name = "period_first", nullable = false)
    private LocalDate periodFirst;
    @Column(name = "period_last", nullable = false)
    private LocalDate periodLast;
    private String score;
    @Column(nullable = false)
    private String grade;
    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "grade_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "grade_ru"))
    private Bilingual gradeName;
    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "act_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "act_ru"))
    private Bilingual act;
    @Column(name = "decided_on", nullable = false)
    private LocalDate decidedOn;
    @Column(name = "protocol_mark")
    private String protocol;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Acquainted acquainted;
    @Column(name = "acquainted_on", nullable = false)
    private LocalDate acquaintedOn;
    @Column(name = "entered_on", nullable = false)
    private LocalDate enteredOn;
    @Column(name = "superseded_by")
    private Long supersededBy;
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "record_line", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "place")
    private List<RecordLine> lines = new ArrayList<>();

    /** For JPA only. */
    protected ServiceRecordEntry() {
    }

    /** The entry of a result. */
    public ServiceRecordEntry(Long bodyId, Long personId, Basis basis, Acquainted how, LocalDate acquaintedOn, LocalDate enteredOn) {
        this.bodyId = bodyId;
        this.personId = personId;
        this.caseId = basis.caseId();
        this.resultId = basis.resultId();
        this.periodFirst = basis.period().first();
        this.periodLast = basis.period().last();
        this.score = basis.score();
        this.grade = basis.grade();
        this.gradeName = basis.gradeName();
        this.act = basis.act();
        this.decidedOn = basis.decidedOn();
        this.protocol = basis.protocol();
        this.acquainted = how;
        this.acquaintedOn = acquaintedOn;
        this.enteredOn = enteredOn;
    }

    /**
     * On what an entry rests.
     *
     * @param score    exact points as text, or null
     * @param grade    the code of the grade
     * @param act      the act, by name, number and date
     * @param protocol number of the protocol, or null
     */
    public record Basis(Long caseId, Long resultId, Days period, String score, String grade, Bilingual gradeName, Bilingual act,
            LocalDate decidedOn, String protocol) {
    }

    /** Puts down the results that stand beside the leading one. */
    public void beside(Collection<RecordLine> others) {
        lines.addAll(others);
    }

    /** The results that stand beside the leading one, in the order of the act. */
    public List<RecordLine> lines() {
        return List.copyOf(lines);
    }

    /** Marks it as superseded by a later entry. */
    public void supersede(ServiceRecordEntry later) {
        supersededBy = later.id();
    }

    /** How he was made acquainted in the end: a later acknowledgement after a refusal. */
    public void acquaint(Acquainted how, LocalDate on) {
        acquainted = how;
        acquaintedOn = on;
    }

    /** The body. */
    public Long bodyId() {
        return bodyId;
    }

    /** The servant. */
    public Long personId() {
        return personId;
    }

    /** On what it rests. */
    public Basis basis() {
        return new Basis(caseId, resultId, new Days(periodFirst, periodLast), score, grade, gradeName, act, decidedOn, protocol);
    }

    /** The case. */
    public Long caseId() {
        return caseId;
    }

    /** The result. */
    public Long resultId() {
        return resultId;
    }

    /** How he was made acquainted. */
    public Acquainted acquainted() {
        return acquainted;
    }

    /** On which day. */
    public LocalDate acquaintedOn() {
        return acquaintedOn;
    }

    /** The day of the entry. */
    public LocalDate enteredOn() {
        return enteredOn;
    }

    /** The entry that superseded it, or null. */
    public Long supersededBy() {
        return supersededBy;
    }
}
