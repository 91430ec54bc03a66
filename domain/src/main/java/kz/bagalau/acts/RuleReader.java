package kz.bagalau.acts;

import java.util.ArrayList;
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

    private static final Map<String, Function<RuleNode, Rule>> KINDS = kinds();

    private final EditionId edition;
    private final SortedMap<String, Rule> rules = new TreeMap<>();
    private final List<RuleNode.Reference> references = new ArrayList<>();

    RuleReader(EditionId edition) {
        this.edition = edition;
    }

    /** @throws EditionRefused at the first rule that is not sound */
    SortedMap<String, Rule> read(JsonObject all, JsonObject annexes) {
        all.keySet().forEach(name -> rules.put(name, rule(new RuleNode(edition, name, object(all, name), annexes))));
        references.forEach(this::check);
        rules.keySet().forEach(name -> refuseCircle(name, new HashSet<>()));
        return rules;
    }

    /** Which rule asks which, of the rules that were read. */
    Map<String, SortedSet<String>> asks() {
        return references.stream().collect(Collectors.groupingBy(RuleNode.Reference::from,
                Collectors.mapping(RuleNode.Reference::to, Collectors.toCollection(TreeSet::new))));
    }

    private JsonObject object(JsonObject all, String name) {
        if (all.get(name) instanceof JsonObject object) {
            return object;
        }
        throw refused(name, "reader.object", Arg.word(name));
    }

    private Rule rule(RuleNode node) {
        String kind = node.string("by");
        Function<RuleNode, Rule> reader = KINDS.get(kind);
        if (reader == null) {
            throw node.refused("reader.kind", Arg.word(kind), Arg.word(String.join(", ", KINDS.keySet())));
        }
        Rule rule = sound(node, reader);
        node.done();
        references.addAll(node.references());
        return rule;
    }

    private static Rule sound(RuleNode node, Function<RuleNode, Rule> reader) {
        try {
            return reader.apply(node);
        } catch (IllegalArgumentException e) {
            throw node.refused("reader.value", Arg.word(e.getMessage()));
        }
    }

    private void check(RuleNode.Reference reference) {
        Rule target = rules.get(reference.to());
        if (target == null) {
            throw refused(reference.from(), "reader.dangling", Arg.word(reference.to()));
        } else if (!reference.kind().isInstance(target)) {
            throw refused(reference.from(), "reader.wrongKind", Arg.word(reference.to()),
                    Arg.word(reference.kind().getSimpleName()));
        }
    }

    /** Only instruments ask one another; a circle among them would never answer. */
    private void refuseCircle(String name, Set<String> above) {
        if (!above.add(name)) {
            throw refused(name, "reader.circle", Arg.word(above.stream().sorted().collect(Collectors.joining(", "))));
        }
        references.stream().filter(each -> each.from().equals(name) && rules.get(name) instanceof Instrument)
                .forEach(each -> refuseCircle(each.to(), new HashSet<>(above)));
    }

    private EditionRefused refused(String rule, String key, Arg... args) {
        return new EditionRefused(edition + "/rules.json", rule, key, args);
    }

    private static Map<String, Function<RuleNode, Rule>> kinds() {
        Map<String, Function<RuleNode, Rule>> kinds = new TreeMap<>(InstrumentKinds.all());
        kinds.putAll(ProcedureKinds.all());
        return kinds;
    }
}
