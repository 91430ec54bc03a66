package kz.bagalau.library;

import java.util.Optional;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Route;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.Origin;

/**
 * An edition with its route read.
 *
 * @param edition its rules, text and forms
 * @param route   the course of the evaluation under it
 */
public record Law(Edition edition, Route route) {

    /** The one rule of a kind; empty where there is none or more than one. */
    public <T extends Rule> Optional<T> only(Class<T> kind) {
        return edition.only(kind);
    }

    /**
     * The road of a thing by the name of its track.
     *
     * @throws IllegalArgumentException when the edition has no such thing
     */
    public Track road(String track) {
        return route.track(TrackName.parse(track));
    }

    /**
     * True of a result against which an appeal is possible: where the act has the case decided, of any decision; elsewhere of a session's alone (for the
     * family of 2023, п. 14).
     *
     * @param decidedBy the session that decided it; null where none did
     */
    public boolean appealable(Origin origin, Long decidedBy) {
        return origin != Origin.COMPUTED && (decidedBy != null || decidesCases());
    }

    /** True where the act has the case decided, all its results together; elsewhere what is decided is each score by itself. */
    public boolean decidesCases() {
        return !road(EvaluationCase.TRACK).stagesOffering(Deed.DECIDE).isEmpty();
    }
}
