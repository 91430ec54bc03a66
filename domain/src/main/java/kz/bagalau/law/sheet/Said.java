package kz.bagalau.law.sheet;

import java.util.List;
import java.util.Objects;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.Fact;

/**
 * What a sheet says to a rule.
 *
 * @param rule    the name of the rule that takes it
 * @param part    the part of the result that it is about, e.g. a competency; empty for the whole
 * @param facts   what it says
 * @param grounds why the rule was asked this: the competency, the group of the servant's category
 */
public record Said(String rule, String part, List<Fact> facts, List<Step> grounds) {

    public Said {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(part, "part");
        facts = List.copyOf(facts);
        grounds = List.copyOf(grounds);
    }
}
