package kz.bagalau.calibration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.access.Refusal;
import kz.bagalau.calibration.CalibrationDesk.OnDesk;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.Ballot;
import kz.bagalau.law.commission.Revision;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.model.calibration.Calibration;
import kz.bagalau.model.calibration.CalibrationItem;
import kz.bagalau.model.calibration.CalibrationMember;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.model.paper.Written;
import kz.bagalau.model.session.Moved;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.Recorder;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;

/**
 * The head of HR prepares and holds a calibration session: who is there, what is argued, what is put to the vote, who votes how. Each deed names
 * what was seen: where somebody went on meanwhile, {@link Moved} says so and nothing is changed. Nobody does it on his own score.
 */
@Stateless
public class HoldCalibration {

    @Inject
    CalibrationDesk desk;
    @Inject
    CaseFiles files;
    @Inject
    ProposedScores proposed;
    @Inject
    Recorder recorder;

    /**
     * Writes what members should know of a score.
     *
     * @param seen the version of the item that was seen
     * @throws Moved when somebody wrote meanwhile
     */
    @Operates(Operation.CALIBRATION_HOLD)
    public void prepare(@Of(Kind.CALIBRATION) Long id, @Recorded("item") Long itemId, long seen, String information) {
        OnDesk work = others(id, itemId);
        requireSeen(work.calibration().item(itemId), seen);
        work.calibration().prepare(itemId, information, work.course(work.situation(), recorder.done(Deed.PREPARE, Role.HEAD_OF_HR)));
    }

    static void requireSeen(CalibrationItem item, long seen) {
        if (item.version() != seen) {
            throw new Moved(Moved.Why.TEXT, "item " + item.id() + " is of version " + item.version() + ", not " + seen);
        }
    }

    private OnDesk others(Long id, Long itemId) {
        OnDesk work = desk.hold(id);
        if (work.calibration().item(itemId).personId().equals(recorder.caller())) {
            throw new AccessDenied(Operation.CALIBRATION_HOLD, Refusal.OWN_CASE);
        }
        return work;
    }

    /** Notes that a member came or left; an open vote knows it. */
    @Operates(Operation.CALIBRATION_HOLD)
    public void attend(@Of(Kind.CALIBRATION) Long id, @Recorded("person") Long personId, @Recorded("there") boolean there) {
        Calibration calibration = desk.hold(id).calibration();
        requireStage(calibration, Calibration.APPOINTED, Calibration.OPEN, Calibration.INTERRUPTED);
        calibration.attend(personId, there, recorder.now());
    }

    private static void requireStage(Calibration calibration, String... stages) {
        if (!calibration.at(stages)) {
            throw new Moved(Moved.Why.STAGE, "calibration " + calibration.id() + " is " + calibration.stage());
        }
    }

    /**
     * Opens it.
     *
     * @throws kz.bagalau.law.explain.ObstacleException while the quorum is missing, no score lies before it, or too few may vote on one
     */
    @Operates(Operation.CALIBRATION_HOLD)
    public void open(@Of(Kind.CALIBRATION) Long id) {
        open(id, recorder.today());
    }

    /**
     * Opens one that was held on paper already, to enter what was said and decided there.
     *
     * @param on the day on which it was held
     * @throws kz.bagalau.planning.WrongDay before its composition was named, or after today
     */
    @Operates(Operation.CALIBRATION_HOLD)
    public void openHeld(@Of(Kind.CALIBRATION) Long id, @Recorded("date") LocalDate on) {
        Calibration calibration = desk.hold(id).calibration();
        recorder.requireSince(calibration.journal().stream().filter(entry -> entry.deed() == Deed.CONVENE || entry.deed() == Deed.PLAN).map(DeedEntry::on)
                .max(LocalDate::compareTo).orElse(on), on);
        open(id, on);
    }

    private void open(Long id, LocalDate on) {
        OnDesk work = desk.hold(id);
        proposed.gather(work.calibration());
        if (work.calibration().items().isEmpty()) {
            throw LegalObstacle.by(work.composition(), "calibration.empty").refusal();
        }
        Composing.few(work.law(), work.calibration().items(), work.calibration().members().stream().map(CalibrationMember::personId).toList()).ifPresent(obstacle -> {
            throw obstacle.refusal();
        });
        work.calibration().follow(work.course(work.voted(), recorder.done(Deed.OPEN, Role.HEAD_OF_HR).dated(on)));
    }

    /** Breaks it off; what is being voted on is taken back. @throws kz.bagalau.law.explain.ObstacleException when it is not open */
    @Operates(Operation.CALIBRATION_HOLD)
    public void interrupt(@Of(Kind.CALIBRATION) Long id) {
        OnDesk work = desk.hold(id);
        work.calibration().interrupt(work.course(work.situation(), recorder.done(Deed.INTERRUPT, Role.HEAD_OF_HR)));
    }

    /** Goes on with it. @throws kz.bagalau.law.explain.ObstacleException while the quorum is missing, or when it is not interrupted */
    @Operates(Operation.CALIBRATION_HOLD)
    public void resume(@Of(Kind.CALIBRATION) Long id) {
        OnDesk work = desk.hold(id);
        work.calibration().follow(work.course(work.voted(), recorder.done(Deed.RESUME, Role.HEAD_OF_HR)));
    }

