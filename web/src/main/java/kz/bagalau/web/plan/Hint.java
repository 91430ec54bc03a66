package kz.bagalau.web.plan;

import java.io.Serializable;

/**
 * What a demand of the act asks about a target while it is written.
 *
 * @param demand the demand's code
 * @param state  how it stands
 * @param words  the question, or what to look at, in the reader's language
 */
public record Hint(String demand, State state, String words) implements Serializable {

    /** How a demand stands; with an icon and a tone beside the words. */
    public enum State {
        /** It seems to be met. */
        MET("pi-check-circle", "b-tone-good"),
        /** Nothing can be told from what is written: its author judges. */
        ASK("pi-question-circle", "b-tone-calm"),
        /** Something looks doubtful. */
        LOOK("pi-exclamation-triangle", "b-tone-warn"),
        /** It is evidently not met yet: the plan cannot be submitted so. */
        OPEN("pi-circle", "b-tone-calm");

        private final String icon;
        private final String style;

        State(String icon, String style) {
            this.icon = icon;
            this.style = style;
        }

        public String getIcon() {
            return icon;
        }

        public String getStyle() {
            return style;
        }
    }
}
