package kz.bagalau.law.process;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.LegalObstacle;

/**
 * The facts that the needs of a move ask for, as they are with the deed done (its signature counted). Built by the
 * aggregate's bean, for one deed.
 *
 * @param stages        where the joined things stand, by track
 * @param documents     the papers that are there
 * @param signatures    the signatures given
 * @param signersNeeded how many must sign in a role of which everybody signs
 * @param rulings       what the edition's rules (quorum, ballot, revision, count of targets) answer: empty = holds
 * @param lapsed        the names of the term rules whose last day has passed
 * @param circumstances what is the case
 */
public record Situation(Map<TrackName, List<Stage>> stages, Set<Document> documents, List<Signature> signatures,
        Map<Role, Integer> signersNeeded, Map<String, Optional<LegalObstacle>> rulings, Set<String> lapsed,
        Set<Circumstance> circumstances) {

    public Situation {
        stages = Map.copyOf(stages);
        documents = Set.copyOf(documents);
        signatures = List.copyOf(signatures);
        signersNeeded = Map.copyOf(signersNeeded);
        rulings = Map.copyOf(rulings);
        lapsed = Set.copyOf(lapsed);
        circumstances = Set.copyOf(circumstances);
    }

    /** Nothing is known, nothing is there. */
    public static Situation empty() {
        return new Situation(Map.of(), Set.of(), List.of(), Map.of(), Map.of(), Set.of(), Set.of());
    }

    /** The same with one more thing standing on a stage of its track. */
    public Situation with(TrackName track, Stage stage) {
        Map<TrackName, List<Stage>> all = new HashMap<>(stages);
        all.merge(track, List.of(stage), Situation::join);
        return new Situation(all, documents, signatures, signersNeeded, rulings, lapsed, circumstances);
    }

    public Situation with(Document... papers) {
        return new Situation(stages, add(documents, List.of(papers)), signatures, signersNeeded,
                rulings, lapsed, circumstances);
    }

    public Situation with(Circumstance... facts) {
        return new Situation(stages, documents, signatures, signersNeeded, rulings, lapsed,
                add(circumstances, List.of(facts)));
    }

    /** The same without a fact. */
    public Situation without(Circumstance fact) {
        Set<Circumstance> left = new HashSet<>(circumstances);
        left.remove(fact);
        return new Situation(stages, documents, signatures, signersNeeded, rulings, lapsed, left);
    }

    public Situation signed(Collection<Signature> given) {
        return new Situation(stages, documents, join(signatures, List.copyOf(given)), signersNeeded, rulings, lapsed,
                circumstances);
    }

    /** The same, with so many persons who must sign in the role. */
    public Situation needing(Role role, int signers) {
        Map<Role, Integer> all = new EnumMap<>(Role.class);
        all.putAll(signersNeeded);
        all.put(role, signers);
        return new Situation(stages, documents, signatures, all, rulings, lapsed, circumstances);
    }

    /** The same, with a rule's answer: empty if it holds, else why not. */
    public Situation ruled(String rule, Optional<LegalObstacle> answer) {
        Map<String, Optional<LegalObstacle>> all = new HashMap<>(rulings);
        all.put(rule, answer);
        return new Situation(stages, documents, signatures, signersNeeded, all, lapsed, circumstances);
    }

    /** The same, with the last day of a term passed. */
    public Situation lapsed(String term) {
        return new Situation(stages, documents, signatures, signersNeeded, rulings, add(lapsed, List.of(term)),
                circumstances);
    }

    private static <T> List<T> join(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static <T> Set<T> add(Set<T> old, List<T> more) {
        Set<T> all = new HashSet<>(old);
        all.addAll(more);
        return all;
    }
}
