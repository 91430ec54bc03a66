package kz.bagalau.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Refusal;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.Ballot;
import kz.bagalau.law.commission.Revision;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.instrument.Grade;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.model.paper.Written;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.model.session.Bench;
import kz.bagalau.model.session.CommissionLaw;
import kz.bagalau.model.session.Motion;
import kz.bagalau.model.session.Moved;
import kz.bagalau.model.session.Proposal;
import kz.bagalau.model.session.Protocol;
import kz.bagalau.model.session.Standing;
import kz.bagalau.session.SessionDesk.Table;
import kz.bagalau.watch.CaseFile;

/** What may be put to the vote on a case by its edition, and what a carried motion does to it. */
@Dependent
class Motions {

    @Inject
    SessionDesk desk;
    @Inject
    Recount recount;

    Proposal approval(Table table, Long itemId) {
        Standing put = table.session().item(itemId).put();
        if (put.grade() == null) {
            throw LegalObstacle.by(law(table, itemId).ballot(), "session.revise.none").refusal();
        }
        return Proposal.approve(put.score().orElse(null), put.grade());
    }

    Proposal revision(Table table, Long itemId, Score points, Written reason, List<Long> proofs) {
        return revise(table, itemId, points, Revision.Ground.PROOF, reason, proofs);
    }

    /** An error of HR is not argued but computed: the right points are those of the sheets. */
    Proposal correction(Table table, Long itemId, Written reason) {
        AgendaItem item = table.session().item(itemId);
        Score right = recount.points(desk.files.file(item.caseId()), item.kind())
                .orElseThrow(() -> LegalObstacle.by(rule(table, itemId), "session.revise.none").refusal());
        return revise(table, itemId, right, Revision.Ground.HR_ERROR, reason, List.of());
    }

    private Proposal revise(Table table, Long itemId, Score points, Revision.Ground ground, Written reason, List<Long> proofs) {
        AgendaItem item = table.session().item(itemId);
        Revision rule = rule(table, itemId);
        Score from = item.put().score().orElseThrow(() -> LegalObstacle.by(rule, "session.revise.none").refusal());
        Score stands = rule.revise(new Revision.Request(from, points, ground, proofs.size())).value();
        String grade = Grades.of(file(item).law().edition(), item.kind()).scale().map(scale -> scale.gradeOf(stands).value().code())
                .orElse(item.put().grade());
        return new Proposal(Proposal.Sort.REVISE, points, grade, ground, reason, proofs);
    }

    Proposal decision(Table table, Long itemId, String grade, Written reason) {
        AgendaItem item = table.session().item(itemId);
        CommissionLaw law = law(table, itemId);
        if (item.put().score().isPresent() && item.put().grade() != null) {
            throw LegalObstacle.by(law.ballot(), "session.decide.computed").refusal();
        }
        Grades grades = Grades.of(file(item).law().edition(), item.kind());
        Grade chosen = grades.grade(grade).orElseThrow(() -> new IllegalArgumentException("no grade " + grade));
        Optional.ofNullable(item.put().grade()).flatMap(grades::grade).flatMap(former -> law.revision()
                .flatMap(rule -> rule.checkRank(former.rank(), chosen.rank()))).map(LegalObstacle::refusal).ifPresent(refusal -> {
                    throw refusal;
                });
        return Proposal.decide(grade, reason);
    }

    /**
     * Puts a proposal to the vote; a vote that is put again takes the case back to the agenda first.
     *
     * @throws ObstacleException before the first day on which the servant may be evaluated (for the family of 2015, п. 2)
     */
    Motion put(Table table, Long itemId, Proposal proposal, String againBecause) {
        AgendaItem item = table.session().item(itemId);
        requireNotOwn(item.personId());
        String again = againBecause == null || againBecause.isBlank() ? null : againBecause.strip();
        CaseFile file = file(item);
        Agenda.early(desk.day(table), file).map(LegalObstacle::refusal).ifPresent(refusal -> {
            throw refusal;
        });
        if (item.state() == AgendaItem.State.DECIDED && again != null) {
            requireUnsigned(table);
            file.subject().follow(table.course(file, Situation.empty(), desk.done(table, Deed.PUT_AGAIN, again)));
        }
        return table.session().put(itemId, proposal, bench(table, itemId), again, desk.recorder.now());
    }

