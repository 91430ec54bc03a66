package kz.bagalau.session;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.law.commission.Ballot;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.model.session.Bench;
import kz.bagalau.model.session.Motion;
import kz.bagalau.model.session.Session;
import kz.bagalau.model.session.Voter;
import kz.bagalau.planning.Recorder;
import kz.bagalau.session.SessionDesk.Table;

/**
 * Who votes how, and what follows. Each deed names the motion that was seen: where another one is put by now, or the votes are counted,
 * {@link kz.bagalau.model.session.Moved} says so and nothing is changed.
 */
@Stateless
public class Votes {

    @Inject
    SessionDesk desk;
    @Inject
    Motions motions;
    @Inject
    Recorder recorder;

    /** Enters a vote that was said aloud; what a member gave himself is not overwritten. */
    @Operates(Operation.SESSION_HOLD)
    public void say(@Of(Kind.SESSION) Long sessionId, @Recorded("item") Long itemId, Long motionId, @Recorded("person") Long personId,
            @Recorded("favour") boolean favour) {
        others(sessionId, itemId).vote(itemId, motionId, personId, favour, recorder.caller(), recorder.now());
    }

    /** The session, for a deed on a case that is not the caller's own: there his substitute acts. */
    private Session others(Long sessionId, Long itemId) {
        Session session = desk.take(sessionId).session();
        Motions.requireNotOwn(session.item(itemId).personId());
        return session;
    }

    /** Enters that all who have not voted yet vote in favour. */
    @Operates(Operation.SESSION_HOLD)
    public void sayRest(@Of(Kind.SESSION) Long sessionId, @Recorded("item") Long itemId, Long motionId) {
        others(sessionId, itemId).voteRest(itemId, motionId, true, recorder.caller(), recorder.now());
    }

    /** Takes the motion back before it is counted. */
    @Operates(Operation.SESSION_HOLD)
    public void drop(@Of(Kind.SESSION) Long sessionId, @Recorded("item") Long itemId, Long motionId) {
        others(sessionId, itemId).drop(itemId, motionId, recorder.now());
    }

    /** A member votes on his own screen. */
    @Operates(Operation.SESSION_VOTE)
    public void sayMyself(@Of(Kind.SESSION) Long sessionId, @Recorded("item") Long itemId, Long motionId, @Recorded("favour") boolean favour) {
        desk.take(sessionId).session().vote(itemId, motionId, recorder.caller(), favour, recorder.caller(), recorder.now());
    }

    /** A member confirms on his own screen the vote that the secretary entered for him. */
    @Operates(Operation.SESSION_VOTE)
    public void confirm(@Of(Kind.SESSION) Long sessionId, @Recorded("item") Long itemId) {
        desk.take(sessionId).session().confirm(itemId, recorder.caller(), recorder.now());
    }

    /**
     * Counts the votes; a carried motion decides the case.
     *
     * @throws ObstacleException if somebody entitled has not voted
     */
    @Operates(Operation.SESSION_HOLD)
    public Explained<Ballot.Motion> count(@Of(Kind.SESSION) Long sessionId, @Recorded("item") Long itemId, Long motionId) {
        return motions.count(desk.take(sessionId), itemId, motionId);
    }

    /**
     * Puts the approval of one case, enters that everybody entitled is in favour, and counts.
     *
     * @throws ObstacleException if too few may vote, or there is nothing to approve
     */
    @Operates(Operation.SESSION_HOLD)
    public Explained<Ballot.Motion> unanimous(@Of(Kind.SESSION) Long sessionId, @Recorded("item") Long itemId) {
        Table table = desk.take(sessionId);
        AgendaItem item = table.session().item(itemId);
        Docket docket = desk.docket(table, List.of(item.caseId()));
        return approve(docket, List.of(item), voter -> true).get(itemId);
    }

    /**
     * Approves together the cases that nobody disputes; each is counted by itself, with its own recusals. The number of questions to the database
     * does not depend on how many there are.
     *
     * @param votes what each member said on all of them
     * @return the cases that could not be decided so, by their items: too few may vote
     */
    @Operates(Operation.SESSION_HOLD)
    public Map<Long, ObstacleException> together(@Of(Kind.SESSION) Long sessionId, Map<Long, Boolean> votes) {
        Table table = desk.take(sessionId);
        List<AgendaItem> undisputed = table.session().items().stream().filter(AgendaItem::undisputed).filter(item -> item.open().isEmpty())
                .filter(item -> !item.personId().equals(recorder.caller())).toList();
        Docket docket = desk.docket(table, undisputed.stream().map(AgendaItem::caseId).toList());
        Map<Long, ObstacleException> refused = new TreeMap<>();
        undisputed.forEach(item -> few(docket.bench(item)).ifPresent(refusal -> refused.put(item.id(), refusal)));
        approve(docket, undisputed.stream().filter(item -> !refused.containsKey(item.id())).toList(), votes::get);
        return refused;
    }

    private Optional<ObstacleException> few(Bench bench) {
        long entitled = bench.voters().stream().filter(Voter::entitled).count();
        return entitled < bench.law().ballot().leastVotes() ? motions.few(bench) : Optional.empty();
    }

    /** Puts the approvals, enters what each entitled person said (null: nothing), and counts; by item. */
    private Map<Long, Explained<Ballot.Motion>> approve(Docket docket, List<AgendaItem> items, Function<Long, Boolean> said) {
        Map<Long, Motion> put = new TreeMap<>();
        items.forEach(item -> put.put(item.id(), motions.put(docket, item, Motions.approval(docket.before(item)), null)));
        desk.em.flush(); // any question to the database would give a motion its id between two votes
        Map<Long, Explained<Ballot.Motion>> counted = new TreeMap<>();
        for (AgendaItem item : items) {
            Motion motion = put.get(item.id());
            for (Voter voter : motion.entitled()) {
                Boolean favour = said.apply(voter.personId());
                if (favour != null) {
                    docket.table().session().vote(item.id(), motion.id(), voter.personId(), favour, recorder.caller(), recorder.now());
                }
            }
            counted.put(item.id(), motions.count(docket, item, motion.id()));
        }
        return counted;
    }

    /** A member confirms at once every vote that the secretary entered for him on what is decided. */
    @Operates(Operation.SESSION_VOTE)
    public void confirmAll(@Of(Kind.SESSION) Long sessionId) {
        Table table = desk.takeWhole(sessionId);
        table.session().items().stream().filter(item -> item.carried().filter(motion -> motion.unconfirmed(recorder.caller())).isPresent())
                .forEach(item -> table.session().confirm(item.id(), recorder.caller(), recorder.now()));
    }
}
