package kz.bagalau.model.sheet;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.number.Score;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Signature;

/**
 * A sheet of the edition, given to one evaluator to fill about one case. He saves drafts, signs, acquaints the servant (who agrees,
 * disagrees with a text, or refuses, which an act records), and sends it to HR. Given to the wrong person, it is withdrawn and stays.
 */
@Entity
@Table(name = "sheet")
public class Sheet extends Assigned {

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
    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    @JoinColumn(name = "former_sheet_id")
    @OrderBy("id")
    private List<SheetRefusal> formerRefusals = new ArrayList<>();

    /** For JPA only. */
    protected Sheet() {
    }

    /**
     * A sheet for an evaluator, not yet issued.
     *
     * @param kind the name of the edition's rule that is its form
     */
    public Sheet(Long bodyId, Long caseId, String kind, Long evaluatorId, Role evaluatorRole) {
        super(bodyId, caseId, kind, evaluatorId, evaluatorRole);
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

    /** The evaluator signs it. */
    public void sign(Course course, Signature given) {
        requireUnsigned();
        follow(course);
        signature = given;
    }

    /** The evaluator takes it back with a reason, to fill it again: signature and acquaintance fall, an act of refusal goes into its history. */
    public void recall(Course course) {
        follow(course);
        signature = null;
        acquaintance = null;
        objection = null;
        offeredOn = null;
        keepRefusal();
    }

    private void keepRefusal() {
        if (refusal != null) {
            formerRefusals.add(refusal);
            refusal = null;
        }
    }

    /** It is offered to the servant to read. */
    public void offer(Course course) {
        follow(course);
        offeredOn = course.done().on();
    }

    /** The servant read it; with a disagreement, he does not agree. */
    public void acknowledge(Course course, Signature reader, String disagreement) {
        follow(course);
        acquaintance = reader;
        objection = disagreement == null || disagreement.isBlank() ? null : disagreement.strip();
    }

    /** The servant declined to read it. */
    public void decline(Course course, SheetRefusal circumstances) {
        follow(course);
        keepRefusal();
        refusal = circumstances;
    }

    /**
     * Somebody signs the act of refusal.
     *
     * @throws IllegalStateException when no refusal was recorded
     */
    public void signAct(Course course, Signature given) {
        if (refusal == null) {
            throw new IllegalStateException("sheet " + id() + " was not refused");
        }
        follow(course);
        refusal.sign(given);
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

    /** The refusals of texts that were recalled, or that an absence covers, the oldest first: their acts stay. */
    public List<SheetRefusal> formerRefusals() {
        return List.copyOf(formerRefusals);
    }

    /** The refusal to read it; empty where there is none. */
    public Optional<SheetRefusal> refusal() {
        return Optional.ofNullable(refusal);
    }
}
