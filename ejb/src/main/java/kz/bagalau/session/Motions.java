package kz.bagalau.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Refusal;
import kz.bagalau.law.commission.Ballot;
import kz.bagalau.law.commission.Revision;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.model.paper.Written;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.model.session.Bench;
import kz.bagalau.model.session.Change;
import kz.bagalau.model.session.CommissionLaw;
import kz.bagalau.model.session.Motion;
import kz.bagalau.model.session.Moved;
import kz.bagalau.model.session.Proposal;
import kz.bagalau.model.session.Protocol;
import kz.bagalau.model.session.Standing;
import kz.bagalau.model.session.Voter;
import kz.bagalau.session.SessionDesk.Table;
import kz.bagalau.watch.CaseFile;

/** What may be put to the vote on a case by its edition, and what a carried motion does to it. */
@Dependent
class Motions {

    @Inject
    SessionDesk desk;
    @Inject
    Recount recount;

    /**
     * That every result stands as it was put.
     *
     * @throws ObstacleException while one of them has no grade: the commission must give it
     */
    Proposal approval(Table table, Long itemId) {
        return approval(before(table, itemId));
    }

    /** The same for a case that was read. */
    static Proposal approval(Before before) {
        before.requireGrades();
        AgendaItem item = before.item();
        return Proposal.approve(item.put().score().orElse(null), item.put().grade());
    }

    /** Other points of the result by which the case is known, with documents that prove them. */
    Proposal revision(Table table, Long itemId, Score points, Written reason, List<Long> proofs) {
        AgendaItem item = table.session().item(itemId);
        return revision(table, itemId, List.of(Change.points(item.kind(), item.part(), points)), Revision.Ground.PROOF, reason, proofs);
    }

    /** An error of HR is not argued but computed: the right points are those of the sheets. */
    Proposal correction(Table table, Long itemId, Written reason) {
        Before before = before(table, itemId);
        AgendaItem item = before.item();
        Score right = recount.points(before.file(), item.kind())
                .orElseThrow(() -> LegalObstacle.by(before.rule(), "session.revise.none").refusal());
        return revision(table, itemId, List.of(Change.points(item.kind(), item.part(), right)), Revision.Ground.HR_ERROR, reason, List.of());
    }

    /**
     * Changes of one or more results. Where parts of the period are corrected, the whole is computed anew from them.
     *
     * @throws ObstacleException        if the edition's rule of revision forbids one of them, or there is nothing to revise
     * @throws IllegalArgumentException if nothing is changed, or the case has no such result or grade
     */
    Proposal revision(Table table, Long itemId, List<Change> changes, Revision.Ground ground, Written reason, List<Long> proofs) {
        Before before = before(table, itemId);
        before.requireRevisable(changes);
        Proposal wanted = new Proposal(Proposal.Sort.REVISE, before.item().put().score().orElse(null), before.item().put().grade(), ground, reason, proofs, changes);
        return stated(before, before.correctsPart(changes) ? anew(before, wanted) : wanted);
    }

    /** @throws IllegalArgumentException if points of the whole are proposed beside those of a part: they follow from it */
    private Proposal anew(Before before, Proposal wanted) {
        AgendaItem item = before.item();
        if (wanted.changes().stream().anyMatch(one -> one.of(item.kind(), item.part()))) {
            throw new IllegalArgumentException("a part and the whole of case " + item.caseId() + " are not revised together");
        }
        Score whole = recount.points(before.file(), item.kind(), before.parts(wanted))
                .orElseThrow(() -> LegalObstacle.by(before.law().partRevision().orElseThrow(), "session.revise.none").refusal());
        List<Change> changes = new ArrayList<>(wanted.changes());
        changes.add(Change.points(item.kind(), item.part(), whole));
        return new Proposal(wanted.sort(), wanted.score(), wanted.grade(), wanted.ground(), wanted.reason(), wanted.proofs(), changes);
    }

    /** A grade for the result by which the case is known. */
    Proposal decision(Table table, Long itemId, String grade, Written reason) {
        AgendaItem item = table.session().item(itemId);
        return decision(table, itemId, List.of(Change.grade(item.kind(), item.part(), grade)), reason);
    }

    /**
     * A grade for each result of which the act is silent.
     *
     * @throws ObstacleException if one of them was computed, or one without a grade is left out
     */
    Proposal decision(Table table, Long itemId, List<Change> grades, Written reason) {
        Before before = before(table, itemId);
        before.requireDecidable(grades);
        String leading = grades.stream().filter(one -> one.of(before.item().kind(), before.item().part())).findFirst()
                .map(one -> one.wanted().grade()).orElse(before.item().put().grade());
        return stated(before, Proposal.decide(before.item().put().score().orElse(null), leading, reason, grades));
    }

