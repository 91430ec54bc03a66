package kz.bagalau.calibration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.Ballot;
import kz.bagalau.law.commission.CommissionRule;
import kz.bagalau.law.commission.Recusal;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.library.Law;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.calibration.CalibrationItem;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;

/** Who may sit in a calibration session: evaluators of the body, enough of them, and enough who may vote on each score. */
@Dependent
class Composing {

    @Inject
    EntityManager em;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;

    /** What is wrong with a composition; empty where nothing is. */
    Optional<LegalObstacle> wrong(Law law, Long bodyId, List<CalibrationItem> items, List<Long> persons, Long chair) {
        CommissionRule rule = law.only(CommissionRule.class).orElseThrow(() -> new IllegalStateException(law.edition().id() + " has no composition"));
        Map<Role, Integer> places = new EnumMap<>(Role.class);
        int chairs = chair == null ? 0 : 1;
        places.put(Role.CHAIR, chairs);
        places.put(Role.MEMBER, new HashSet<>(persons).size() - chairs);
        Optional<LegalObstacle> small = rule.check(places).stream().findFirst();
        if (small.isPresent()) {
            return small;
        } else if (!evaluators(bodyId).containsAll(persons)) {
            return Optional.of(LegalObstacle.by(rule, "calibration.notEvaluator"));
        }
        return few(law, items, persons);
    }

    /** The score on which too few could vote; an obstacle too where the servant himself would sit in a session on his score alone. */
    static Optional<LegalObstacle> few(Law law, List<CalibrationItem> items, Collection<Long> persons) {
        Ballot ballot = law.only(Ballot.class).orElseThrow(() -> new IllegalStateException(law.edition().id() + " has no ballot"));
        boolean own = items.stream().map(CalibrationItem::personId).distinct().count() == 1 && persons.contains(items.get(0).personId());
        if (own) {
            return Optional.of(LegalObstacle.by(ballot, "calibration.servant"));
        }
        Optional<Recusal> recusal = law.only(Recusal.class);
        return items.stream().map(item -> persons.stream().filter(person -> votes(recusal, item, person)).count()).filter(voters -> voters < ballot.leastVotes())
                .findFirst().map(voters -> LegalObstacle.by(ballot, "calibration.fewVotes", Arg.of(voters), Arg.of(ballot.leastVotes())));
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

    /** They with their names, but some. */
    Map<Long, PersonName> candidates(Long bodyId, Collection<Long> without) {
        Set<Long> found = evaluators(bodyId);
        found.removeAll(without);
        return new TreeMap<>(staff.names(List.copyOf(found), recorder.today()));
    }
}
