package kz.bagalau.law.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kz.bagalau.law.act.Role;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.LegalObstacle;

/**
 * The act that is drawn up when a servant refuses to be acquainted: who signs it, on which form, what follows.
 *
 * @param signers        whose signatures it needs
 * @param form           the name of its form
 * @param recordAllSame  true if the result goes into the service record all the same
 * @param thenSentBy     how the result is sent to the one who refused; empty if the act names no way
 */
public record RefusalAct(RuleHead head, List<Signers> signers, String form, boolean recordAllSame,
        Set<Medium> thenSentBy) implements Rule {

    /** A role and how many different people of it sign. */
    public record Signers(Role role, int count) {
    }

    /** Somebody who has signed or is to sign: an id and the role in which he does. */
    public record Signer(String person, Role role) {
    }

    public RefusalAct {
        signers = List.copyOf(signers);
        thenSentBy = Set.copyOf(thenSentBy);
    }

    /** Everything wrong with the signers proposed: too few of a role, one person twice, the servant himself. */
    public List<LegalObstacle> check(String servant, List<Signer> proposed) {
        List<LegalObstacle> wrong = new ArrayList<>();
        signers.forEach(each -> missing(each, proposed).ifPresent(wrong::add));
        if (proposed.stream().anyMatch(signer -> signer.person().equals(servant))) {
            wrong.add(LegalObstacle.by(this, "refusal.servant"));
        }
        if (proposed.stream().map(Signer::person).distinct().count() < proposed.size()) {
            wrong.add(LegalObstacle.by(this, "refusal.twice"));
        }
        return wrong;
    }

    private Optional<LegalObstacle> missing(Signers wanted, List<Signer> proposed) {
        long there = proposed.stream().filter(signer -> signer.role() == wanted.role()).count();
        return there >= wanted.count() ? Optional.empty() : Optional.of(LegalObstacle.by(this, "refusal.signers",
                Arg.key("signer." + wanted.role()), Arg.of(wanted.count()), Arg.of(there)));
    }
}
