package kz.bagalau.model.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.time.Event;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.Followed;
import kz.bagalau.model.evaluation.ServantFacts;
import kz.bagalau.model.evaluation.Signature;

/**
 * The individual work plan of a servant in one post. The supervisor drafts it with him, submits it; whoever stands above approves it or gives
 * it back with the reason; HR keeps it. Approved, it is frozen: a change is a new version with its ground, and the former stays in force until
 * the new one is approved. When the servant moves, it is closed with a word on each target, and a new plan is made.
 */
@Entity
@Table(name = "work_plan")
public class Plan extends Followed {

    /** The track of its route. */
    public static final String TRACK = TrackName.of(TrackKind.PLAN).toString();

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Column(name = "case_id", nullable = false)
    private Long caseId;
    @Embedded
    private ServantFacts facts;
    @Column(name = "first_day", nullable = false)
    private LocalDate firstDay;
    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay;
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_id", nullable = false)
    @OrderBy("number")
    private List<PlanVersion> versions = new ArrayList<>();
    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_id", nullable = false)
    @OrderBy("enteredAt, id")
    private List<Recommendation> recommendations = new ArrayList<>();
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "plan_closing", joinColumns = @JoinColumn(name = "plan_id", nullable = false))
    @OrderColumn(name = "place", nullable = false)
    @Column(name = "words", nullable = false, length = 1000)
    private List<String> closing = new ArrayList<>();

    /** For JPA only. */
    protected Plan() {
    }

    /** The plan for the post that the case names, from the first day in it within the period; not begun. */
    public Plan(EvaluationCase subject) {
        super(TRACK);
        bodyId = subject.bodyId();
        caseId = subject.id();
        facts = subject.facts().copy();
        Days period = subject.period();
        firstDay = period.first().isBefore(facts.heldSince()) ? facts.heldSince() : period.first();
        lastDay = period.last();
    }

    /** The days for which it is made end earlier; a plan that begins later stays as it is. */
    public void until(LocalDate last) {
        lastDay = last.isBefore(firstDay) || last.isAfter(lastDay) ? lastDay : last;
    }

    /** The supervisor works at it: it is a draft from here on. */
    public void draft(Course course) {
        boolean back = at("returned");
        follow(course);
        if (versions.isEmpty()) {
            versions.add(new PlanVersion(1, Lang.RU, null, null, List.of()));
        } else if (back) {
            latest().open();
        }
    }

    /**
     * Keeps a draft; where a line became another, the signatures under it fall.
     *
     * @throws IllegalStateException when its latest version is approved
     */
    public void write(List<PlanTarget> lines, Lang language, Long by, Instant at) {
        latest().write(lines, language, by, at);
    }

    /** Whoever is asked to signs it, and the deed goes its way. */
    public void sign(Course course, Signature given) {
        follow(course);
        latest().sign(given);
    }

    /** It is approved: its latest version is frozen, and the former one ends. */
    public void approve(Course course, Signature given) {
        sign(course, given);
        inForce().ifPresent(former -> former.end(course.done().on()));
        latest().approve(course.done().on());
    }

    /** It is given back to be mended, or taken back. */
    public void back(Course course) {
        follow(course);
        latest().open();
    }

    /** A new version with its ground, as a copy of what is in force. */
    public void change(Course course, Long groundFileId) {
        follow(course);
        PlanVersion former = latest();
        versions.add(new PlanVersion(former.number() + 1, former.lang(), course.done().note(), groundFileId, former.targets()));
    }

    /** The change is given up: what was in force goes on. */
    public void drop(Course course) {
        follow(course);
        versions.remove(latest());
    }

    /** The written recommendations of a quarter. */
    public void monitor(Course course, Recommendation given) {
        follow(course);
        recommendations.add(given);
    }

    /**
     * Ends it when the servant moves, with a word on how far each target is.
     *
     * @throws IllegalArgumentException when there is not one word for each target in force
     */
    public void close(Course course, List<String> states) {
        PlanVersion last = inForce().orElseThrow(() -> new IllegalStateException("plan " + id() + " was never approved"));
        if (states.size() != last.targets().size() || states.stream().anyMatch(one -> one == null || one.isBlank())) {
            throw new IllegalArgumentException("a word on each of " + last.targets().size() + " targets, not " + states.size());
        }
        follow(course);
        last.end(course.done().on());
        closing.addAll(states);
    }

    /** The version that is written or was written last. */
    public PlanVersion latest() {
        return versions.get(versions.size() - 1);
    }

    /** The version that was approved last, and not ended. */
    public Optional<PlanVersion> inForce() {
        return versions.stream().filter(one -> one.approvedOn() != null && one.endedOn() == null).reduce((one, two) -> two);
    }

    /** The version in force at the end of a day. */
    public Optional<PlanVersion> inForce(LocalDate day) {
        return versions.stream().filter(one -> one.inForce(day)).reduce((one, two) -> two);
    }

    /** The targets that count: those of the version in force, else of the one that was last in force; none where it was never approved. */
    public List<PlanTarget> targets() {
        return versions.stream().filter(one -> one.approvedOn() != null).reduce((one, two) -> two).map(PlanVersion::targets).orElse(List.of());
    }

    /** True once a version of it was approved. */
    public boolean approved() {
        return day(Event.PLAN_SET).isPresent();
    }

    /** True once it was closed or given up: another plan may be made. */
    public boolean over() {
        return latest(Deed.CLOSE).isPresent() || latest(Deed.CANCEL).isPresent();
    }

    /** An appointment counts as the first day in the very post for which the plan is made. */
    @Override
    public Optional<LocalDate> day(Event event) {
        return event == Event.APPOINTMENT ? Optional.of(facts.heldSince()) : super.day(event);
    }

    /** Every version, the first first. */
    public List<PlanVersion> versions() {
        return List.copyOf(versions);
    }

    /** Every written recommendation, the oldest first. */
    public List<Recommendation> recommendations() {
        return List.copyOf(recommendations);
    }

    /** How far each target was when it was closed; empty while it is not. */
    public List<String> closing() {
        return List.copyOf(closing);
    }

    /** True where the servant came to the post after the period began. */
    public boolean appointedIn(Days period) {
        return facts.heldSince().isAfter(period.first());
    }

    /** The body. */
    public Long bodyId() {
        return bodyId;
    }

    /** The case. */
    public Long caseId() {
        return caseId;
    }

    /** The servant, his post, and those above him, when the plan was begun or its latest version was. */
    public ServantFacts facts() {
        return facts;
    }

    /** Takes anew who stands above the servant, for what is written from here on. */
    public void restate(ServantFacts asOf) {
        facts = asOf.copy();
    }

    /** The days for which it is made. */
    public Days days() {
        return new Days(firstDay, lastDay);
    }

    /** The person whose signature approves it: whoever stands above the supervisor, or the supervisor himself where he is the first head. */
    public Long approverId() {
        return facts.underFirstHead() ? facts.supervisorId() : facts.higherId();
    }

    /** True where the signature of whoever drafted it approves it at once: nobody stands above him, and the road asks nobody else before. */
    public boolean approvedAtOnce(Track road) {
        return facts.underFirstHead() && before(road, Deed.APPROVE);
    }

    /** The role in which it is approved. */
    public Role approverRole() {
        return facts.underFirstHead() ? Role.SUPERVISOR : Role.HIGHER_SUPERVISOR;
    }
}
