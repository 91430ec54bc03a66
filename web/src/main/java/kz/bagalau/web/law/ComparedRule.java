package kz.bagalau.web.law;

import java.util.List;

/**
 * A rule of two editions side by side.
 *
 * @param left    the rule of the left edition; null where it has none of that name
 * @param right   the rule of the right edition; null where it has none of that name
 * @param facts   its facts and what was decided where the act is silent, differences marked
 * @param number  the place among the differences, from 1; 0 where there is none
 */
public record ComparedRule(RuleView left, RuleView right, List<ComparedFact> facts, int number) {

    public ComparedRule {
        facts = List.copyOf(facts);
    }

    /** The rule's name. */
    public String name() {
        return left == null ? right.name() : left.name();
    }

    /** What it is called. */
    public String label() {
        return left == null ? right.label() : left.label();
    }

    /** True where a fact differs, or one edition has no such rule. */
    public boolean differs() {
        return left == null || right == null || facts.stream().anyMatch(fact -> fact.lines().differs());
    }

    ComparedRule at(int place) {
        return new ComparedRule(left, right, facts, place);
    }

    /** One matter of the rule on both sides. */
    public record ComparedFact(String name, Marked lines) {
    }
}
