package kz.bagalau.model.sheet;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.number.Score;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.evaluation.Followed;
import kz.bagalau.model.evaluation.Signature;

/**
 * A sheet of the edition, given to one evaluator to fill about one case. He saves drafts, signs, acquaints the servant (who agrees,
 * disagrees with a text, or refuses, which an act records), and sends it to HR. Given to the wrong person, it is withdrawn and stays.
 */
@Entity
@Table(name = "sheet")
public class Sheet extends Followed {

    /** The track of its route. */
    public static final String TRACK = "sheet";

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
    @Column(name = "issued_on", nullable = false)
    private LocalDate issuedOn;
    @Column(name = "received_on")
    private LocalDate receivedOn;
    @Column(name = "replaces_id")
    private Long replacesId;
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "sheet_point", joinColumns = @JoinColumn(name = "sheet_id", nullable = false))
    @MapKeyColumn(name = "criterion", length = 60)
    @Column(name = "points", nullable = false, length = 40)
    private Map<String, String> points = new TreeMap<>();
    @Column(name = "saved_at")
    private Instant savedAt;
    @Column(name = "saved_by")
    private Long savedBy;
    @Embedded
    private Signature signature;
    @Embedded
    @AttributeOverride(name = "signerId", column = @Column(name = "reader_id"))
    @AttributeOverride(name = "role", column = @Column(name = "reader_role", length = 30))
    @AttributeOverride(name = "medium", column = @Column(name = "read_medium", length = 20))
    @AttributeOverride(name = "signedOn", column = @Column(name = "read_on"))
    @AttributeOverride(name = "enteredAt", column = @Column(name = "read_at"))
    @AttributeOverride(name = "enteredBy", column = @Column(name = "read_entered_by"))
    @AttributeOverride(name = "hash", column = @Column(name = "read_hash", length = 64))
    @AttributeOverride(name = "scanId", column = @Column(name = "read_scan_id"))
    private Signature acquaintance;
    @Column(name = "offered_on")
    private LocalDate offeredOn;
    @Column(length = 4000)
    private String objection;
    @OneToOne(cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    @JoinColumn(name = "refusal_id")
    private SheetRefusal refusal;

    /** For JPA only. */
    protected Sheet() {
    }

    /**
     * A sheet issued to an evaluator.
     *
     * @param kind the name of the edition's rule that is its form
     * @param receivedOn his first working day not absent, or null while his return is not known
     */
    public Sheet(Long bodyId, Long caseId, String kind, Long evaluatorId, Role evaluatorRole, String stage, LocalDate receivedOn, Done issued) {
        super(TRACK, stage);
        this.bodyId = bodyId;
        this.caseId = caseId;
        this.kind = kind;
        this.evaluatorId = evaluatorId;
        this.evaluatorRole = evaluatorRole;
        this.issuedOn = issued.on();
        this.receivedOn = receivedOn;
        note(issued);
    }

    /** Names the withdrawn sheet in whose place this one was issued. */
    public void replaces(Long withdrawnSheetId) {
        replacesId = withdrawnSheetId;
    }

    /** Sets the day of receipt, once the return of the evaluator is known. */
    public void receivedOn(LocalDate day) {
        receivedOn = day;
    }

    /**
     * Keeps a draft.
     *
     * @throws IllegalStateException when it is signed
     */
    public void save(Map<String, Score> marks, Long by, Instant at) {
        requireUnsigned();
        points.keySet().retainAll(marks.keySet());
        marks.forEach((criterion, score) -> points.put(criterion, score.toString()));
        savedBy = by;
        savedAt = at;
    }

    /** Takes the evaluator's signature. */
    protected void signed(Signature given) {
        requireUnsigned();
        signature = given;
    }

    /** Takes back signature and acquaintance: the sheet is filled again. */
    protected void recalled() {
        signature = null;
        acquaintance = null;
        objection = null;
        offeredOn = null;
        refusal = null;
    }

    /** The sheet was offered to the servant to read. */
    protected void offered(LocalDate day) {
        offeredOn = day;
    }

    /** The servant read it; with an objection, he does not agree. */
    protected void read(Signature reader, String disagreement) {
        acquaintance = reader;
        objection = disagreement == null || disagreement.isBlank() ? null : disagreement.strip();
    }

    /** The servant declined to read it. */
    protected void refused(SheetRefusal circumstances) {
        refusal = circumstances;
    }

    private void requireUnsigned() {
        if (signature != null) {
            throw new IllegalStateException("sheet " + id() + " is signed");
        }
    }

    /** The points given so far, exact, by criterion. */
    public Map<String, Score> points() {
        return points.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> Score.parse(entry.getValue()),
                (one, two) -> two, TreeMap::new));
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

    /** Who fills it. */
    public Long evaluatorId() {
        return evaluatorId;
    }

    /** As whom he fills it. */
    public Role evaluatorRole() {
        return evaluatorRole;
    }

    /** The day on which it was issued. */
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

    /** When the draft was last kept, or null. */
    public Instant savedAt() {
        return savedAt;
    }

    /** Who kept it, or null. */
    public Long savedBy() {
        return savedBy;
    }

    /** The evaluator's signature; empty while it is a draft. */
    public Optional<Signature> signature() {
        return Optional.ofNullable(signature);
    }

    /** The servant's acquaintance; empty until he read it. */
    public Optional<Signature> acquaintance() {
        return Optional.ofNullable(acquaintance);
    }

    /** The day on which it was offered to the servant, or null. */
    public LocalDate offeredOn() {
        return offeredOn;
    }

    /** With what the servant does not agree; empty where he agreed or did not read it. */
    public Optional<String> objection() {
        return Optional.ofNullable(objection);
    }

    /** The refusal to read it; empty where there is none. */
    public Optional<SheetRefusal> refusal() {
        return Optional.ofNullable(refusal);
    }
}
