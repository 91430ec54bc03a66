package kz.bagalau.web.widget;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.law.process.StripPlace;
import kz.bagalau.web.text.Words;

/**
 * A step on the strip of a case.
 *
 * @param label what is done, in the reader's language
 * @param state done, now, late or ahead
 * @param by    who does or did it; may be null
 * @param until the day by which, or on which it was done; may be null
 */
public record Stage(String label, State state, String by, LocalDate until) implements Serializable {

    /** A step of a road with the names of its stages under {@code stage.TRACK.}: the one that was reached, else all that may be. */
    public static Stage of(Words words, String track, StripPlace place) {
        String label = place.reached().map(Stream::of).orElseGet(() -> place.stages().stream()).map(one -> words.say("stage." + track + "." + one.name()))
                .collect(Collectors.joining(" / "));
        return new Stage(label, State.valueOf(place.position().name()), null, null);
    }

    /** Where a step stands. */
    public enum State {
        DONE("b-done", "pi-check"), NOW("b-now", "pi-arrow-right"), LATE("b-late", "pi-exclamation-triangle"), AHEAD("b-ahead", "pi-minus");

        private final String style;
        private final String icon;

        State(String style, String icon) {
            this.style = style;
            this.icon = icon;
        }

        public String getStyle() {
            return style;
        }

        public String getIcon() {
            return icon;
        }
    }
}
