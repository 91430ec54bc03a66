package kz.bagalau.library;

import java.util.Optional;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.process.Route;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.process.TrackName;

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
}
