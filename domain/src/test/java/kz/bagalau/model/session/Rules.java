package kz.bagalau.model.session;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.commission.Ballot;
import kz.bagalau.law.commission.CommissionRule;
import kz.bagalau.law.commission.Officer;
import kz.bagalau.law.commission.Quorum;
import kz.bagalau.law.commission.Recusal;
import kz.bagalau.law.commission.Revision;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Text;

/** A commission of at least three, more than half, the chair's casting vote, the secretary without a vote: for tests. */
final class Rules {

    static final CommissionLaw LAW = new CommissionLaw(new CommissionRule(head("commission", "8"), 3, true, false, true, true),
            new Quorum(head("quorum", "9"), Score.of(1, 2), true), new Ballot(head("ballot", "9"), true, 2),
            List.of(new Officer(head("secretary", "9"), Role.SECRETARY, Text.same("HR"), false)),
            Optional.of(new Recusal(head("recusal", "9"), Set.of(Role.SUPERVISOR, Role.SUBORDINATE, Role.COLLEAGUE))),
            Optional.of(new Revision(head("revision", "20"), Set.of(Revision.Ground.PROOF, Revision.Ground.HR_ERROR), true,
                    Optional.of(Score.of(38)))), Optional.empty(), Optional.empty());

    private Rules() {
    }

    static RuleHead head(String name, String point) {
        return new RuleHead(name, Text.same(name), Citation.of("test-2015", point), List.of());
    }
}
