package kz.bagalau.model.evaluation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.bagalau.model.Aggregate;

/** What goes its way by a route of the edition: it stands at a stage of a track, and its journal tells every deed that led there. */
@MappedSuperclass
public abstract class Followed extends Aggregate {

    @Column(nullable = false, length = 30)
    private String track;
    @Column(nullable = false, length = 60)
    private String stage;
    // ids come from one sequence for all tables, so that one table holds the journals of every kind of aggregate
    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id", nullable = false)
    @OrderBy("time, id")
    private List<DeedEntry> journal = new ArrayList<>();

    /** For JPA only. */
    protected Followed() {
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

    /** Every deed, the oldest first. */
    public List<DeedEntry> journal() {
        return List.copyOf(journal);
    }

    /** The latest deed of that name; empty where it was never done. */
    public Optional<DeedEntry> latest(String deed) {
        return journal.stream().filter(entry -> entry.deed().equals(deed)).reduce((one, two) -> two);
    }

    /** Enters a deed that leaves the stage as it is. */
    protected final void note(Done done) {
        journal.add(new DeedEntry(done, stage, stage));
    }

    /** Enters a deed and goes to the stage to which it leads. */
    protected final void moveTo(String next, Done done) {
        journal.add(new DeedEntry(done, stage, next));
        stage = next;
    }
}