    /** The same, with what would stand of the result by which the case is known. */
    private static Proposal stated(Before before, Proposal wanted) {
        Standing stands = before.leading(wanted);
        Optional<Change> points = wanted.changes().stream().filter(one -> one.of(before.item().kind(), before.item().part())).findFirst();
        Score score = points.flatMap(one -> one.wanted().score()).or(stands::score).orElse(null); // the points wanted, even where others are kept
        return new Proposal(wanted.sort(), score, stands.grade(), wanted.ground(), wanted.reason(), wanted.proofs(), wanted.changes());
    }

    private Before before(Table table, Long itemId) {
        AgendaItem item = table.session().item(itemId);
        return Before.of(desk.files.file(item.caseId()), item, table.session().id());
    }

    /**
     * Puts a proposal to the vote; a vote that is put again takes the case back to the agenda first.
     *
     * @throws ObstacleException before the first day on which the servant may be evaluated (for the family of 2015, п. 2)
     */
    Motion put(Table table, Long itemId, Proposal proposal, String againBecause) {
        AgendaItem item = table.session().item(itemId);
        return put(desk.docket(table, List.of(item.caseId())), item, proposal, againBecause);
    }

    /** The same for one of many cases. */
    Motion put(Docket docket, AgendaItem item, Proposal proposal, String againBecause) {
        requireNotOwn(item.personId());
        Table table = docket.table();
        String again = againBecause == null || againBecause.isBlank() ? null : againBecause.strip();
        CaseFile file = docket.file(item);
        Agenda.early(desk.day(table), file).map(LegalObstacle::refusal).ifPresent(refusal -> {
            throw refusal;
        });
        if (item.state() == AgendaItem.State.DECIDED && again != null) {
            requireUnsigned(table);
            file.subject().follow(table.course(file, Situation.empty(), desk.done(table, Deed.PUT_AGAIN, again)));
        }
        return table.session().put(item.id(), proposal, docket.bench(item), again, desk.recorder.now());
    }

    /**
     * Counts; carried, the case goes on its road.
     *
     * @throws Moved if the motion seen is not open any more
     */
    Explained<Ballot.Motion> count(Table table, Long itemId, Long motionId) {
        AgendaItem item = table.session().item(itemId);
        return count(desk.docket(table, List.of(item.caseId())), item, motionId);
    }

    /** The same for one of many cases. */
    Explained<Ballot.Motion> count(Docket docket, AgendaItem item, Long motionId) {
        requireNotOwn(item.personId());
        Before before = docket.before(item);
        Proposal proposal = item.open().filter(motion -> Objects.equals(motion.id(), motionId)).map(Motion::proposal)
                .orElseThrow(() -> new Moved(Moved.Why.COUNTED, "motion " + motionId + " on item " + item.id() + " is not open"));
        Explained<Ballot.Motion> counted = docket.table().session().count(item.id(), before.law().ballot(), before.leading(proposal),
                desk.done(docket.table(), Deed.DECIDE, null));
        if (counted.value() == Ballot.Motion.CARRIED) {
            follow(docket, before, proposal);
        }
        return counted;
    }

    private void follow(Docket docket, Before before, Proposal proposal) {
        Table table = docket.table();
        CommissionLaw law = before.law();
        Situation situation = docket.bench(before.item()).situation().ruled(law.ballot().name(), Optional.empty());
        if (proposal.sort() == Proposal.Sort.REVISE) {
            for (Revision rule : Stream.concat(law.revision().stream(), law.partRevision().stream()).toList()) {
                situation = situation.ruled(rule.name(), Optional.empty()); // what stands was asked of the rule before the count
            }
        } else if (proposal.sort() == Proposal.Sort.DECIDE) {
            situation = situation.with(Circumstance.MUST_DECIDE, Circumstance.CONCLUSION_WRITTEN);
        }
        Deed deed = proposal.sort() == Proposal.Sort.REVISE ? Deed.REVISE : Deed.DECIDE;
        before.file().subject().follow(table.course(before.file(), situation, desk.done(table, deed, null)));
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

    /** The obstacle where too few may vote. */
    Optional<ObstacleException> few(Bench bench) {
        Ballot rule = bench.law().ballot();
        long entitled = bench.voters().stream().filter(Voter::entitled).count();
        return Optional.of(LegalObstacle.by(rule, "ballot.few", Arg.of(entitled), Arg.of(rule.leastVotes())).refusal());
    }
}
