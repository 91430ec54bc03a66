package kz.bagalau.web.widget;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A step on the strip of a case.
 *
 * @param label what is done, in the reader's language
 * @param state done, now, late or ahead
 * @param by    who does or did it; may be null
 * @param until the day by which, or on which it was done; may be null
 */
public record Stage(String label, State state, String by, LocalDate until) implements Serializable {

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
