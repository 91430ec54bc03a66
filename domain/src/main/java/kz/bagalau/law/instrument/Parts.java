package kz.bagalau.law.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import kz.bagalau.law.act.Rule;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.Step;

/** The answers of the rules a rule is made of: all values, or the reason why there is none. */
record Parts(Rule whole, List<Outcome> outcomes) {

    static Parts of(Rule whole, Evaluation evaluation, List<String> names) {
        List<Outcome> outcomes = new ArrayList<>(names.size());
        names.forEach(name -> outcomes.add(evaluation.answer(name)));
        return new Parts(whole, outcomes);
    }

    /** All parts have a value: go on; one has an obstacle: that is it; else the body must decide. */
    Outcome combine(Function<List<Explained<Verdict>>, Outcome> next) {
        List<Explained<Verdict>> values = new ArrayList<>(outcomes.size());
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Obstacle) {
                return outcome;
            } else if (outcome instanceof Outcome.Value value) {
                values.add(value.explained());
            }
        }
        return values.size() < outcomes.size() ? open() : next.apply(values);
    }

    private Outcome open() {
        List<Step> known = outcomes.stream().flatMap(outcome -> outcome.step().stream()).toList();
        return new Outcome.MustDecide(Step.by(whole, "must.parts", Arg.of(whole.label())).because(known));
    }

    static List<Step> steps(List<Explained<Verdict>> values) {
        return values.stream().map(Explained::step).toList();
    }
}