    /**
     * Counts; carried, the case goes on its road.
     *
     * @throws Moved if the motion seen is not open any more
     */
    Explained<Ballot.Motion> count(Table table, Long itemId, Long motionId) {
        AgendaItem item = table.session().item(itemId);
        requireNotOwn(item.personId());
        CommissionLaw law = law(table, itemId);
        Proposal proposal = item.open().filter(motion -> Objects.equals(motion.id(), motionId)).map(Motion::proposal)
                .orElseThrow(() -> new Moved(Moved.Why.COUNTED, "motion " + motionId + " on item " + itemId + " is not open"));
        Explained<Ballot.Motion> counted = table.session().count(itemId, law.ballot(), stands(law, item, proposal),
                desk.done(table, Deed.DECIDE, null));
        if (counted.value() == Ballot.Motion.CARRIED) {
            follow(table, item, proposal, law);
        }
        return counted;
    }

    private static Standing stands(CommissionLaw law, AgendaItem item, Proposal proposal) {
        return proposal.sort() != Proposal.Sort.REVISE ? Standing.of(proposal.score(), proposal.grade())
                : Standing.of(law.revision().orElseThrow().revise(request(item, proposal)).value(), proposal.grade());
    }

    static Revision.Request request(AgendaItem item, Proposal proposal) {
        return new Revision.Request(item.put().score().orElseThrow(), proposal.score(), proposal.ground(), proposal.proofs().size());
    }

    private void follow(Table table, AgendaItem item, Proposal proposal, CommissionLaw law) {
        CaseFile file = file(item);
        Situation situation = table.bench(file, desk.recusals(table)).situation().ruled(law.ballot().name(), Optional.empty());
        if (proposal.sort() == Proposal.Sort.REVISE) {
            Revision rule = law.revision().orElseThrow();
            situation = situation.ruled(rule.name(), rule.obstacle(request(item, proposal)));
        } else if (proposal.sort() == Proposal.Sort.DECIDE) {
            situation = situation.with(Circumstance.MUST_DECIDE, Circumstance.CONCLUSION_WRITTEN);
        }
        Deed deed = proposal.sort() == Proposal.Sort.REVISE ? Deed.REVISE : Deed.DECIDE;
        file.subject().follow(table.course(file, situation, desk.done(table, deed, null)));
    }

    /** Cases that were not decided leave the agenda; another session may take them. */
    void takeOff(Table table, Collection<Long> caseIds, String reason) {
        desk.files.files(caseIds).values().stream().filter(file -> file.subject().at(Agenda.ON_AGENDA))
                .forEach(file -> file.subject().follow(table.course(file, Situation.empty(), desk.done(table, Deed.TAKE_OFF, reason))));
    }

    /** @throws ObstacleException once somebody has signed the protocol */
    void requireUnsigned(Table table) {
        List<Protocol> protocols = desk.em.createQuery("select p from Protocol p where p.sessionId = :session", Protocol.class)
                .setParameter("session", table.session().id()).getResultList();
        if (protocols.stream().anyMatch(Protocol::signed)) {
            throw LegalObstacle.by(table.commissionLaw().ballot(), "session.again.signed").refusal();
        }
    }

    /** Nobody acts on his own case in any role: a substitute, named by an order, does. */
    static void requireNotOwn(Long personId) {
        if (personId.equals(CurrentCaller.get().personId())) {
            throw new AccessDenied(Operation.SESSION_HOLD, Refusal.OWN_CASE);
        }
    }

    Bench bench(Table table, Long itemId) {
        return table.bench(file(table.session().item(itemId)), desk.recusals(table));
    }

    /** The obstacle where too few may vote. */
    Optional<ObstacleException> few(Bench bench) {
        Ballot rule = bench.law().ballot();
        long entitled = bench.voters().stream().filter(kz.bagalau.model.session.Voter::entitled).count();
        return Optional.of(LegalObstacle.by(rule, "ballot.few", Arg.of(entitled), Arg.of(rule.leastVotes())).refusal());
    }

    private Revision rule(Table table, Long itemId) {
        CommissionLaw law = law(table, itemId);
        return law.revision().orElseThrow(() -> LegalObstacle.by(law.ballot(), "revision.noGround").refusal());
    }

    private CommissionLaw law(Table table, Long itemId) {
        return CommissionLaw.of(file(table.session().item(itemId)).law().edition());
    }

    private CaseFile file(AgendaItem item) {
        return desk.files.file(item.caseId());
    }

    /** The recusals of every case of a session, by case: the staff is read once. */
    Map<Long, Map<Long, Role>> recused(Table table, Map<Long, CaseFile> files) {
        Recusals recusals = desk.recusals(table);
        return files.values().stream().collect(java.util.stream.Collectors.toMap(file -> file.subject().id(),
                file -> recusals.of(file.subject(), table.composition(), CommissionLaw.of(file.law().edition()).recusal())));
    }
}
