package kz.bagalau.law.instrument;

import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.text.Text;

/** Whether a seconded servant is evaluated by the body he is seconded to, or by the body he belongs to. */
public record HostBody(RuleHead head, boolean hostEvaluates) implements Rule {

    /** The evaluating body out of the two, by its name. */
    public Explained<Text> of(Text ownBody, Text hostBody) {
        Text body = hostEvaluates ? hostBody : ownBody;
        return new Explained<>(body, Step.by(this, hostEvaluates ? "host.evaluates" : "host.own", Arg.of(body)));
    }
}
