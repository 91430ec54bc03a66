package kz.bagalau.law.result;

import java.util.Objects;
import java.util.Optional;

import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.text.Text;

/**
 * A kind of result a case has: which rule computes it, and how often.
 *
 * @param of      the instrument that answers with it
 * @param cadence the rule of its periods
 * @param whom    "all", or the group of servants the kind is for ("heads", "others")
 * @param leads   false for a kind that stands beside another one: the case is known by the grade of the kind that leads
 * @param measure what the number behind its grade counts, in words; empty where it is points
 * @param applies the rule that says whether somebody is evaluated for it; empty where the edition has but one
 */
public record ResultKind(RuleHead head, String of, String cadence, Whom whom, boolean leads, Optional<Text> measure,
        Optional<String> applies) implements Rule {

    /** The servants a kind of result is for. */
    public enum Whom { ALL, HEADS, OTHERS }

    public ResultKind {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(cadence, "cadence");
        Objects.requireNonNull(whom, "whom");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(applies, "applies");
    }
}
