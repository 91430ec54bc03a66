package kz.bagalau.acts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.json.JsonObject;

import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.instrument.Instrument;

/** Reads all rules of a resolved edition and checks that every name they use leads to a rule of the right kind. */
final class RuleReader {

    /** Rules that one answer may ask, each as often as it is asked: above that an explanation could not be read, nor be computed in time. */
    static final int MOST_ASKED = 2000;

    private static final Map<String, Function<RuleNode, Rule>> KINDS = kinds();

    private final EditionId edition;
    private final Reading reading;
    private final SortedMap<String, Rule> rules = new TreeMap<>();
    private final Map<String, List<RuleNode.Reference>> references = new HashMap<>();
    private final Map<String, Integer> asked = new HashMap<>();

    RuleReader(EditionId edition, Reading reading) {
        this.edition = edition;
        this.reading = reading;
    }

    /** All rules; of a reading that goes on, the sound ones. */
    SortedMap<String, Rule> read(JsonObject all, JsonObject annexes) {
        all.keySet().forEach(name -> reading.part(file(), name, () -> rule(name, new RuleNode(edition, name, object(all, name), annexes, reading)))
                .ifPresent(rule -> rules.put(name, rule)));
        List.copyOf(references.keySet()).stream().filter(name -> !soundNames(name, all.keySet())).forEach(rules::remove);
        List.copyOf(rules.keySet()).forEach(name -> reading.check(file(), name, () -> asked(name, new HashSet<>())));
        return rules;
    }

    /** Which rule asks which, of the rules that are sound. */
    Map<String, SortedSet<String>> asks() {
        return references.values().stream().flatMap(List::stream).filter(each -> rules.containsKey(each.from())).collect(Collectors.groupingBy(
                RuleNode.Reference::from, Collectors.mapping(RuleNode.Reference::to, Collectors.toCollection(TreeSet::new))));
    }

    private boolean soundNames(String name, Set<String> written) {
        return references.get(name).stream().filter(reference -> reading.part(file(), name, () -> checked(reference, written)).isPresent())
                .count() == references.get(name).size();
    }

    private String file() {
        return edition + "/rules.json";
    }

    private JsonObject object(JsonObject all, String name) {
        if (all.get(name) instanceof JsonObject object) {
            return object;
        }
        throw refused(name, "reader.object", Arg.word(name));
    }

    private Rule rule(String name, RuleNode node) {
        String kind = node.string("by");
        Function<RuleNode, Rule> reader = KINDS.get(kind);
        if (reader == null) {
            throw node.refused("reader.kind", Arg.word(kind), Arg.word(String.join(", ", KINDS.keySet())));
        }
        references.put(name, node.references());
        Rule rule = reader.apply(node);
        node.done();
        return rule;
    }

    /** A rule that is there, but not sound, is not missing. */
    private RuleNode.Reference checked(RuleNode.Reference reference, Set<String> written) {
        Rule target = rules.get(reference.to());
        boolean counts = rules.get(reference.from()) instanceof Instrument;
        if (target == null && !written.contains(reference.to()) && !reading.isIncomplete()) {
            throw refused(reference.from(), "reader.dangling", Arg.word(reference.to()));
        } else if (target != null && !reference.kind().isInstance(target)) {
            throw refused(reference.from(), "reader.wrongKind", Arg.word(reference.to()),
                    Arg.word(reference.kind().getSimpleName()));
        } else if (target != null && counts && !countable(target)) {
            throw refused(reference.from(), "reader.gradeOnly", Arg.word(reference.to()));
        }
        reading.asked(reference.pointer(), Leaf.Sort.RULE, rules.values().stream().filter(reference.kind()::isInstance)
                .filter(each -> !counts || countable(each)).map(Rule::name).toList());
        return reference;
    }

    private static boolean countable(Rule target) {
        return !(target instanceof Instrument instrument && instrument.gradeOnly());
    }

    /** How many rules answer when this one is asked. Only instruments ask one another; a circle among them would never answer. */
    private int asked(String name, Set<String> above) {
        if (asked.containsKey(name)) {
            return asked.get(name);
        } else if (!above.add(name)) {
            above.forEach(each -> asked.put(each, 1));
            throw refused(name, "reader.circle", Arg.word(above.stream().sorted().collect(Collectors.joining(", "))));
        }
        int sum = 1;
        for (RuleNode.Reference each : rules.get(name) instanceof Instrument ? references.get(name) : List.<RuleNode.Reference>of()) {
            sum += asked(each.to(), above);
            if (sum > MOST_ASKED) {
                throw refused(name, "reader.tooMany", Arg.word(String.valueOf(MOST_ASKED)));
            }
        }
        above.remove(name);
        asked.put(name, sum);
        return sum;
    }

    private EditionRefused refused(String rule, String key, Arg... args) {
        return new EditionRefused(file(), rule, key, args);
    }

    private static Map<String, Function<RuleNode, Rule>> kinds() {
        Map<String, Function<RuleNode, Rule>> kinds = new TreeMap<>(InstrumentKinds.all());
        kinds.putAll(ProcedureKinds.all());
        return kinds;
    }
}
