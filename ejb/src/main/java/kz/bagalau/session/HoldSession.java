package kz.bagalau.session;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.documents.Attachment;
import kz.bagalau.documents.Files;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.Revision;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.cycle.Sitting;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.paper.Written;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.model.session.Change;
import kz.bagalau.model.session.Session;
import kz.bagalau.planning.Recorder;
import kz.bagalau.session.SessionDesk.Table;

/** The secretary drives the session: who is there, what is put to the vote, what is proposed; {@link Votes} has who votes how. */
@Stateless
public class HoldSession {

    @Inject
    SessionDesk desk;
    @Inject
    Motions motions;
    @Inject
    Files files;
    @Inject
    Recorder recorder;

    /** Notes that somebody of the commission came. */
    @Operates(Operation.SESSION_HOLD)
    public void came(@Of(Kind.SESSION) Long sessionId, @Recorded("person") Long personId) {
        Table table = desk.take(sessionId);
        table.composition().seatOf(personId).orElseThrow(() -> new IllegalArgumentException("person " + personId + " is not of the commission"));
        table.session().came(personId, recorder.now());
    }

    /** Notes that everybody of the composition is there. */
    @Operates(Operation.SESSION_HOLD)
    public void everybodyCame(@Of(Kind.SESSION) Long sessionId) {
        Table table = desk.take(sessionId);
        table.composition().seats().forEach(seat -> table.session().came(seat.personId(), recorder.now()));
    }

    /** Notes that somebody left. */
    @Operates(Operation.SESSION_HOLD)
    public void left(@Of(Kind.SESSION) Long sessionId, @Recorded("person") Long personId) {
        desk.take(sessionId).session().left(personId, recorder.now());
    }

    /**
     * Opens the session.
     *
     * @throws kz.bagalau.law.explain.ObstacleException if nobody may preside, the quorum is missing, or the chair has not agreed to its day
     */
    @Operates(Operation.SESSION_HOLD)
    public void open(@Of(Kind.SESSION) Long sessionId) {
        Table table = desk.take(sessionId);
        Optional<Sitting> sitting = desk.sitting(table.session());
        boolean agreed = sitting.map(line -> line.at(Sitting.AGREED, Sitting.HELD)).orElse(true);
        Done opened = desk.done(table, Deed.OPEN, null);
        table.session().follow(table.course(opened, agreed ? Set.of(Circumstance.SCHEDULE_AGREED) : Set.of()));
        sitting.filter(line -> line.at(Sitting.AGREED)).ifPresent(line -> line.hold(opened));
    }

    /**
     * What the secretary enters from here on was done on paper: votes and decisions have the day on the paper, the terms that run from them
     * too; attendance and votes have its hours; the moment of entry is kept apart. A session on another day than planned moves its line of the
     * schedule: the chair who sat agreed.
     *
     * @param day   the date on the paper, not after today
     * @param from  the hour of the beginning on the paper
     * @param until the hour of the end, not before it
     * @throws IllegalArgumentException when the paper is dated after now, before a session that has begun, or ends before it begins
     */
    @Operates(Operation.SESSION_HOLD)
    public void onPaper(@Of(Kind.SESSION) Long sessionId, @Recorded("day") LocalDate day, LocalTime from, LocalTime until, Attachment scan) {
        Session session = desk.take(sessionId).session();
        recorder.requirePast(day);
        boolean moved = session.at(Session.PLANNED, Session.AGENDA) && !day.equals(session.heldOn());
        Done noted = recorder.done(Deed.SCAN, Role.SECRETARY).onPaper(day, files.store(session.bodyId(), "scan", scan));
        session.onPaper(noted, recorder.moment(day, from), recorder.moment(day, until));
        if (moved) {
            desk.sitting(session).filter(Sitting::ahead).ifPresent(line -> {
                line.moveTo(day, noted.as(Deed.POSTPONE));
                line.agree(noted.as(Deed.AGREE));
            });
        }
    }

    /** Interrupts it, with the reason; an open vote falls. */
    @Operates(Operation.SESSION_HOLD)
    public void interrupt(@Of(Kind.SESSION) Long sessionId, @Recorded("reason") String reason) {
        Table table = desk.take(sessionId);
        table.session().interrupt(table.course(desk.done(table, Deed.INTERRUPT, reason)));
    }

    /** Resumes it: after an interruption, or to repeat a vote before anybody has signed the protocol. */
    @Operates(Operation.SESSION_HOLD)
    public void resume(@Of(Kind.SESSION) Long sessionId) {
        Table table = desk.take(sessionId);
        motions.requireUnsigned(table);
        table.session().resume(table.course(desk.done(table, Deed.RESUME, null)));
    }

