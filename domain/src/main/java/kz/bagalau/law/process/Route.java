package kz.bagalau.law.process;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import kz.bagalau.law.act.EditionId;

/** The course of the evaluation under one edition: one track for each kind of thing that moves. */
public record Route(EditionId edition, Map<TrackName, Track> tracks) {

    public Route {
        Objects.requireNonNull(edition, "edition");
        tracks = Collections.unmodifiableMap(new LinkedHashMap<>(tracks));
    }

    public static Route of(EditionId edition, Collection<Track> tracks) {
        Map<TrackName, Track> byName = new LinkedHashMap<>();
        tracks.forEach(track -> byName.put(track.name(), track));
        return new Route(edition, byName);
    }

    /** The track, if the edition has such a thing. */
    public Optional<Track> find(TrackName name) {
        return Optional.ofNullable(tracks.get(name));
    }

    /** @throws IllegalArgumentException naming edition and track, if the edition has no such thing */
    public Track track(TrackName name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("The route of " + edition + " has no track " + name));
    }

    /** The track of a kind that stands once: case, session, acknowledgement, appeal, plan, paper. */
    public Track track(TrackKind kind) {
        return track(TrackName.of(kind));
    }

    /** The tracks of a kind: the sheets and surveys that the edition knows. */
    public List<Track> tracks(TrackKind kind) {
        return tracks.values().stream().filter(track -> track.name().kind() == kind).toList();
    }
}
