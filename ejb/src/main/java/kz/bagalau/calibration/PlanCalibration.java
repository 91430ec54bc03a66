package kz.bagalau.calibration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.calibration.CalibrationDesk.OnDesk;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.result.SubPeriods;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.body.Unit;
import kz.bagalau.model.calibration.Calibration;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.planning.Recorder;
import kz.bagalau.watch.CaseFiles;

/**
 * The official plans a calibration session over a unit and a part of the year, before its scores are complete: what evaluators sign from then on is
 * proposed until the session's protocol, or until it is called off.
 */
@Stateless
public class PlanCalibration {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    CalibrationDesk desk;
    @Inject
    CaseFiles files;
    @Inject
    ProposedScores proposed;
    @Inject
    Composing composing;
    @Inject
    Holding holding;
    @Inject
    Library library;
    @Inject
    Recorder recorder;

    /**
     * Plans one.
     *
     * @param part    the code of the part of the year, e.g. "2024-Q1"
     * @param persons who sits: evaluators of the body
     * @param chair   one of them, or null
     * @param holder  who holds it instead of the head of HR, where his own score lies before it or he is away; else null
     * @return its id
     * @throws kz.bagalau.law.explain.ObstacleException when too few sit, one of them evaluates nobody, one is planned over it already, or the
     *                                                  head of HR is of the unit and nobody else is named to hold it
     * @throws IllegalArgumentException                 where the act in force has no such session, or no such part, or the unit is another body's
     */
    @Operates(Operation.CALIBRATION_PLAN)
    public Long plan(@Of(Kind.BODY) Long bodyId, @Recorded("unit") Long unitId, @Recorded("part") String part, @Recorded("composition") List<Long> persons,
            @Recorded("chair") Long chair, @Recorded("holder") Long holder) {
        Unit unit = em.find(Unit.class, unitId);
        if (unit == null || !unit.bodyId().equals(bodyId)) {
            throw new IllegalArgumentException("unit " + unitId + " is not of body " + bodyId);
        }
        proposed.hold(unitId);
        Law law = law(bodyId, part);
        composing.wrong(law, bodyId, List.of(), persons, chair).or(() -> holding.wrong(law, bodyId, holding.of(bodyId, unitId), persons, holder)).ifPresent(obstacle -> {
            throw obstacle.refusal();
        });
        if (proposed.planned(bodyId, unitId, part)) {
            throw LegalObstacle.of(law.road(Calibration.TRACK).citation(), "calibration.planned").refusal();
        }
        Calibration planned = Calibration.planned(bodyId, law.edition().hash(), unitId, part, persons, chair,
                new Course(law.road(Calibration.TRACK), Situation.empty(), recorder.done(Deed.PLAN, Role.OFFICIAL)));
        Optional.ofNullable(holder).ifPresent(planned::entrust);
        em.persist(planned);
        em.flush();
        return planned.id();
    }

    private Law law(Long bodyId, String part) {
        return library.inForce(bodyId, recorder.today()).filter(law -> law.route().find(TrackName.of(TrackKind.CALIBRATION)).isPresent()
                && new SubPeriods(law.edition()).part(part).isPresent()).orElseThrow(() -> new IllegalArgumentException("no session over " + part + " in body " + bodyId));
    }

    /** The parts of this year and of the last one that have begun, over which a session may be planned, the latest first; none where the act knows no such session. */
    @Operates(Operation.CALIBRATION_PLANNING)
    public List<Period> parts(@Of(Kind.BODY) Long bodyId) {
        int year = recorder.today().getYear();
        return library.inForce(bodyId, recorder.today()).filter(law -> law.route().find(TrackName.of(TrackKind.CALIBRATION)).isPresent()).stream()
                .flatMap(law -> Stream.of(year, year - 1).flatMap(each -> new SubPeriods(law.edition()).of(each).stream()))
                .filter(part -> !part.from().isAfter(recorder.today())).sorted((one, two) -> two.to().compareTo(one.to())).toList();
    }

    /** Who could sit, by id, with names. */
    @Operates(Operation.CALIBRATION_PLANNING)
    public Map<Long, PersonName> candidates(@Of(Kind.BODY) Long bodyId) {
        return composing.candidates(bodyId, List.of());
    }

    /** Who could hold one instead of the head of HR: another head and evaluators. */
    @Operates(Operation.CALIBRATION_PLANNING)
    public Map<Long, PersonName> holders(@Of(Kind.BODY) Long bodyId) {
        return holding.candidates(bodyId, composing.candidates(bodyId, List.of()), List.of());
    }

    /** Those that are planned in a body and not opened yet, the latest first. */
    @Operates(Operation.CALIBRATION_PLANNING)
    public List<Planned> planned(@Of(Kind.BODY) Long bodyId) {
        return em.createQuery("select c.id, u.name, c.part from Calibration c, Unit u where u.id = c.unitId and c.bodyId = :body and c.stage = :appointed order by c.id desc", Object[].class)
                .setParameter("body", bodyId).setParameter("appointed", Calibration.APPOINTED).getResultStream()
                .map(row -> new Planned((Long) row[0], (Bilingual) row[1], (String) row[2])).toList();
    }

    /** A planned session: over which unit, and the code of the part of the year. */
    public record Planned(Long id, Bilingual unit, String part) {
    }

    /** The head of HR takes up what evaluators have proposed so far; on opening it is done once more. @return how many are before it now */
    @Operates(Operation.CALIBRATION_HOLD)
    public int gather(@Of(Kind.CALIBRATION) Long id) {
        Calibration calibration = desk.hold(id).calibration();
        proposed.gather(calibration);
        return calibration.items().size();
    }

    /**
     * A planned one is called off: the scores proposed for it are complete as they are.
     *
     * @throws IllegalArgumentException of one for which a servant applied
     * @throws kz.bagalau.law.explain.ObstacleException once it is opened
     */
    @Operates(Operation.CALIBRATION_CANCEL)
    public void cancel(@Of(Kind.CALIBRATION) Long id, @Recorded("because") String because) {
        OnDesk work = desk.take(id);
        if (!work.calibration().planned()) {
            throw new IllegalArgumentException("calibration " + id + " was applied for");
        }
        proposed.gather(work.calibration());
        work.calibration().end(work.course(work.situation(), recorder.done(Deed.CANCEL, Role.OFFICIAL, because)));
        em.flush();
        desk.finish(work.calibration());
    }
}
