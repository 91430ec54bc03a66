package kz.bagalau.acts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.commission.Ballot;
import kz.bagalau.law.commission.CommissionRule;
import kz.bagalau.law.commission.FinalApproval;
import kz.bagalau.law.commission.Officer;
import kz.bagalau.law.commission.Proposals;
import kz.bagalau.law.commission.Quorum;
import kz.bagalau.law.commission.Recusal;
import kz.bagalau.law.commission.Replacement;
import kz.bagalau.law.commission.Revision;
import kz.bagalau.law.commission.SessionDocuments;
import kz.bagalau.law.instrument.Applies;
import kz.bagalau.law.instrument.Cadence;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.result.Acquaintance;
import kz.bagalau.law.result.Anonymity;
import kz.bagalau.law.result.Appeal;
import kz.bagalau.law.result.Consequence;
import kz.bagalau.law.result.Duty;
import kz.bagalau.law.result.Keeping;
import kz.bagalau.law.result.LawfulDisclosure;
import kz.bagalau.law.result.Medium;
import kz.bagalau.law.result.Plan;
import kz.bagalau.law.result.RefusalAct;
import kz.bagalau.law.result.ResultKind;
import kz.bagalau.law.result.Viewers;

/** How the rules of the collegial body and of what becomes of a result are written in rules.json. */
final class ProcedureKinds {

    private ProcedureKinds() {
    }

    static Map<String, Function<RuleNode, Rule>> all() {
        Map<String, Function<RuleNode, Rule>> kinds = new LinkedHashMap<>();
        kinds.put("commission", ProcedureKinds::commission);
        kinds.put("officer", n -> new Officer(n.head(), n.one(Role.class, "place"), n.text("holder"), n.flag("votes")));
        kinds.put("replacement", n -> new Replacement(n.head(), roles(n, "replaced"), n.one(Role.class, "decidedBy")));
        kinds.put("quorum", n -> new Quorum(n.head(), n.score("share"), n.flag("exceeded")));
        kinds.put("ballot", n -> new Ballot(n.head(), n.flag("chairDecidesTie"), n.whole("leastVotes")));
        kinds.put("recusal", n -> new Recusal(n.head(), roles(n, "relations")));
        kinds.put("revision", n -> new Revision(n.head(), Set.copyOf(n.many(Revision.Ground.class, "grounds")),
                n.has("documented") ? Set.copyOf(n.many(Revision.Ground.class, "documented")) : Set.of(Revision.Ground.PROOF), n.flag("upOnly"), n.optionalScore("most"),
                n.optionalRef("of", Rule.class)));
        kinds.put("final-approval", n -> new FinalApproval(n.head(), n.one(Role.class, "approver"), n.flag("afterSession")));
        kinds.put("session-documents", n -> new SessionDocuments(n.head(), n.named("documents", SessionDocuments.Document::new)));
        kinds.put("proposals", n -> new Proposals(n.head(), n.named("kinds", Proposals.Kind::new)));
        kinds.put("result", n -> new ResultKind(n.head(), n.ref("of", Rule.class), n.ref("cadence", Cadence.class), n.one(ResultKind.Whom.class, "whom"),
                !n.has("leads") || n.flag("leads"), n.has("measure") ? Optional.of(n.text("measure")) : Optional.empty(), n.optionalRef("applies", Applies.class)));
        kinds.put("acquaintance", n -> new Acquaintance(n.head(), n.optionalRef("term", TermRule.class), media(n, "media"), n.flag("signatureNeeded")));
        kinds.put("refusal-act", ProcedureKinds::refusalAct);
        kinds.put("appeal", ProcedureKinds::appeal);
        kinds.put("keeping", n -> new Keeping(n.head(), n.has("years") ? OptionalInt.of(n.whole("years")) : OptionalInt.empty(), n.text("where"), n.strings("documents")));
        kinds.put("viewers", n -> new Viewers(n.head(), roles(n, "always"), roles(n, "forCase"),
                n.has("deciding") ? roles(n, "deciding") : Set.of()));
        kinds.put("anonymity", n -> new Anonymity(n.head(), n.whole("warnBelow")));
        kinds.put("consequence", ProcedureKinds::consequence);
        kinds.put("plan", n -> new Plan(n.head(), n.whole("least"), n.whole("most"), n.one(Role.class, "approvedBy"), roles(n, "agreedWith"),
                n.strings("demands").stream().map(code -> n.known("demand.", code)).toList(), n.optionalRef("applies", Applies.class)));
        kinds.put("duty", n -> new Duty(n.head(), n.one(Role.class, "binds"), n.ref("cadence", Cadence.class),
                n.has("whom") ? n.one(ResultKind.Whom.class, "whom") : ResultKind.Whom.ALL, n.one(Duty.Since.class, "since"), n.has("told") && n.flag("told"),
                n.optionalRef("after", Duty.class)));
        kinds.put("lawful-disclosure", n -> new LawfulDisclosure(n.head(), n.one(Role.class, "discloses"), n.text("under")));
        return kinds;
    }

    private static Rule commission(RuleNode node) {
        return new CommissionRule(node.head(), node.whole("least"), node.flag("chairCounted"),
                node.flag("secretaryCounted"), node.flag("chairRequired"), node.flag("secretaryRequired"));
    }

    private static Rule refusalAct(RuleNode node) {
        return new RefusalAct(node.head(), node.objects("signers").stream().map(ProcedureKinds::signers).toList(),
                node.string("form"), node.flag("recordAllSame"), media(node, "thenSentBy"));
    }

    private static RefusalAct.Signers signers(Node node) {
        RefusalAct.Signers signers = new RefusalAct.Signers(node.one(Role.class, "role"), node.whole("count"));
        node.done();
        return signers;
    }

    private static Rule appeal(RuleNode node) {
        return new Appeal(node.head(), node.text("to"), node.ref("term", TermRule.class),
                node.optionalRef("review", TermRule.class).orElse(""), node.optionalRef("report", TermRule.class).orElse(""));
    }

    private static Rule consequence(RuleNode node) {
        Set<String> consequences = node.strings("consequences").stream()
                .map(code -> node.known("consequence.", code)).collect(Collectors.toSet());
        return new Consequence(node.head(), Set.copyOf(node.strings("grades")), consequences,
                node.has("of") ? Set.copyOf(node.refs("of", ResultKind.class)) : Set.of(), node.optionalRef("term", TermRule.class));
    }

    private static Set<Role> roles(RuleNode node, String key) {
        return Set.copyOf(node.many(Role.class, key));
    }

    private static Set<Medium> media(RuleNode node, String key) {
        return Set.copyOf(node.many(Medium.class, key));
    }
}
