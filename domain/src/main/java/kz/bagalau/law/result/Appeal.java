package kz.bagalau.law.result;

import java.util.List;

import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.text.Text;

/**
 * How a decision is appealed: to whom, within which terms (names of rules; empty where the act has none).
 *
 * @param term   to lodge it
 * @param review to consider it
 * @param report to tell the civil-service body what was decided on its recommendation
 */
public record Appeal(RuleHead head, Text to, String term, String review, String report) implements Rule {

    /** The names of the terms it has. */
    public List<String> terms() {
        return List.of(term, review, report).stream().filter(name -> !name.isEmpty()).toList();
    }
}
