package kz.bagalau.session;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.access.Refusal;
import kz.bagalau.documents.Attachment;
import kz.bagalau.documents.Files;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.Ballot;
import kz.bagalau.law.commission.Revision;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.paper.Written;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.model.session.Change;
import kz.bagalau.model.session.Motion;
import kz.bagalau.model.session.Proposal;
import kz.bagalau.model.session.Session;
import kz.bagalau.planning.Recorder;
import kz.bagalau.session.SessionDesk.Table;
import kz.bagalau.watch.CaseFile;

/**
 * The secretary's own case before the commission: nobody acts on his own case in any role, so that whom the order names puts it on the agenda,
 * puts the motion, enters what was said aloud and counts. He acts on this case and on no other.
 */
@Stateless
public class StandIn {

    @Inject
    SessionDesk desk;
    @Inject
    Agenda agenda;
    @Inject
    Motions motions;
    @Inject
    ReadRoom room;
    @Inject
    Files files;
    @Inject
    Recorder recorder;

    /** The sessions on whose agenda the case may be put, or on which it is, the next first. */
    @Operates(Operation.CASE_READ)
    public List<Session> sessions(@Of(Kind.CASE) Long caseId) {
        Long bodyId = desk.files.file(caseId).subject().bodyId();
        return desk.em.createQuery("select s from Session s where s.bodyId = :body and s.stage in :stages order by s.heldOn, s.id", Session.class)
                .setParameter("body", bodyId).setParameter("stages", List.of(Session.PLANNED, Session.AGENDA, Session.OPEN, Session.INTERRUPTED))
                .getResultList();
    }

    /**
     * Puts the case on the agenda.
     *
     * @throws kz.bagalau.law.explain.ObstacleException naming the first document that it lacks
     */
    @Operates(Operation.SESSION_STAND_IN)
    public void put(@Of(Kind.SESSION) Long sessionId, @Recorded("case") Long caseId) {
        Table table = desk.take(sessionId);
        agenda.put(table, mine(caseId));
        if (table.session().at(Session.PLANNED, Session.AGENDA)) {
            table.session().follow(table.course(recorder.done(Deed.COMPOSE, Role.SECRETARY)));
        }
        desk.em.flush();
    }

    /** The case as it lies before the commission. */
    @Operates(Operation.SESSION_STAND_IN)
    public CaseBefore before(@Of(Kind.SESSION) Long sessionId, Long caseId) {
        mine(caseId);
        return room.item(sessionId, item(desk.look(sessionId), caseId));
    }

    /**
     * Puts it to the vote that the result stands, enters the votes and counts.
     *
     * @param votes what each who may vote said
     * @throws kz.bagalau.law.explain.ObstacleException if somebody entitled has not voted, or too few may
     */
    @Operates(Operation.SESSION_STAND_IN)
    public Explained<Ballot.Motion> approve(@Of(Kind.SESSION) Long sessionId, @Recorded("case") Long caseId, Map<Long, Boolean> votes, String again) {
        Table table = desk.take(sessionId);
        return vote(table, caseId, motions.approval(table, item(table, caseId)), votes, again);
    }

    /** The same for a grade of each result of which the act is silent. */
    @Operates(Operation.SESSION_STAND_IN)
    public Explained<Ballot.Motion> decide(@Of(Kind.SESSION) Long sessionId, @Recorded("case") Long caseId, List<Change> grades, Written reason, Map<Long, Boolean> votes,
            String again) {
        Table table = desk.take(sessionId);
        return vote(table, caseId, motions.decision(table, item(table, caseId), grades, reason), votes, again);
    }

    /** The same for a revision upward, with its proof. */
    @Operates(Operation.SESSION_STAND_IN)
    public Explained<Ballot.Motion> revise(@Of(Kind.SESSION) Long sessionId, @Recorded("case") Long caseId, @Recorded("points") Score points, Written reason,
            List<Attachment> proofs, Map<Long, Boolean> votes, String again) {
        Table table = desk.take(sessionId);
        List<Long> stored = proofs.stream().map(proof -> files.store(table.session().bodyId(), "proof", proof)).toList();
        return vote(table, caseId, motions.revision(table, item(table, caseId), points, reason, stored), votes, again);
    }

    /** The same for other grades or points of one or more results, on a ground that the edition knows; as {@link HoldSession#putChanges}. */
    @Operates(Operation.SESSION_STAND_IN)
    public Explained<Ballot.Motion> change(@Of(Kind.SESSION) Long sessionId, @Recorded("case") Long caseId, List<Change> changes,
            @Recorded("ground") Revision.Ground ground, Written reason, List<Attachment> proofs, Map<Long, Boolean> votes, String again) {
        Table table = desk.take(sessionId);
        List<Long> stored = proofs.stream().map(proof -> files.store(table.session().bodyId(), "proof", proof)).toList();
        return vote(table, caseId, motions.revision(table, item(table, caseId), changes, ground, reason, stored), votes, again);
    }

    /** The same for an error of HR: the points are computed from the sheets anew. */
    @Operates(Operation.SESSION_STAND_IN)
    public Explained<Ballot.Motion> correct(@Of(Kind.SESSION) Long sessionId, @Recorded("case") Long caseId, Written reason, Map<Long, Boolean> votes,
            String again) {
        Table table = desk.take(sessionId);
        return vote(table, caseId, motions.correction(table, item(table, caseId), reason), votes, again);
    }

    private Explained<Ballot.Motion> vote(Table table, Long caseId, Proposal proposal, Map<Long, Boolean> votes, String again) {
        mine(caseId);
        Long item = item(table, caseId);
        Motion motion = motions.put(table, item, proposal, again);
        desk.em.flush();
        List.copyOf(motion.entitled()).stream().filter(voter -> votes.containsKey(voter.personId()))
                .forEach(voter -> table.session().vote(item, motion.id(), voter.personId(), votes.get(voter.personId()), recorder.caller(), recorder.now()));
        return motions.count(table, item, motion.id());
    }

    private static Long item(Table table, Long caseId) {
        return table.session().itemOf(caseId).map(AgendaItem::id)
                .orElseThrow(() -> new IllegalArgumentException("case " + caseId + " is not before session " + table.session().id()));
    }

    private CaseFile mine(Long caseId) {
        CaseFile file = desk.files.file(caseId);
        boolean named = file.subject().substitute(Role.SECRETARY).filter(one -> one.personId().equals(recorder.caller())).isPresent();
        if (!named) {
            throw new AccessDenied(Operation.SESSION_STAND_IN, Refusal.ROLE);
        }
        return file;
    }
}
