package kz.bagalau.calibration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kz.bagalau.law.commission.CommissionRule;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.process.Deed;
import kz.bagalau.library.Law;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.calibration.Calibration;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.Deadlines;

/**
 * Who holds a session: the head of HR. Where his own score lies before it, or he is away, the official names with the composition somebody of it, or another
 * head of HR: the act leaves the session to HR's department (of aksu-2023 п. 41), but results to its head and those who take part in it alone (п. 16, 21).
 */
@Dependent
class Holding {

    @Inject
    EntityManager em;
    @Inject
    Staff staff;
    @Inject
    Deadlines deadlines;
    @Inject
    Recorder recorder;

    /** What is wrong with who is to hold a session on the scores of the concerned; empty where nothing is. */
    Optional<LegalObstacle> wrong(Law law, Long bodyId, Collection<Long> concerned, Collection<Long> persons, Long holder) {
        CommissionRule rule = law.only(CommissionRule.class).orElseThrow(() -> new IllegalStateException(law.edition().id() + " has no composition"));
        Set<Long> heads = office(bodyId, Role.HEAD_OF_HR);
        if (holder == null) {
            boolean own = !heads.isEmpty() && concerned.containsAll(heads);
            return own ? Optional.of(LegalObstacle.by(rule, "calibration.needsHolder")) : Optional.empty();
        } else if (!heads.isEmpty() && heads.stream().noneMatch(head -> concerned.contains(head) || away(law, bodyId, head))) {
            return Optional.of(LegalObstacle.by(rule, "calibration.noHolder"));
        }
        boolean fit = !concerned.contains(holder) && (persons.contains(holder) || heads.contains(holder));
        return fit ? Optional.empty() : Optional.of(LegalObstacle.by(rule, "calibration.unfitHolder"));
    }

    /** True of whoever is away on one of the days on which the session is to be held. */
    private boolean away(Law law, Long bodyId, Long person) {
        LocalDate today = recorder.today();
        LocalDate last = law.road(Calibration.TRACK).moves().stream().filter(move -> move.deed() == Deed.OPEN).flatMap(move -> move.within().stream()).findFirst()
                .flatMap(term -> deadlines.due(law, term, today, bodyId, person).last()).orElse(today);
        return em.createQuery("select count(a) from Absence a where a.personId = :person and a.firstDay <= :last and (a.lastDay is null or a.lastDay >= :today)", Long.class)
                .setParameter("person", person).setParameter("last", last).setParameter("today", today).getSingleResult() > 0;
    }

    /** Who works in a unit today: on their scores a session over it will be. */
    List<Long> of(Long bodyId, Long unitId) {
        return staff.holders(bodyId, recorder.today()).stream().filter(one -> unitId.equals(one.unitId())).map(one -> one.personId()).toList();
    }

    /** The heads of HR and the evaluators, but some, with their names. */
    Map<Long, PersonName> candidates(Long bodyId, Map<Long, PersonName> evaluators, Collection<Long> without) {
        Set<Long> found = office(bodyId, Role.HEAD_OF_HR);
        found.removeAll(without);
        Map<Long, PersonName> named = new TreeMap<>(staff.names(List.copyOf(found), recorder.today()));
        named.putAll(evaluators);
        return named;
    }

    private Set<Long> office(Long bodyId, Role role) {
        return new HashSet<>(em.createQuery("select a.personId from Account a join a.grants g, StateBody b where b.id = :body and (g.bodyId = b.id or g.bodyId = b.hrBodyId)"
                + " and g.role = :role and g.withdrawnAt is null and g.firstDay <= :today and (g.lastDay is null or g.lastDay >= :today) and a.personId is not null", Long.class)
                .setParameter("body", bodyId).setParameter("role", role).setParameter("today", recorder.today()).getResultList());
    }
}