    /** Notes what a member said on a score. @throws IllegalArgumentException when he is not of the composition */
    @Operates(Operation.CALIBRATION_HOLD)
    public void argue(@Of(Kind.CALIBRATION) Long id, @Recorded("item") Long itemId, @Recorded("person") Long personId, Written words) {
        Calibration calibration = others(id, itemId).calibration();
        requireStage(calibration, Calibration.OPEN);
        calibration.argue(itemId, personId, words, recorder.now());
    }

    /**
     * Puts it to the vote that the evaluator's score stands.
     *
     * @param again why it is voted on once more, before the signatures; null for a score that is not decided
     */
    @Operates(Operation.CALIBRATION_HOLD)
    public void putKeep(@Of(Kind.CALIBRATION) Long id, @Recorded("item") Long itemId, @Recorded("again") String again) {
        put(others(id, itemId), itemId, null, null, again);
    }

    /**
     * Puts a correction to the vote, up or down.
     *
     * @throws kz.bagalau.law.explain.ObstacleException when the score is not one that the sheet could have, or is the one that stands
     * @throws NullPointerException without a reason
     */
    @Operates(Operation.CALIBRATION_HOLD)
    public void putCorrection(@Of(Kind.CALIBRATION) Long id, @Recorded("item") Long itemId, @Recorded("score") Score wanted, Written reason,
            @Recorded("again") String again) {
        OnDesk work = others(id, itemId);
        CalibrationItem item = work.calibration().item(itemId);
        Objects.requireNonNull(reason, "reason");
        wrong(work, item, wanted).ifPresent(obstacle -> {
            throw obstacle.refusal();
        });
        put(work, itemId, wanted, reason, again);
    }

    private Optional<LegalObstacle> wrong(OnDesk work, CalibrationItem item, Score wanted) {
        CaseFile file = files.file(item.caseId());
        Sheet sheet = files.sheet(item.sheetId());
        if (wanted.equals(item.put())) {
            return Optional.of(LegalObstacle.by(work.revision(), "calibration.same", Arg.of(wanted)));
        }
        return work.revision().obstacle(new Revision.Request(item.put(), wanted, Revision.Ground.JUDGEMENT, 0))
                .or(() -> Limits.of(file.law(sheet).edition(), sheet.kind()).flatMap(limits -> limits.fault(wanted)));
    }

    private void put(OnDesk work, Long itemId, Score wanted, Written reason, String again) {
        Calibration calibration = work.calibration();
        boolean decided = calibration.item(itemId).decided();
        requireStage(calibration, Calibration.OPEN, Calibration.DECIDED);
        String because = again == null || again.isBlank() ? null : again.strip();
        if (decided && because != null) {
            if (calibration.signed()) {
                throw LegalObstacle.by(work.ballot(), "session.again.signed").refusal();
            }
            calibration.again(work.course(work.situation(), recorder.done(Deed.PUT_AGAIN, Role.HEAD_OF_HR, because)), calibration.at(Calibration.DECIDED));
        }
        calibration.put(itemId, wanted, reason, work.recusal(), because, recorder.now());
    }

    /** Enters a vote that was said aloud; what a member gave himself is not overwritten. @throws IllegalArgumentException when he has no vote on it */
    @Operates(Operation.CALIBRATION_HOLD)
    public void say(@Of(Kind.CALIBRATION) Long id, @Recorded("item") Long itemId, Long motionId, @Recorded("person") Long personId, @Recorded("favour") boolean favour) {
        others(id, itemId).calibration().say(itemId, motionId, personId, favour, recorder.caller(), recorder.now());
    }

    /** Takes a motion back before it is counted. */
    @Operates(Operation.CALIBRATION_HOLD)
    public void drop(@Of(Kind.CALIBRATION) Long id, @Recorded("item") Long itemId, Long motionId) {
        others(id, itemId).calibration().drop(itemId, motionId, recorder.now());
    }

    /**
     * Counts the votes; with the last score that is decided, the session is.
     *
     * @throws kz.bagalau.law.explain.ObstacleException while somebody entitled has not voted, or the quorum is gone
     */
    @Operates(Operation.CALIBRATION_HOLD)
    public Explained<Ballot.Motion> count(@Of(Kind.CALIBRATION) Long id, @Recorded("item") Long itemId, Long motionId) {
        OnDesk work = others(id, itemId);
        Calibration calibration = work.calibration();
        work.missing().ifPresent(obstacle -> {
            throw obstacle.refusal();
        });
        Explained<Ballot.Motion> counted = calibration.count(itemId, motionId, work.ballot(), recorder.now());
        CalibrationItem item = calibration.item(itemId);
        if (item.decided()) {
            Situation situation = work.voted();
            Deed deed = item.corrected() ? Deed.REVISE : Deed.DECIDE;
            calibration.step(work.course(situation, recorder.done(deed, Role.HEAD_OF_HR)), calibration.items().stream().allMatch(CalibrationItem::decided));
        }
        return counted;
    }
}
