package kz.bagalau.calibration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.calibration.CalibrationDesk.OnDesk;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.CommissionRule;
import kz.bagalau.law.commission.Recusal;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.process.Deed;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.calibration.Calibration;
import kz.bagalau.model.calibration.CalibrationItem;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;

/** The official decides on a calibration session: that it is held and who sits, or, of a late application, that it is not. */
@Stateless
public class DecideOnCalibration {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    CalibrationDesk desk;
    @Inject
    ApplyForCalibration applying;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;

    /**
     * It is held, by this composition.
     *
     * @param persons who sits: evaluators of the body
     * @param chair   one of them, or null where none is named: then a tie leaves the score
     * @param because why a late application is admitted; null for one in time
     * @throws kz.bagalau.law.explain.ObstacleException when too few sit or could vote on one of the scores, one of them evaluates nobody or is
     *                                                  the servant himself, or a late application has no reason
     */
    @Operates(Operation.CALIBRATION_DECIDE)
    public void convene(@Of(Kind.CALIBRATION) Long id, @Recorded("composition") List<Long> persons, @Recorded("chair") Long chair, @Recorded("because") String because) {
        OnDesk work = desk.take(id);
        Calibration calibration = work.calibration();
        wrong(work, calibration.items(), persons, chair, calibration.bodyId()).ifPresent(obstacle -> {
            throw obstacle.refusal();
        });
        calibration.convene(persons, chair, work.course(work.because(because), recorder.done(Deed.CONVENE, Role.OFFICIAL, because)));
        if (calibration.late()) {
            applying.admit(calibration, work.because(because), because);
        }
    }

    private Optional<LegalObstacle> wrong(OnDesk work, List<CalibrationItem> items, List<Long> persons, Long chair, Long bodyId) {
        CommissionRule rule = work.composition();
        Map<Role, Integer> places = new EnumMap<>(Role.class);
        int chairs = chair == null ? 0 : 1;
        places.put(Role.CHAIR, chairs);
        places.put(Role.MEMBER, new HashSet<>(persons).size() - chairs);
        Set<Long> evaluators = evaluators(bodyId);
        Optional<LegalObstacle> small = rule.check(places).stream().findFirst();
        if (small.isPresent()) {
            return small;
        } else if (!evaluators.containsAll(persons)) {
            return Optional.of(LegalObstacle.by(rule, "calibration.notEvaluator"));
        } else if (items.stream().anyMatch(item -> persons.contains(item.personId()))) {
            return Optional.of(LegalObstacle.by(rule, "calibration.servant"));
        }
        return items.stream().map(item -> persons.stream().filter(person -> votes(work.recusal(), item, person)).count()).filter(voters -> voters < work.ballot().leastVotes())
                .findFirst().map(voters -> LegalObstacle.by(work.ballot(), "calibration.fewVotes", Arg.of(voters), Arg.of(work.ballot().leastVotes())));
    }

    private static boolean votes(Optional<Recusal> recusal, CalibrationItem item, Long person) {
        Role place = item.place(person);
        return place == null || recusal.flatMap(rule -> rule.of(Set.of(place))).isEmpty();
    }

    /** Who evaluates somebody in a body: by a sheet of his, or by the staff of today. */
    private Set<Long> evaluators(Long bodyId) {
        Set<Long> found = new TreeSet<>(em.createQuery("select distinct s.evaluatorId from Sheet s where s.bodyId = :body", Long.class)
                .setParameter("body", bodyId).getResultList());
        staff.supervisions(bodyId, recorder.today()).values().forEach(one -> found.add(one.supervisorId()));
        return found;
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
        return names(evaluators(calibration.bodyId()), calibration.items().stream().map(CalibrationItem::personId).toList());
    }

    private Map<Long, PersonName> names(Set<Long> evaluators, Collection<Long> without) {
        evaluators.removeAll(without);
        return new TreeMap<>(staff.names(List.copyOf(evaluators), recorder.today()));
    }
}
