package kz.bagalau.law.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import kz.bagalau.law.act.Citation;
import kz.bagalau.law.act.Gap;
import kz.bagalau.law.act.Rule;

/**
 * One sentence of an explanation: a message key with its values, the place of the law, the gaps it rests on, and the
 * sentences from which it follows.
 */
public record Step(String key, List<Arg> args, Citation citation, List<Gap> gaps, List<Step> children) {

    public Step {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(citation, "citation");
        args = List.copyOf(args);
        gaps = List.copyOf(gaps);
        children = List.copyOf(children);
    }

    public static Step of(Citation citation, String key, Arg... args) {
        return new Step(key, List.of(args), citation, List.of(), List.of());
    }

    /** A sentence said by a rule: at its place in the law, resting on its gaps. */
    public static Step by(Rule rule, String key, Arg... args) {
        return new Step(key, List.of(args), rule.citation(), rule.gaps(), List.of());
    }

    /** The same sentence, following from further ones. */
    public Step because(List<Step> reasons) {
        if (children.isEmpty()) {
            return new Step(key, args, citation, gaps, reasons);
        }
        List<Step> all = new ArrayList<>(children);
        all.addAll(reasons);
        return new Step(key, args, citation, gaps, all);
    }

    public Step because(Step... reasons) {
        return because(List.of(reasons));
    }

    /** The same sentence, resting on gaps of the act. */
    public Step restingOn(List<Gap> found) {
        List<Gap> all = new ArrayList<>(gaps);
        all.addAll(found);
        return new Step(key, args, citation, all, children);
    }
}
