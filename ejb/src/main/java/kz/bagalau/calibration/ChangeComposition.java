package kz.bagalau.calibration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import kz.bagalau.law.process.Situation;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.calibration.Calibration;
import kz.bagalau.model.calibration.CalibrationItem;
import kz.bagalau.model.calibration.CalibrationMember;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;

/** The official changes the composition that he named, before the vote is over (п. 39 of aksu-2023); he is shown no score with it (п. 21). */
@Stateless
public class ChangeComposition {

    @Inject
    CalibrationDesk desk;
    @Inject
    Composing composing;
    @Inject
    Holding holding;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;

    /**
     * Others sit from now on. What is decided stays; at an open vote those who leave count no longer, those who come vote once they are there.
     *
     * @param persons who sits: evaluators of the body
     * @param chair   one of them, or null
     * @param holder  who holds it instead of the head of HR, or null
     * @param because on which ground: illness, leaving, recusal
     * @throws kz.bagalau.law.explain.ObstacleException when too few sit or could vote on a score that is not decided, one of them evaluates nobody, the head of
     *                                                  HR would hold it on his own score, the ground is missing, or the vote is over
     */
    @Operates(Operation.CALIBRATION_COMPOSE)
    public void change(@Of(Kind.CALIBRATION) Long id, @Recorded("composition") List<Long> persons, @Recorded("chair") Long chair, @Recorded("holder") Long holder,
            @Recorded("because") String because) {
        OnDesk work = desk.take(id);
        Calibration calibration = work.calibration();
        List<Long> concerned = concerned(calibration);
        if (concerned.contains(recorder.caller()) && !calibration.planned()) {
            throw new AccessDenied(Operation.CALIBRATION_COMPOSE, Refusal.OWN_CASE);
        }
        List<CalibrationItem> ahead = calibration.items().stream().filter(item -> !item.decided()).toList();
        composing.wrong(work.law(), calibration.bodyId(), ahead, persons, chair)
                .or(() -> holding.wrong(work.law(), calibration.bodyId(), concerned, persons, holder)).ifPresent(obstacle -> {
            throw obstacle.refusal();
        });
        Situation situation = work.because(because);
        calibration.recompose(persons, chair, work.recusal(), work.course(situation, recorder.done(Deed.CHANGE, Role.OFFICIAL, because)));
        calibration.entrust(holder);
    }

    /** Those on whose scores it is, and, over a unit, those who work in it. */
    private List<Long> concerned(Calibration calibration) {
        Stream<Long> scored = calibration.items().stream().map(CalibrationItem::personId);
        return (calibration.planned() ? Stream.concat(scored, holding.of(calibration.bodyId(), calibration.unitId()).stream()) : scored).distinct().toList();
    }

    /** The composition as it stands, with who could sit and hold it. */
    @Operates(Operation.CALIBRATION_COMPOSITION)
    public Composed of(@Of(Kind.CALIBRATION) Long id) {
        OnDesk work = desk.look(id);
        Calibration calibration = work.calibration();
        List<Long> concerned = concerned(calibration);
        List<Long> scored = calibration.planned() ? List.of() : concerned;
        Map<Long, PersonName> evaluators = composing.candidates(calibration.bodyId(), scored);
        List<Long> sit = calibration.members().stream().map(CalibrationMember::personId).toList();
        return new Composed(calibration.before(work.road(), Deed.CHANGE), sit, calibration.chair().map(CalibrationMember::personId).orElse(null), calibration.holderId(),
                calibration.former().stream().map(one -> new Former(staff.names(List.of(one.personId()), recorder.today()).get(one.personId()), one.releasedBecause())).toList(),
                evaluators, holding.candidates(calibration.bodyId(), evaluators, concerned));
    }

    /**
     * Who sits, and who could.
     *
     * @param open       true while the road lets the official change it
     * @param persons    who sits
     * @param chair      who of them is the chair, or null
     * @param holder     who holds it instead of the head of HR, or null
     * @param former     who left it, and on which ground
     * @param candidates who could sit
     * @param holders    who could hold it instead of the head of HR
     */
    public record Composed(boolean open, List<Long> persons, Long chair, Long holder, List<Former> former, Map<Long, PersonName> candidates, Map<Long, PersonName> holders) {
    }

    /** One who left the composition. */
    public record Former(PersonName name, String because) {
    }
}
