package kz.bagalau.calibration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.calibration.CalibrationDesk.OnDesk;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.calibration.Calibration;
import kz.bagalau.model.calibration.CalibrationItem;
import kz.bagalau.planning.Recorder;
import kz.bagalau.watch.CaseFiles;

/** The official decides on a calibration session: that it is held and who sits, or, of a late application, that it is not. */
@Stateless
public class DecideOnCalibration {

    @Inject
    Rehearing rehearing;
    @Inject
    CalibrationDesk desk;
    @Inject
    CaseFiles cases;
    @Inject
    YearAnew year;
    @Inject
    Composing composing;
    @Inject
    Holding holding;
    @Inject
    Recorder recorder;

    /**
     * It is held, by this composition.
     *
     * @param persons who sits: evaluators of the body
     * @param chair   one of them, or null where none is named: then a tie leaves the score
     * @param holder  who holds it instead of the head of HR, where his own score lies before it or he is away; else null
     * @param because why a late application is admitted; null for one in time
     * @throws kz.bagalau.law.explain.ObstacleException when too few sit or could vote on one of the scores, one of them evaluates nobody or is
     *                                                  the servant himself, a late application has no reason, or the head of
     *                                                  HR applied and nobody else is named to hold it; when the year of a late one was recorded meanwhile
     */
    @Operates(Operation.CALIBRATION_DECIDE)
    public void convene(@Of(Kind.CALIBRATION) Long id, @Recorded("composition") List<Long> persons, @Recorded("chair") Long chair, @Recorded("holder") Long holder,
            @Recorded("because") String because) {
        OnDesk work = desk.take(id);
        Calibration calibration = work.calibration();
        List<Long> concerned = calibration.items().stream().map(CalibrationItem::personId).toList();
        composing.wrong(work.law(), calibration.bodyId(), calibration.items(), persons, chair)
                .or(() -> holding.wrong(work.law(), calibration.bodyId(), concerned, persons, holder)).ifPresent(obstacle -> {
            throw obstacle.refusal();
        });
        if (calibration.late()) {
            requireOpen(work);
        }
        calibration.convene(persons, chair, work.course(work.because(because), recorder.done(Deed.CONVENE, Role.OFFICIAL, because)));
        Optional.ofNullable(holder).ifPresent(calibration::entrust);
        if (calibration.late()) {
            desk.object(calibration, work.because(because), recorder.done(Deed.OBJECT, Role.OFFICIAL, because));
        }
        rehearing.convened(calibration, work.law());
    }

    /** Between a late application and the official's word nothing is disputed: a year that was recorded meanwhile is corrected on another way. */
    private void requireOpen(OnDesk work) {
        if (work.calibration().items().stream().map(item -> cases.file(item.caseId())).anyMatch(year::closed)) {
            throw LegalObstacle.of(work.road().citation(), "calibration.recorded").refusal();
        }
    }

    /**
     * A late application is refused.
     *
     * @throws kz.bagalau.law.explain.ObstacleException of one that came in time, or without a reason
     */
    @Operates(Operation.CALIBRATION_DECIDE)
    public void refuse(@Of(Kind.CALIBRATION) Long id, @Recorded("because") String because) {
        OnDesk work = desk.take(id);
        work.calibration().end(work.course(work.because(because), recorder.done(Deed.REFUSE, Role.OFFICIAL, because)));
        desk.finish(work.calibration());
    }

    /** Who could sit, by id, with names: the evaluators of the body but those whose own results lie before the session. */
    @Operates(Operation.CALIBRATION_READ)
    public Map<Long, PersonName> candidates(@Of(Kind.CALIBRATION) Long id) {
        Calibration calibration = desk.look(id).calibration();
        return composing.candidates(calibration.bodyId(), calibration.items().stream().map(CalibrationItem::personId).toList());
    }

    /** Who could hold it instead of the head of HR: another head of HR and evaluators, but those whose own results lie before it. */
    @Operates(Operation.CALIBRATION_READ)
    public Map<Long, PersonName> holders(@Of(Kind.CALIBRATION) Long id) {
        Calibration calibration = desk.look(id).calibration();
        List<Long> concerned = calibration.items().stream().map(CalibrationItem::personId).toList();
        return holding.candidates(calibration.bodyId(), composing.candidates(calibration.bodyId(), concerned), concerned);
    }
}
