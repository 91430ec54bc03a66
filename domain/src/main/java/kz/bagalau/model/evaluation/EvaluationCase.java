package kz.bagalau.model.evaluation;

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
import java.util.Optional;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.Part;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.Line;
import kz.bagalau.model.body.Supervision;

/**
 * One servant, one edition, one period. Opened in a cycle with the facts of its day, the case waits for its sheets, is computed, decided,
 * read by the servant, entered in the service record, and kept. Everything it decides is a result with frozen reasons; a later decision
 * supersedes, nothing is overwritten.
 */
@Entity
@Table(name = "evaluation_case")
public class EvaluationCase extends Graded {

    /** The track of its route. */
    public static final String TRACK = "case";

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Column(name = "cycle_id", nullable = false)
    private Long cycleId;
    @Column(name = "sitting_id")
    private Long sittingId;
    @Column(name = "edition_hash", nullable = false, length = 64)
    private String editionHash;
    @Embedded
    private ServantFacts facts;
    @Column(name = "period_first", nullable = false)
    private LocalDate periodFirst;
    @Column(name = "period_last", nullable = false)
    private LocalDate periodLast;
    @Column(name = "window_opens")
    private LocalDate windowOpens;
    @Column(name = "window_closes")
    private LocalDate windowCloses;
    @Column(name = "period_ground", length = 1000)
    private String periodGround;
    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id", insertable = false, updatable = false)
    @OrderBy("id")
    private List<Substitute> substitutes = new ArrayList<>();
    @Embedded
    private Authority authority;

    /** For JPA only. */
    protected EvaluationCase() {
    }

    /**
     * A case of a cycle that has not begun: it is enrolled next.
     *
     * @param period the days evaluated; both ends known
     */
    public EvaluationCase(Long bodyId, Long cycleId, String editionHash, ServantFacts facts, Days period) {
        super(TRACK);
        if (period.last() == null) {
            throw new IllegalArgumentException("an evaluated period needs its last day: " + period);
        }
        this.bodyId = bodyId;
        this.cycleId = cycleId;
        this.editionHash = editionHash;
        this.facts = facts;
        this.periodFirst = period.first();
        this.periodLast = period.last();
    }

    /** Sets the days in which the evaluation must be held; where they shut before they open, the term is impossible, not missed. */
    public void window(LocalDate opens, LocalDate closes) {
        windowOpens = opens;
        windowCloses = closes;
    }

    /** Names the ground on which a period before the edition's first day is evaluated under it. */
    public void periodGround(String ground) {
        periodGround = ground;
    }

    /**
     * The period ends earlier: with the act under which it is evaluated.
     *
     * @throws IllegalArgumentException when the day does not lie within the period
     * @throws IllegalStateException when a decision stands
     */
    public void until(LocalDate last) {
        if (last.isBefore(periodFirst) || last.isAfter(periodLast)) {
            throw new IllegalArgumentException(last + " is not within " + period());
        }
        if (decided()) {
            throw new IllegalStateException("case " + id() + " is decided for " + period());
        }
        periodLast = last;
    }

    /**
     * Its act is amended within its period: from here on it goes under the amended wording. What was computed before keeps its own.
     *
     * @param hash the amended edition
     * @throws IllegalStateException when a decision stands
     */
    public void amended(String hash, Done done) {
        if (decided()) {
            throw new IllegalStateException("case " + id() + " is decided under " + editionHash);
        }
        editionHash = hash;
        note(done);
    }

    /** Enters the day on which the last notice was given, where a paper shows another one than the deed has. */
    public void notified(Done given) {
        latest(Deed.NOTIFY).filter(deed -> !deed.on().equals(given.on())).ifPresent(deed -> redate(given));
    }

    /**
     * The servant's post and those above him as they stand on a later day of a period that goes on: who signs is decided by date. A supervisor
     * whom HR named by an order stays.
     *
     * @throws IllegalArgumentException when they are somebody else's
     */
    public void restate(ServantFacts asOf) {
        facts = facts.restated(asOf);
    }

    /** Puts the case on a planned sitting of its cycle; null takes it off. */
    public void sitting(Long plannedSittingId) {
        sittingId = plannedSittingId;
    }

    /** Names the right supervisor, with the order or reason. */
    public void supervisor(Long personId, String order) {
        supervisor(Line.under(new Supervision(personId, null, order)));
    }

    /** The same, with whoever stands above the one named. @throws IllegalArgumentException when it is the servant himself */
    public void supervisor(Line named) {
        facts = facts.under(named);
    }

    /**
     * Those above the servant on a later day; the supervisor is the same.
     *
     * @throws IllegalArgumentException when it is another supervisor's line
     */
    public void above(Line asOf) {
        if (!Objects.equals(asOf.supervisorId(), facts.supervisorId())) {
            throw new IllegalArgumentException("case " + id() + " is under " + facts.supervisorId() + ", not " + asOf.supervisorId());
        }
        facts = facts.above(asOf);
    }

    /**
     * Another supervisor on a later day, with whoever stands above him, as the staff has them: the post and what was signed stay.
     *
     * @throws IllegalArgumentException when nobody is named, or the servant himself
     */
    public void succeeded(Line asOf) {
        facts = facts.succeeded(asOf);
    }

    /**
     * Names who acts in the servant's place in one of his roles, in this his own case; whoever did so before does no longer.
     *
     * @throws IllegalArgumentException when it is the servant himself
     */
    public void substitute(Substitute named, Done done) {
        if (facts.personId().equals(named.personId())) {
            throw new IllegalArgumentException("person " + named.personId() + " as his own substitute");
        }
        substitute(named.role()).ifPresent(former -> former.end(done.on()));
        Part.join(this, substitutes, named);
        note(done);
    }

    /** Who acts in the servant's place in a role of his; empty where nobody is named. */
    public Optional<Substitute> substitute(Role role) {
        return substitutes.stream().filter(one -> one.acting() && one.role() == role).findFirst();
    }

    /** Everybody named so far. */
    public List<Substitute> substitutes() {
        return List.copyOf(substitutes);
    }

    /** Somebody authorised by a document evaluates the servant. */
    public void authorise(Authority given, Done done) {
        supervisor(given.personId(), given.document());
        authority = given;
        note(done);
    }

    /** Who was authorised to evaluate him; empty where the one evaluates whom the staff names. */
    public Optional<Authority> authority() {
        return Optional.ofNullable(authority).filter(one -> one.personId() != null && one.personId().equals(facts.supervisorId()));
    }

    /** The body. */
    public Long bodyId() {
        return bodyId;
    }

    /** The cycle. */
    public Long cycleId() {
        return cycleId;
    }

    /** The planned sitting of the cycle, or null. */
    public Long sittingId() {
        return sittingId;
    }

    /** The edition, by hash. */
    @Override
    public String editionHash() {
        return editionHash;
    }

    /** The servant and his post as they stood at the start. */
    public ServantFacts facts() {
        return facts;
    }

    /** The servant. */
    public Long personId() {
        return facts.personId();
    }

    /** The supervisor, or null. */
    public Long supervisorId() {
        return facts.supervisorId();
    }

    /** The days evaluated. */
    public Days period() {
        return new Days(periodFirst, periodLast);
    }

    /** The first day on which the evaluation may be held, or null where the edition has no window. */
    public LocalDate windowOpens() {
        return windowOpens;
    }

    /** The last day on which it may be held, or null. */
    public LocalDate windowCloses() {
        return windowCloses;
    }

    /** The ground on which a period outside the edition's days is evaluated, or null. */
    public String periodGround() {
        return periodGround;
    }
}
