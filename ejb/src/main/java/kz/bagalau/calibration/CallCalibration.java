package kz.bagalau.calibration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.calibration.CalibrationDesk.OnDesk;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Move;
import kz.bagalau.planning.Recorder;
import kz.bagalau.watch.Watched;

/** The head of HR says when and where a session meets (п. 40, 41 of aksu-2023); members, evaluators and the servant who applied find it in their inboxes. */
@Stateless
public class CallCalibration {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Inject
    CalibrationDesk desk;
    @Inject
    CalibrationTerms terms;
    @Inject
    Recorder recorder;

    /**
     * It meets on a day at a place; named again, on another.
     *
     * @throws kz.bagalau.law.explain.ObstacleException for a day that is over, or after the term while that runs; once the term is missed any day will do
     * @throws IllegalArgumentException                 without a place
     */
    @Operates(Operation.CALIBRATION_HOLD)
    public void call(@Of(Kind.CALIBRATION) Long id, @Recorded("date") LocalDate day, @Recorded("place") String place) {
        OnDesk work = desk.hold(id);
        wrong(work, day).ifPresent(obstacle -> {
            throw obstacle.refusal();
        });
        work.calibration().call(day, place, work.course(work.situation(), recorder.done(Deed.PREPARE, Role.HEAD_OF_HR, DAY.format(day) + ", " + place)));
    }

    private Optional<LegalObstacle> wrong(OnDesk work, LocalDate day) {
        Optional<Watched> term = term(work);
        LocalDate last = term.map(Watched::last).orElse(null);
        if (day.isBefore(recorder.today())) {
            return Optional.of(LegalObstacle.of(opening(work).citation(), "calibration.dayOver"));
        } else if (last == null || last.isBefore(recorder.today()) || !day.isAfter(last)) {
            return Optional.empty();
        }
        return Optional.of(LegalObstacle.by(work.law().edition().rule(term.get().term(), TermRule.class), "calibration.dayLate", Arg.of(last)));
    }

    /** The term in which it is to be held; empty where nobody applied for it. */
    private Optional<Watched> term(OnDesk work) {
        Long id = work.calibration().id();
        return terms.of(work.calibration().bodyId(), List.of(work.calibration())).getOrDefault(id, List.of()).stream()
                .filter(one -> opening(work).within().filter(one.term()::equals).isPresent()).findFirst();
    }

    private static Move opening(OnDesk work) {
        return work.road().moves().stream().filter(move -> move.deed() == Deed.OPEN).findFirst().orElseThrow();
    }
}
