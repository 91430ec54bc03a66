package kz.bagalau.law.result;

import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Step;

/**
 * An anonymous evaluation: nobody learns who answered what. A respondent is told before he answers, if there are too
 * few to hide among.
 *
 * @param warnBelow the number of people asked below which he is told so
 */
public record Anonymity(RuleHead head, int warnBelow) implements Rule {

    /** What a respondent is told before he answers. */
    public Step notice(int asked) {
        return Step.by(this, asked < warnBelow ? "anonymity.few" : "anonymity.kept", Arg.of(asked));
    }
}
