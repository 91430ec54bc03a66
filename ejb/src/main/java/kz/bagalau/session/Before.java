package kz.bagalau.session;

import java.util.List;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.commission.Revision;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.instrument.Grade;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.model.session.Change;
import kz.bagalau.model.session.CommissionLaw;
import kz.bagalau.model.session.Proposal;
import kz.bagalau.model.session.Standing;
import kz.bagalau.watch.CaseFile;

/** A case before the commission with all its results and the edition's rules on them: what may be proposed, and what would stand. */
record Before(CaseFile file, AgendaItem item, CommissionLaw law, List<Heard> results) {

    static Before of(CaseFile file, AgendaItem item, Long sessionId) {
        return new Before(file, item, CommissionLaw.of(file.law().edition()), Heard.of(file, item, sessionId));
    }

    /** What stands of each result when a proposal is carried. */
    List<Verdicts.Verdict> verdicts(Proposal proposal) {
        return new Verdicts(law, proposal, item.changes(proposal)).of(results);
    }

    /** What stands of the result by which the case is known. */
    Standing leading(Proposal proposal) {
        return verdicts(proposal).get(0).stands();
    }

    /** The rule of revision. @throws kz.bagalau.law.explain.ObstacleException where the edition has none */
    Revision rule() {
        return law.revision().orElseThrow(() -> LegalObstacle.by(law.ballot(), "revision.noGround").refusal());
    }

    void requireGrades() {
        if (results.stream().anyMatch(Heard::open)) {
            throw LegalObstacle.by(law.ballot(), "session.revise.none").refusal();
        }
    }

    void requireRevisable(List<Change> changes) {
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("a revision of case " + item.caseId() + " changes nothing");
        }
        Revision rule = rule();
        if (results.stream().anyMatch(Heard::open)) {
            throw nothing(rule);
        }
        for (Change change : changes) {
            Heard heard = heard(change);
            if (heard.silent() || heard.byPoints() && heard.put().points().isEmpty()) {
                throw nothing(rule);
            }
            requireOther(rule, heard, change);
        }
    }

    private static RuntimeException nothing(Rule rule) {
        return LegalObstacle.by(rule, "session.revise.none").refusal();
    }

    private static void requireOther(Revision rule, Heard heard, Change change) {
        if (heard.byPoints() != change.wanted().score().isPresent()) {
            throw new IllegalArgumentException("result " + heard.put().kind() + " is revised by " + (heard.byPoints() ? "points" : "its grade"));
        }
        if (!heard.byPoints() && heard.grades().require(change.wanted().grade()).equals(heard.grade().orElseThrow())) {
            throw LegalObstacle.by(rule, "session.revise.same", Arg.of(heard.name()), Arg.of(heard.grade().orElseThrow().name())).refusal();
        }
    }

    void requireDecidable(List<Change> grades) {
        for (Change change : grades) {
            Heard heard = heard(change);
            if (!heard.silent()) {
                throw LegalObstacle.by(law.ballot(), "session.decide.computed").refusal();
            }
            Grade chosen = heard.grades().require(change.wanted().grade());
            heard.grade().flatMap(former -> law.revision().flatMap(rule -> rule.checkRank(former.rank(), chosen.rank()))).ifPresent(obstacle -> {
                throw obstacle.refusal();
            });
        }
        results.stream().filter(Heard::open).filter(heard -> grades.stream().noneMatch(one -> heard.is(one.kind(), one.part()))).findFirst()
                .ifPresent(heard -> {
                    throw LegalObstacle.by(law.ballot(), "session.decide.rest", Arg.of(heard.name())).refusal();
                });
    }

    private Heard heard(Change change) {
        return results.stream().filter(heard -> heard.is(change.kind(), change.part())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("case " + item.caseId() + " has no result " + change.kind() + " " + change.part()));
    }
}
