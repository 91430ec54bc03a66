package kz.bagalau.law.instrument;

import java.util.List;

/** Which of the indicators of a competency showed in the servant's work, out of all that his category has. */
public record Shown(List<String> indicators, List<String> notShown) implements Fact {

    public Shown {
        indicators = List.copyOf(indicators);
        notShown = List.copyOf(notShown);
    }

    public int all() {
        return indicators.size() + notShown.size();
    }
}
