package kz.bagalau.calibration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import kz.bagalau.access.AccessDenied;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.access.Refusal;
import kz.bagalau.calibration.CalibrationDesk.OnDesk;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.time.Event;
import kz.bagalau.model.calibration.CalibrationItem;
import kz.bagalau.model.calibration.Meeting;
import kz.bagalau.planning.Recorder;

/** What evaluators, members and the servant do in a calibration session on their own screens. */
@Stateless
public class TakePart {

    @Inject
    CalibrationDesk desk;
    @Inject
    Recorder recorder;

    /**
     * The evaluator describes the work and argues his score.
     *
     * @param seen the version of the item that was seen
     * @throws kz.bagalau.model.session.Moved when somebody wrote meanwhile
     */
    @Operates(Operation.CALIBRATION_DESCRIBE)
    public void describe(@Of(Kind.CALIBRATION) Long id, @Recorded("item") Long itemId, long seen, String words) {
        OnDesk work = desk.take(id);
        CalibrationItem item = work.calibration().item(itemId);
        requireEvaluator(Operation.CALIBRATION_DESCRIBE, item);
        HoldCalibration.requireSeen(item, seen);
        work.calibration().describe(itemId, words, work.course(work.situation(), recorder.done(Deed.DESCRIBE, Role.EVALUATOR)));
    }

    private void requireEvaluator(Operation operation, CalibrationItem item) {
        if (!item.evaluatorId().equals(recorder.caller())) {
            throw new AccessDenied(operation, Refusal.ROLE);
        }
    }

    /** A member votes on his own screen. @throws IllegalArgumentException when he has no vote on this score */
    @Operates(Operation.CALIBRATION_VOTE)
    public void vote(@Of(Kind.CALIBRATION) Long id, @Recorded("item") Long itemId, Long motionId, @Recorded("favour") boolean favour) {
        desk.take(id).calibration().say(itemId, motionId, recorder.caller(), favour, recorder.caller(), recorder.now());
    }

    /**
     * The evaluator enters the meeting at which he told the servant of the outcome.
     *
     * @param personId the servant
     * @throws kz.bagalau.planning.WrongDay before the protocol was signed, or after today
     * @throws kz.bagalau.law.explain.ObstacleException while the protocol is not in the system
     */
    @Operates(Operation.CALIBRATION_FEEDBACK)
    public void meet(@Of(Kind.CALIBRATION) Long id, @Recorded("servant") Long personId, Meeting held) {
        OnDesk work = desk.take(id);
        CalibrationItem item = work.calibration().items().stream().filter(one -> one.personId().equals(personId) && one.evaluatorId().equals(recorder.caller())).findFirst()
                .orElseThrow(() -> new AccessDenied(Operation.CALIBRATION_FEEDBACK, Refusal.ROLE));
        LocalDate signed = work.calibration().day(Event.PROTOCOL_SIGNED).orElse(recorder.today());
        recorder.requireSince(signed, held.metOn());
        work.calibration().meet(item.personId(), item.evaluatorId(), held, work.course(work.situation(), recorder.done(Deed.FEEDBACK, Role.EVALUATOR)));
    }

    /** The servant reads what was decided: from then on he is acquainted with it. */
    @Operates(Operation.CALIBRATION_ACQUAINT)
    public void read(@Of(Kind.CALIBRATION) Long id) {
        desk.take(id).calibration().read(recorder.caller(), recorder.now());
    }
}
