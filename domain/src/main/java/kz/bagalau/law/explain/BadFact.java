package kz.bagalau.law.explain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import kz.bagalau.law.act.Citation;
import kz.bagalau.law.act.Rule;

/**
 * A fact that a rule cannot take: where it stands, what was given, why it will not do, and the rule with its place in the law. No rule
 * where the question itself cannot be read.
 *
 * @param key   the message that says why, the same for tests, pages and REST
 * @param path  the place of the fact in the question, e.g. {@code facts.supervisor-sheet[0].points.ethics}; empty for the question as a whole
 * @param value what was given, shortened; empty if nothing was
 * @param rule  the name of the rule that asks for the fact
 */
public record BadFact(String key, List<Arg> args, String path, String value, Optional<String> rule, Optional<Citation> citation) {

    public BadFact {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(value, "value");
        args = List.copyOf(args);
    }

    /** A fault in the question itself, of which no rule speaks. */
    public static BadFact of(String path, String value, String key, Arg... args) {
        return new BadFact(key, List.of(args), path, value, Optional.empty(), Optional.empty());
    }

    /** A fault in a fact that a rule asks for. */
    public static BadFact by(Rule rule, String path, String value, String key, Arg... args) {
        return new BadFact(key, List.of(args), path, value, Optional.of(rule.name()), Optional.of(rule.citation()));
    }

    /** What a rule itself says against a fact. */
    public static BadFact by(Rule rule, String path, String value, LegalObstacle obstacle) {
        return new BadFact(obstacle.key(), obstacle.args(), path, value, Optional.of(rule.name()), Optional.of(obstacle.citation()));
    }
}
