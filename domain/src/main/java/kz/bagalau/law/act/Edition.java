package kz.bagalau.law.act;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import kz.bagalau.law.form.Form;

/**
 * One edition of an act, resolved: rules by name, which rule asks which, tables of the annexes, text by point, printed forms, and the
 * route as a JSON text for its own reader. The edition answers; nobody asks which edition it is.
 * The hash is SHA-256 over the canonical form, validity and confirmation marks outside.
 */
public record Edition(EditionId id, Act act, SortedMap<String, Rule> rules, Map<String, SortedSet<String>> asks, SortedMap<String, Annex> annexes,
        List<Passage> text, Ledger ledger, Map<String, Form> forms, String route, String hash) {

    public Edition {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(ledger, "ledger");
        asks = Map.copyOf(asks);
        text = List.copyOf(text);
        forms = Map.copyOf(forms);
    }

    /**
     * The rule of that name and kind.
     *
     * @throws IllegalArgumentException if the edition has none: what it has must be asked by {@link #rules(Class)}
     */
    public <T extends Rule> T rule(String name, Class<T> kind) {
        Rule rule = rules.get(name);
        if (kind.isInstance(rule)) {
            return kind.cast(rule);
        }
        throw new IllegalArgumentException("Edition " + id + " has no rule \"" + name + "\" of kind " + kind.getSimpleName());
    }

    /** The rule of that name, if the edition has it and it is of that kind. */
    public <T extends Rule> Optional<T> find(String name, Class<T> kind) {
        return Optional.ofNullable(rules.get(name)).filter(kind::isInstance).map(kind::cast);
    }

    /** All rules of a kind, by name. */
    public <T extends Rule> List<T> rules(Class<T> kind) {
        return rules.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The one rule of a kind, if there is exactly one; of several none is "the" rule. */
    public <T extends Rule> Optional<T> only(Class<T> kind) {
        List<T> found = rules(kind);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The rules that carry out a point, sub-points included. */
    public List<Rule> rulesAt(PointRef point) {
        return rules.values().stream().filter(rule -> cites(rule, point)).toList();
    }

    /** The names of the rules that a rule asks. */
    public Set<String> askedBy(String rule) {
        return asks.getOrDefault(rule, Collections.emptySortedSet());
    }

    /** The names of the rules that ask a rule. */
    public Set<String> askers(String rule) {
        return asks.entrySet().stream().filter(each -> each.getValue().contains(rule)).map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The printed words of a point; empty where the seed does not print them. */
    public Optional<String> textOf(PointRef point) {
        return text.stream().filter(passage -> passage.point().equals(point.heading())).map(Passage::words).findFirst();
    }

    private static boolean cites(Rule rule, PointRef point) {
        return rule.citation().points().stream().anyMatch(each -> each.heading().equals(point.heading()));
    }
}
