package kz.bagalau.web.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.Gap;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.text.Lang;
import kz.bagalau.web.text.Words;

/** Two editions compared: points by their numbers, rules by their names, also those whose point is not at hand. */
final class Comparison {

    private final EditionView left;
    private final EditionView right;
    private final Words words;
    private final boolean oneLanguage;

    /** @param reader the language in which rules are compared where the acts are in two */
    Comparison(Edition left, Edition right, Words words, Lang reader) {
        this.oneLanguage = left.act().language() == right.act().language();
        Lang common = oneLanguage ? left.act().language() : reader;
        this.left = new EditionView(left, words, common);
        this.right = new EditionView(right, words, common);
        this.words = words;
    }

    /** True where both acts are in the same language: only then their words are compared. */
    boolean oneLanguage() {
        return oneLanguage;
    }

    /** The points of both, in printed order. */
    List<ComparedPoint> points() {
        Map<String, PointView> ours = byName(left.points(), PointView::label);
        Map<String, PointView> theirs = byName(right.points(), PointView::label);
        return Stream.concat(ours.keySet().stream(), theirs.keySet().stream()).distinct().map(PointRef::of).sorted(PointRef.PRINTED_ORDER)
                .map(PointRef::label).map(label -> point(ours.get(label), theirs.get(label))).toList();
    }

    private ComparedPoint point(PointView one, PointView other) {
        List<String> ours = one == null ? List.of() : one.words();
        List<String> theirs = other == null ? List.of() : other.words();
        boolean comparable = oneLanguage && !ours.isEmpty() && !theirs.isEmpty();
        Marked marked = comparable ? WordDiff.of(ours, theirs) : Marked.unmarked(ours, theirs);
        boolean differs = one == null || other == null || marked.differs() || !one.kinds().equals(other.kinds()) || ours.isEmpty() != theirs.isEmpty();
        return new ComparedPoint(one, other, marked, differs, 0);
    }

    /** The rules of both, in the order of their names. */
    List<ComparedRule> rules() {
        Map<String, RuleView> ours = byName(left.rules(), RuleView::name);
        Map<String, RuleView> theirs = byName(right.rules(), RuleView::name);
        return Stream.concat(ours.keySet().stream(), theirs.keySet().stream()).distinct().sorted()
                .map(name -> rule(ours.get(name), theirs.get(name))).toList();
    }

    private ComparedRule rule(RuleView one, RuleView other) {
        List<ComparedRule.ComparedFact> facts = Stream.concat(names(one), names(other)).distinct()
                .map(name -> new ComparedRule.ComparedFact(name, WordDiff.of(values(one, name), values(other, name)))).collect(Collectors.toList());
        List<String> ourGaps = gaps(one);
        List<String> theirGaps = gaps(other);
        if (!ourGaps.isEmpty() || !theirGaps.isEmpty()) {
            facts.add(new ComparedRule.ComparedFact(words.say("act.compare.gaps"), WordDiff.of(ourGaps, theirGaps)));
        }
        return new ComparedRule(one, other, facts, 0);
    }

    private static Stream<String> names(RuleView rule) {
        return rule == null ? Stream.empty() : rule.facts().stream().map(Fact::name);
    }

    private static List<String> values(RuleView rule, String name) {
        return Optional.ofNullable(rule).stream().flatMap(each -> each.facts().stream()).filter(fact -> fact.name().equals(name))
                .flatMap(fact -> fact.values().stream()).toList();
    }

    private List<String> gaps(RuleView rule) {
        return Stream.ofNullable(rule).flatMap(each -> each.gaps().stream()).map((Gap gap) -> words.gap(gap)).toList();
    }

    private static <T> Map<String, T> byName(List<T> all, Function<T, String> name) {
        return all.stream().filter(Objects::nonNull).collect(Collectors.toMap(name, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }
}
