package kz.bagalau.law.instrument;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The facts of one result, by the name of the rule that takes them. */
public record Facts(Map<String, List<Fact>> byRule) {

    public Facts {
        byRule = Map.copyOf(byRule);
    }

    public static Facts none() {
        return new Facts(Map.of());
    }

    /** These facts and, for the rule, those given (in place of any it had). */
    public Facts and(String rule, Fact... facts) {
        return and(rule, Arrays.asList(facts));
    }

    public Facts and(String rule, List<? extends Fact> facts) {
        Map<String, List<Fact>> more = new TreeMap<>(byRule);
        more.put(rule, List.copyOf(facts));
        return new Facts(more);
    }

    /**
     * What the rule takes; nothing if nothing was handed in.
     *
     * @throws ClassCastException if a fact of another kind was handed in
     */
    @SuppressWarnings("unchecked") // each fact is looked at before
    public <T extends Fact> List<T> of(String rule, Class<T> kind) {
        List<Fact> facts = byRule.getOrDefault(rule, List.of());
        facts.forEach(kind::cast);
        return (List<T>) facts;
    }
}
