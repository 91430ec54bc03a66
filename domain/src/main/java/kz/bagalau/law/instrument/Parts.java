package kz.bagalau.law.instrument;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import kz.bagalau.law.act.Rule;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.Step;

/** The answers of the rules a rule is made of: all values, or the reason why there is none. */
record Parts(Rule whole, List<Outcome> outcomes) {

    static Parts of(Rule whole, Evaluation evaluation, List<String> names) {
        return new Parts(whole, names.stream().map(evaluation::answer).toList());
    }

    /** All parts have a value: go on; one has an obstacle: that is it; else the body must decide. */
    Outcome combine(Function<List<Explained<Verdict>>, Outcome> next) {
        Optional<Outcome> obstacle = outcomes.stream().filter(Outcome.Obstacle.class::isInstance).findFirst();
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        return outcomes.stream().anyMatch(Outcome.MustDecide.class::isInstance) ? open()
                : next.apply(outcomes.stream().flatMap(outcome -> outcome.value().stream()).toList());
    }

    private Outcome open() {
        List<Step> known = outcomes.stream().flatMap(outcome -> outcome.step().stream()).toList();
        return new Outcome.MustDecide(Step.by(whole, "must.parts", Arg.of(whole.label())).because(known));
    }

    static List<Step> steps(List<Explained<Verdict>> values) {
        return values.stream().map(Explained::step).toList();
    }
}
