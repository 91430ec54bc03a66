package kz.bagalau.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kz.bagalau.law.act.Rule;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.BadFact;
import kz.bagalau.law.explain.BadFacts;
import kz.bagalau.law.explain.LegalObstacle;

/** The faults found while a request is read: all of them are told, not only the first. */
final class Faults {

    private final List<BadFact> found = new ArrayList<>();

    /** Notes a fault; nothing is there to go on with. */
    <T> Optional<T> add(Optional<Rule> rule, String path, String value, String key, Arg... args) {
        return add(rule.map(each -> BadFact.by(each, path, value, key, args)).orElseGet(() -> BadFact.of(path, value, key, args)));
    }

    /** Notes what a rule says against a fact. */
    <T> Optional<T> add(Rule rule, String path, String value, LegalObstacle obstacle) {
        return add(BadFact.by(rule, path, value, obstacle));
    }

    /** @throws BadFacts with everything found */
    void refuse() {
        if (!found.isEmpty()) {
            throw new BadFacts(found);
        }
    }

    private <T> Optional<T> add(BadFact fact) {
        found.add(fact);
        if (found.size() >= RequestLimits.FAULTS) {
            refuse();
        }
        return Optional.empty();
    }
}
