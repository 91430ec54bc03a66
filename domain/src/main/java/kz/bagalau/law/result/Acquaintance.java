package kz.bagalau.law.result;

import java.util.Optional;
import java.util.Set;

import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.LegalObstacle;

/**
 * How a servant is acquainted with a sheet or a result: within which term (a rule's name), by which media, and whether
 * only a signed paper or an electronic signature counts.
 */
public record Acquaintance(RuleHead head, Optional<String> term, Set<Medium> media, boolean signatureNeeded) implements Rule {

    public Acquaintance {
        media = Set.copyOf(media);
    }

    /** True where opening it is enough: the act names electronic ways alone and asks for no signature (for the family of 2023, п. 12). */
    public boolean opening() {
        return !signatureNeeded && !media.contains(Medium.PAPER);
    }

    /** Refuses a medium that the act does not know. */
    public Optional<LegalObstacle> check(Medium medium) {
        return media.contains(medium) ? Optional.empty()
                : Optional.of(LegalObstacle.by(this, "acquaintance.medium", Arg.key("medium." + medium)));
    }
}
