package kz.bagalau.model.evaluation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Transition;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.time.Event;
import kz.bagalau.model.Aggregate;
import kz.bagalau.model.Part;

/** What goes its way by a route of the edition: it stands at a stage of a track, and its journal tells every deed that led there. */
@MappedSuperclass
public abstract class Followed extends Aggregate {

    @Column(nullable = false, length = 30)
    private String track;
    @Column(nullable = false, length = 60)
    private String stage;
    // ids come from one sequence for all tables, so that one table holds the journals of every kind of aggregate
    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id", insertable = false, updatable = false)
    @OrderBy("time, id")
    private List<DeedEntry> journal = new ArrayList<>();

    /** For JPA only. */
    protected Followed() {
    }

    /** Not yet begun: its first deed leads to its first stage. */
    protected Followed(String track) {
        this(track, Stage.NONE.name());
    }

    /** Begins at a stage of a track. */
    protected Followed(String track, String stage) {
        this.track = track;
        this.stage = stage;
    }

    /** The track of the route. */
    public String track() {
        return track;
    }

    /** The stage at which it stands. */
    public String stage() {
        return stage;
    }

    /** True at one of the stages. */
    public boolean at(String... stages) {
        return List.of(stages).contains(stage);
    }

    /** True where the deed can be done next, as far as the stage is concerned. */
    public boolean before(Track road, Deed deed) {
        return road.stagesOffering(deed).contains(Stage.of(stage));
    }

    /** True at a stage to which the deed leads. */
    public boolean after(Track road, Deed deed) {
        return road.stagesAfter(deed).contains(Stage.of(stage));
    }

    /** Every deed, the oldest first. */
    public List<DeedEntry> journal() {
        return List.copyOf(journal);
    }

    /** The latest deed of that name; empty where it was never done. */
    public Optional<DeedEntry> latest(Deed deed) {
        return journal.stream().filter(entry -> entry.deed() == deed).reduce((one, two) -> two);
    }

    /** The day on which an event happened last; empty where it has not. */
    public Optional<LocalDate> day(Event event) {
        return journal.stream().filter(entry -> entry.events().contains(event)).reduce((one, two) -> two).map(DeedEntry::on);
    }

    /**
     * Does a deed as the route has it: enters it, and goes to the stage to which it leads.
     *
     * @return the row that allowed it
     * @throws kz.bagalau.law.explain.ObstacleException with the point, when the route refuses it; nothing is changed then
     */
    public Transition follow(Course course) {
        Done done = course.done();
        Transition passage = course.road().follow(Stage.of(stage), done.deed(), done.role(), done.medium(), course.situation());
        String next = passage.next().name();
        Part.join(this, journal, new DeedEntry(done, stage, next, passage.events()));
        stage = next;
        return passage;
    }

    /**
     * Does a deed as the route has it, without a line in the journal: what is done in confidence leaves neither name nor time.
     *
     * @throws kz.bagalau.law.explain.ObstacleException with the point, when the route refuses it
     */
    protected final void followInConfidence(Course course) {
        Done done = course.done();
        stage = course.road().follow(Stage.of(stage), done.deed(), done.role(), done.medium(), course.situation()).next().name();
    }

    /** The stages that were passed, in the order of the journal. */
    public List<Stage> passed() {
        return journal.stream().map(DeedEntry::to).filter(to -> !to.isEmpty()).map(Stage::of).toList();
    }

    /** Enters that its servant was acquainted with what it came to, where the act has no stage for that: he opened it, or it was delivered to him. */
    public void acquainted(Done done) {
        note(done);
    }

    /** Enters a deed that leaves the stage as it is. */
    protected final void note(Done done) {
        Part.join(this, journal, new DeedEntry(done, stage, stage, Set.of()));
    }

    /** Enters that the latest deed of that name was done on another day: a further line that leads where that one did; the former stays. */
    protected final void redate(Done done) {
        DeedEntry former = latest(done.deed()).orElseThrow();
        Part.join(this, journal, new DeedEntry(done, former.from(), former.to(), former.events()));
    }

    /** Enters a deed and goes to the stage to which it leads. */
    protected final void moveTo(String next, Done done) {
        Part.join(this, journal, new DeedEntry(done, stage, next, Set.of()));
        stage = next;
    }
}
