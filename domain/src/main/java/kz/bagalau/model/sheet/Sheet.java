package kz.bagalau.model.sheet;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
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
import java.util.stream.Stream;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.sheet.Filled;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.model.evaluation.Signature;

/**
 * A sheet of the edition, given to one evaluator to fill about one case. He saves drafts, signs, acquaints the servant (who agrees,
 * disagrees with a text, or refuses), hands it to the higher supervisor where the edition has him agree, who agrees or returns it; at the
 * end it lies with HR. Given to the wrong person, it is withdrawn and stays.
 */
@Entity
@Table(name = "sheet")
public class Sheet extends Drafted {

    /** For questions to the database, of a sheet {@code s}: it was not withdrawn, whatever its edition calls that stage. */
    public static final String STANDS = " and not exists (select e.id from Sheet o join o.journal e where o.id = s.id and e.deed = kz.bagalau.law.process.Deed.WITHDRAW)";

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
    @Embedded
    @AttributeOverride(name = "signerId", column = @Column(name = "agreed_by"))
    @AttributeOverride(name = "role", column = @Column(name = "agreed_role", length = 30))
    @AttributeOverride(name = "medium", column = @Column(name = "agreed_medium", length = 20))
    @AttributeOverride(name = "signedOn", column = @Column(name = "agreed_on"))
    @AttributeOverride(name = "enteredAt", column = @Column(name = "agreed_at"))
    @AttributeOverride(name = "enteredBy", column = @Column(name = "agreed_entered_by"))
    @AttributeOverride(name = "hash", column = @Column(name = "agreed_hash", length = 64))
    @AttributeOverride(name = "scanId", column = @Column(name = "agreed_scan_id"))
    private Signature approval;
    @Column(name = "submitted_on")
    private LocalDate submittedOn;
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
    public void save(Filled filled, Long by, Instant at) {
        requireUnsigned();
        keep(filled, by, at);
    }

    /**
     * Adds a file that proves what came of a target.
     *
     * @throws IllegalArgumentException when there is no such line
     * @throws IllegalStateException when the sheet is signed
     */
    public void attach(String target, Long fileId, Long by, Instant at) {
        requireUnsigned();
        prove(target, fileId, by, at);
    }

    /** Takes such a file away again. */
    public void detach(String target, Long fileId, Long by, Instant at) {
        requireUnsigned();
        unprove(target, fileId, by, at);
    }

    /**
     * The servant gives himself points for its targets; they stand beside the evaluator's.
     *
     * @param own by the code of the line; one that is left out has none
     * @throws IllegalStateException when it is signed
     */
    public void scoreOneself(Map<String, Score> own) {
        requireUnsigned();
        own(own);
    }

    /**
     * Actual values were worked out beforehand: its evaluator finds them in the lines.
     *
     * @param values by the code of the line
     * @throws IllegalStateException when it is signed
     * @throws IllegalArgumentException when there is no such line
     */
    public void precompute(Course course, Map<String, String> values) {
        requireUnsigned();
        follow(course);
        precomputed(values);
    }

    /** Those values, by the code of the line; empty where there is none yet. */
    public Map<String, String> precomputed() {
        return targets().stream().collect(Collectors.toMap(SheetTarget::code, one -> one.line().measure().precomputed(), (one, two) -> two, TreeMap::new));
    }

    /** The evaluator signs it. */
    public void sign(Course course, Signature given) {
        requireUnsigned();
        follow(course);
        signature = given;
        if (course.road().stagesOffering(Deed.OFFER).isEmpty()) {
            offeredOn = course.done().on();
        }
    }

    /** The evaluator hands the signed sheet to the higher supervisor. */
    public void submit(Course course) {
        follow(course);
        submittedOn = course.done().on();
    }

    /** The higher supervisor agrees to it, or the evaluator himself where nobody agrees above him. */
    public void agree(Course course, Signature given) {
        follow(course);
        approval = given;
    }

    /** The higher supervisor returns it with the reason: it is filled and signed again. */
    public void giveBack(Course course) {
        reopen(course);
    }

    /** The evaluator takes it back with a reason, to fill it again: signature and acquaintance fall, an act of refusal goes into its history. */
    public void recall(Course course) {
        reopen(course);
    }

    private void reopen(Course course) {
        follow(course);
        signature = null;
        acquaintance = null;
        objection = null;
        offeredOn = null;
        submittedOn = null;
        keepRefusal();
    }

    private void keepRefusal() {
        if (refusal != null) {
            formerRefusals.add(refusal);
            refusal = null;
        }
    }

    /** True where the road has the system offer it from where it stands and not its evaluator: then nobody has to be asked for it. */
    public boolean offeredBySystem(Track road) {
        return road.moves().stream().anyMatch(move -> move.deed() == Deed.OFFER && move.from().contains(Stage.of(stage()))
                && move.by().contains(Role.SYSTEM) && !move.by().contains(evaluatorRole()));
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

    /**
     * What of it others than its evaluator may know: what was signed, also after it was given back or recalled; a draft is nobody's but his, so
     * that of one only the lines of the plan are there.
     */
    public Filled handed() {
        return drafted() ? Filled.targets(targets().stream().filter(SheetTarget::ofPlan).map(one -> one.line().blank()).toList()) : filled();
    }

    private boolean drafted() {
        Optional<Instant> reopened = Stream.of(Deed.RETURN, Deed.RECALL).flatMap(deed -> latest(deed).stream()).map(DeedEntry::at).max(Instant::compareTo);
        return signature == null && (reopened.isEmpty() || savedAt() != null && savedAt().isAfter(reopened.get()));
    }

    private void requireUnsigned() {
        if (signature != null) {
            throw new IllegalStateException("sheet " + id() + " is signed");
        }
    }

    /** The evaluator's signature; empty while it is a draft. */
    public Optional<Signature> signature() {
        return Optional.ofNullable(signature);
    }

    /** The servant's acquaintance; empty until he read it. */
    public Optional<Signature> acquaintance() {
        return Optional.ofNullable(acquaintance);
    }

    /** The day on which it was handed to the higher supervisor, or null. */
    public LocalDate submittedOn() {
        return submittedOn;
    }

    /** The signature of whoever agreed to it; empty before, and where the edition has nobody agree. */
    public Optional<Signature> approval() {
        return Optional.ofNullable(approval);
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
