package kz.bagalau.web.law;

import java.util.List;

import kz.bagalau.law.act.Rule;

/**
 * The facts that one rule takes, as a part of the form.
 *
 * @param rule   the rule
 * @param help   how many are wanted, or what is to be done first
 * @param sheets the sheets of which one is to be chosen; none where there is no choice
 * @param chosen the sheet chosen
 * @param lines  the lines filled in so far
 * @param growing true where another line may be added
 * @param error  what is wrong with them as a whole; empty where nothing is
 */
public record FactGroup(Rule rule, String help, List<FactField.Option> sheets, String chosen, List<FactLine> lines, boolean growing, String error) {

    public FactGroup {
        sheets = List.copyOf(sheets);
        lines = List.copyOf(lines);
    }

    /** Its place in the address, which is also its id. */
    public String name() {
        return "f." + rule.name();
    }
}