    /** Closes it; what was not decided goes to another session, with the reason given. */
    @Operates(Operation.SESSION_HOLD)
    public void close(@Of(Kind.SESSION) Long sessionId, @Recorded("reason") String reason) {
        Table table = desk.take(sessionId);
        Session session = table.session();
        List<Long> open = session.items().stream().filter(item -> item.state() == AgendaItem.State.WAITING).map(AgendaItem::caseId).toList();
        session.close(table.course(desk.done(table, Deed.CLOSE, reason)));
        motions.takeOff(table, open, reason);
    }

    /** Puts it to the vote that the result stands as it was computed. */
    @Operates(Operation.SESSION_HOLD)
    public void putApproval(@Of(Kind.SESSION) Long sessionId, @Recorded("item") Long itemId, @Recorded("again") String againBecause) {
        Table table = desk.take(sessionId);
        motions.put(table, itemId, motions.approval(table, itemId), againBecause);
    }

    /**
     * Puts a revision to the vote: points above those that stand, with the proof.
     *
     * @throws kz.bagalau.law.explain.ObstacleException if the edition's rule of revision forbids it
     */
    @Operates(Operation.SESSION_HOLD)
    public void putRevision(@Of(Kind.SESSION) Long sessionId, @Recorded("item") Long itemId, @Recorded("points") Score points, Written reason,
            List<Attachment> proofs, String againBecause) {
        Table table = desk.take(sessionId);
        List<Long> stored = proofs.stream().map(proof -> files.store(table.session().bodyId(), "proof", proof)).toList();
        motions.put(table, itemId, motions.revision(table, itemId, points, reason, stored), againBecause);
    }

    /**
     * Puts a revision of one or more results to the vote, on a ground that the edition knows. The points of a part of the period, e.g. of a
     * quarter, are not computed anew from its sheet but written by the commission: an error of HR is shown by a document there, as is proof.
     *
     * @param changes what is to stand of each result that is changed
     * @throws kz.bagalau.law.explain.ObstacleException if the edition's rule of revision forbids it
     */
    @Operates(Operation.SESSION_HOLD)
    public void putChanges(@Of(Kind.SESSION) Long sessionId, @Recorded("item") Long itemId, List<Change> changes, @Recorded("ground") Revision.Ground ground,
            Written reason, List<Attachment> proofs, String againBecause) {
        Table table = desk.take(sessionId);
        List<Long> stored = proofs.stream().map(proof -> files.store(table.session().bodyId(), "proof", proof)).toList();
        motions.put(table, itemId, motions.revision(table, itemId, changes, ground, reason, stored), againBecause);
    }

    /** Puts it to the vote that HR's error is put right: the points are computed from the sheets anew. */
    @Operates(Operation.SESSION_HOLD)
    public void putCorrection(@Of(Kind.SESSION) Long sessionId, @Recorded("item") Long itemId, Written reason, String againBecause) {
        Table table = desk.take(sessionId);
        motions.put(table, itemId, motions.correction(table, itemId, reason), againBecause);
    }

    /** Puts a grade to the vote where the act is silent. */
    @Operates(Operation.SESSION_HOLD)
    public void putDecision(@Of(Kind.SESSION) Long sessionId, @Recorded("item") Long itemId, @Recorded("grade") String grade, Written reason,
            String againBecause) {
        Table table = desk.take(sessionId);
        motions.put(table, itemId, motions.decision(table, itemId, grade, reason), againBecause);
    }

    /** Puts grades to the vote, one for each result of which the act is silent. */
    @Operates(Operation.SESSION_HOLD)
    public void putGrades(@Of(Kind.SESSION) Long sessionId, @Recorded("item") Long itemId, List<Change> grades, Written reason, String againBecause) {
        Table table = desk.take(sessionId);
        motions.put(table, itemId, motions.decision(table, itemId, grades, reason), againBecause);
    }

    /** A member takes a case out of the joint vote. */
    @Operates(Operation.SESSION_HOLD)
    public void takeOut(@Of(Kind.SESSION) Long sessionId, @Recorded("item") Long itemId, String reason) {
        others(sessionId, itemId).takeOut(itemId, reason);
    }

    /** Writes a proposal into the commission's conclusion; null takes it out. */
    @Operates(Operation.SESSION_HOLD)
    public void conclude(@Of(Kind.SESSION) Long sessionId, @Recorded("item") Long itemId, @Recorded("kind") String kind, Written text) {
        others(sessionId, itemId).conclude(itemId, kind, text);
    }

    /** Writes what the commission concludes on the session as a whole; null takes it out. */
    @Operates(Operation.SESSION_HOLD)
    public void concludeWhole(@Of(Kind.SESSION) Long sessionId, Written text) {
        desk.take(sessionId).session().concludeWhole(text);
    }

    /** The session, for a deed on a case that is not the caller's own: there his substitute acts. */
    private Session others(Long sessionId, Long itemId) {
        Session session = desk.take(sessionId).session();
        Motions.requireNotOwn(session.item(itemId).personId());
        return session;
    }
}
