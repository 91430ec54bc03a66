package kz.bagalau.web.rest.v1;

import java.util.List;
import java.util.Map;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.Gap;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.calculation.Wanted;
import kz.bagalau.law.text.Lang;

/**
 * A rule in an answer.
 *
 * @param kind     its kind: the Java record that carries it out
 * @param numbers  its numbers, terms, roles and tables by their names
 * @param gaps     what the act leaves open, and what was decided
 * @param asks     the rules that it asks
 * @param askedBy  the rules that ask it
 * @param takes    what a calculation must hand it; none where it cannot be asked
 */
public record RuleAnswer(String edition, String name, String kind, String label, Problem.Place citation, Map<String, Object> numbers, List<GapAnswer> gaps,
        List<String> asks, List<String> askedBy, WantedAnswer takes) {

    static RuleAnswer of(Lang lang, Edition edition, Rule rule) {
        return new RuleAnswer(edition.id().value(), rule.name(), rule.getClass().getSimpleName(), rule.label().in(lang), Problem.Place.of(lang, rule.citation()),
                new RuleNumbers(edition.act().language()).of(rule), rule.gaps().stream().map(gap -> GapAnswer.of(lang, gap)).toList(),
                List.copyOf(edition.askedBy(rule.name())), List.copyOf(edition.askers(rule.name())),
                Wanted.by(edition, rule.name()).map(wanted -> WantedAnswer.of(lang, wanted)).orElse(null));
    }

    /** What the act leaves open: about what, what was decided, why, and on what that stands. */
    public record GapAnswer(String about, String decision, String why, String basis) {
        static GapAnswer of(Lang lang, Gap gap) {
            return new GapAnswer(gap.about().in(lang), gap.decision().in(lang), gap.why().in(lang), gap.basis().name());
        }
    }
}
