package kz.bagalau.law.process;

import java.util.Locale;
import java.util.Objects;

/** The name of a track: its kind, and for sheets and surveys the rule they feed, e.g. {@code sheet.supervisor-sheet}. */
public record TrackName(TrackKind kind, String of) {

    public TrackName {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(of, "of");
    }

    public static TrackName of(TrackKind kind) {
        return new TrackName(kind, "");
    }

    public static TrackName of(TrackKind kind, String of) {
        return new TrackName(kind, of);
    }

    /**
     * Reads "case" or "sheet.supervisor-sheet".
     *
     * @throws IllegalArgumentException naming the text, if its kind is unknown
     */
    public static TrackName parse(String text) {
        int dot = text.indexOf('.');
        String kind = dot < 0 ? text : text.substring(0, dot);
        try {
            return new TrackName(TrackKind.valueOf(kind.toUpperCase(Locale.ROOT)), dot < 0 ? "" : text.substring(dot + 1));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("No such kind of track: " + text, e);
        }
    }

    /** True if the other is this track, or this names a kind and the other is of that kind. */
    boolean matches(TrackName other) {
        return equals(other) || of.isEmpty() && kind == other.kind;
    }

    @Override
    public String toString() {
        String name = kind.name().toLowerCase(Locale.ROOT);
        return of.isEmpty() ? name : name + "." + of;
    }
}
