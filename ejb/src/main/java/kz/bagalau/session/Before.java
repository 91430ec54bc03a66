package kz.bagalau.session;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.commission.Revision;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.instrument.Grade;
import kz.bagalau.law.number.Score;
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
        return new Verdicts(law, proposal, item.changes(proposal), correctsPart(item.changes(proposal))).of(results);
    }

    /** What a carried proposal decides: the results of parts of the period are complete without the commission, so that of them only what it changes. */
    List<Verdicts.Verdict> decided(Proposal proposal) {
        return verdicts(proposal).stream().filter(one -> one.changed() || !one.heard().ofPart()).toList();
    }

    /** The parts of the period as they were put, each with its points. */
    Map<String, Score> parts() {
        return results.stream().filter(Heard::ofPart).filter(one -> one.put().points().isPresent())
                .collect(Collectors.toMap(one -> one.put().part(), one -> one.put().points().orElseThrow()));
    }

    /** The same with the points that stand when a proposal is carried. */
    Map<String, Score> parts(Proposal proposal) {
        Map<String, Score> parts = new TreeMap<>(parts());
        verdicts(proposal).stream().filter(one -> one.heard().ofPart() && one.changed())
                .forEach(one -> parts.put(one.heard().put().part(), one.stands().score().orElseThrow()));
        return parts;
    }

    /** True where a proposal corrects a part of the period, so that the whole is computed anew. */
    boolean correctsPart(Collection<Change> changes) {
        return results.stream().filter(Heard::ofPart).anyMatch(heard -> changes.stream().anyMatch(one -> heard.is(one.kind(), one.part())));
    }

    /** What stands of the result by which the case is known. */
    Standing leading(Proposal proposal) {
        return verdicts(proposal).get(0).stands();
    }

    /** The rule of revision. @throws kz.bagalau.law.explain.ObstacleException where the edition has none */
    Revision rule() {
        return given(law.revision());
    }

    private Revision rule(Heard heard) {
        return given(heard.ofPart() ? law.partRevision() : law.revision());
    }

    private Revision given(Optional<Revision> rule) {
        return rule.orElseThrow(() -> LegalObstacle.by(law.ballot(), "revision.noGround").refusal());
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
        if (results.stream().anyMatch(Heard::open)) {
            throw nothing(rule(heard(changes.get(0))));
        }
        for (Change change : changes) {
            Heard heard = heard(change);
            Revision rule = rule(heard);
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
