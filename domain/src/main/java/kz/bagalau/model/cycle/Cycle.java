package kz.bagalau.model.cycle;

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
import java.util.Optional;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.evaluation.Followed;

/**
 * The evaluation of a body's servants under one edition, over some days. Where the edition evaluates everybody for the same days, they are
 * the evaluated period; where the period is each person's own year, they are the days over which this schedule plans its sittings.
 * It is opened, runs, and is closed; one opened by mistake is cancelled with a reason, and stays readable with all that was done in it.
 */
@Entity
@Table(name = "cycle")
public class Cycle extends Followed {

    /** The track of its journal. */
    public static final String TRACK = "cycle";
    /** The stage of a cycle in which work goes on. */
    public static final String RUNNING = "RUNNING";
    /** The stage of a finished cycle. */
    public static final String CLOSED = "CLOSED";
    /** The stage of a cycle that was opened by mistake. */
    public static final String CANCELLED = "CANCELLED";

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Column(name = "edition_id", nullable = false, length = 80)
    private String editionId;
    @Column(name = "edition_hash", nullable = false, length = 64)
    private String editionHash;
    @Column(name = "first_day", nullable = false)
    private LocalDate firstDay;
    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay;
    @Column(length = 1000)
    private String ground;
    @Embedded
    private ActEnd actEnd;
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @JoinColumn(name = "cycle_id", nullable = false)
    @OrderBy("id")
    private List<Exclusion> exclusions = new ArrayList<>();

    /** For JPA only. */
    protected Cycle() {
    }

    /**
     * A running cycle.
     *
     * @param ground why the edition may be used for days on which it is not in force, or null where it is
     */
    public Cycle(Long bodyId, String editionId, String editionHash, Days days, String ground, Done opened) {
        super(TRACK, RUNNING);
        if (days.last() == null) {
            throw new IllegalArgumentException("a cycle needs its last day: " + days);
        }
        this.bodyId = bodyId;
        this.editionId = editionId;
        this.editionHash = editionHash;
        this.firstDay = days.first();
        this.lastDay = days.last();
        this.ground = ground;
        note(opened);
    }

    /**
     * Cancels a cycle opened by mistake.
     *
     * @throws IllegalArgumentException when no reason is given
     * @throws IllegalStateException when it does not run
     */
    public void cancel(Done cancelled) {
        requireReason(cancelled);
        requireRunning();
        moveTo(CANCELLED, cancelled);
    }

    /**
     * The act ends within its days, and the official decided what becomes of it: it goes on with a ground, ends with the act, or is left to be closed.
     *
     * @throws IllegalArgumentException when the act does not end within its days
     * @throws IllegalStateException when it does not run
     */
    public void actEnds(ActEnd decided, Done done) {
        requireRunning();
        if (decided.lastDay().isBefore(firstDay) || !decided.lastDay().isBefore(lastDay)) {
            throw new IllegalArgumentException("the act of cycle " + id() + " ends on " + decided.lastDay() + ", not within " + days());
        }
        actEnd = decided;
        if (decided.choice() == ActEnd.Choice.FINISH) {
            ground = decided.cited();
        } else if (decided.choice() == ActEnd.Choice.UP_TO) {
            lastDay = decided.lastDay();
        }
        note(done);
    }

    /**
     * Its act is amended within its days: from here on it goes under the amended wording.
     *
     * @param amended the name of that edition
     * @param hash    the edition as it is on that day
     * @throws IllegalStateException when it does not run
     */
    public void amended(String amended, String hash, Done done) {
        requireRunning();
        editionId = amended;
        editionHash = hash;
        note(done);
    }

    /**
     * Its schedule is approved as a whole.
     *
     * @throws IllegalStateException when it does not run, or is approved already
     */
    public void approve(Done approved) {
        requireRunning();
        if (approved()) {
            throw new IllegalStateException("the schedule of cycle " + id() + " is approved");
        }
        note(approved);
    }

    /** True once its schedule is approved. */
    public boolean approved() {
        return latest(Deed.APPROVE).isPresent();
    }

    /** What was decided about the end of its act within its days; empty where nothing was. */
    public Optional<ActEnd> actEnd() {
        return Optional.ofNullable(actEnd).filter(one -> one.choice() != null);
    }

    /** Closes a cycle whose cases are all done. */
    public void close(Done closed) {
        requireRunning();
        moveTo(CLOSED, closed);
    }

    /**
     * Leaves a person out, with the reason, for the window that shuts on a day.
     *
     * @throws IllegalArgumentException when no reason is given
     */
    public void exclude(Long personId, LocalDate windowCloses, Done done) {
        requireReason(done);
        requireRunning();
        exclusions.add(new Exclusion(personId, windowCloses, done.note(), done.on(), done.byId()));
        note(done);
    }

    /** Takes a person in again, if he was left out. */
    public void include(Long personId, Done done) {
        requireRunning();
        if (exclusions.removeIf(one -> one.personId().equals(personId))) {
            note(done);
        }
    }

    /** The exclusion of a person for the window that shuts on a day. */
    public Optional<Exclusion> exclusion(Long personId, LocalDate windowCloses) {
        return exclusions.stream().filter(one -> one.concerns(personId, windowCloses)).findFirst();
    }

    /** Everybody left out. */
    public List<Exclusion> exclusions() {
        return List.copyOf(exclusions);
    }

    private void requireRunning() {
        if (!at(RUNNING)) {
            throw new IllegalStateException("cycle " + id() + " is " + stage());
        }
    }

    private static void requireReason(Done done) {
        if (done.note() == null || done.note().isBlank()) {
            throw new IllegalArgumentException(done.deed() + " needs a reason");
        }
    }

    /** True while work goes on. */
    public boolean running() {
        return at(RUNNING);
    }

    /** The body. */
    public Long bodyId() {
        return bodyId;
    }

    /** The edition's name. */
    public String editionId() {
        return editionId;
    }

    /** The edition as it was when the cycle was opened or taken over to an amended wording, by hash. */
    public String editionHash() {
        return editionHash;
    }

    /** The evaluated period, or the days planned over. */
    public Days days() {
        return new Days(firstDay, lastDay);
    }

    /** Why the edition may be used for days on which it is not in force, or null. */
    public String ground() {
        return ground;
    }
}
