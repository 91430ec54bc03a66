package kz.bagalau.planning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.Officer;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.text.Lang;
import kz.bagalau.library.Law;
import kz.bagalau.model.account.Account;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.model.session.Commission;
import kz.bagalau.model.session.Composition;
import kz.bagalau.model.session.Seat;
import kz.bagalau.staff.Staff;

/** Who holds which office in the evaluation of a body today, and who may stand in for whom: for the secretary, a worker of HR; for the chair, a member with a vote. */
@Dependent
class Offices {

    private static final Map<kz.bagalau.model.account.Role, Role> GRANTED = Map.of(kz.bagalau.model.account.Role.SECRETARY, Role.SECRETARY,
            kz.bagalau.model.account.Role.HR_WORKER, Role.HR_WORKER, kz.bagalau.model.account.Role.HEAD_OF_HR, Role.HEAD_OF_HR,
            kz.bagalau.model.account.Role.CHAIR, Role.CHAIR, kz.bagalau.model.account.Role.AUTHORISED_OFFICIAL, Role.OFFICIAL);

    @Inject
    EntityManager em;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;

    /** The offices of each person that holds one. */
    Map<Long, Set<Role>> of(Long bodyId) {
        LocalDate today = recorder.today();
        Map<Long, Set<Role>> offices = new HashMap<>();
        em.createQuery("select distinct a from Account a join fetch a.grants g where g.bodyId = :body and a.personId is not null", Account.class)
                .setParameter("body", bodyId).getResultList().forEach(account -> account.grants().stream()
                        .filter(grant -> grant.on(today) && bodyId.equals(grant.getBodyId()) && GRANTED.containsKey(grant.getRole()))
                        .forEach(grant -> add(offices, account.getPersonId(), GRANTED.get(grant.getRole()))));
        seats(bodyId).stream().filter(seat -> seat.place() != Role.MEMBER).forEach(seat -> add(offices, seat.personId(), seat.place()));
        return offices;
    }

    private static void add(Map<Long, Set<Role>> offices, Long person, Role role) {
        offices.computeIfAbsent(person, any -> EnumSet.noneOf(Role.class)).add(role);
    }

    private List<Seat> seats(Long bodyId) {
        return em.createQuery("select c from Commission c where c.bodyId = :body", Commission.class).setParameter("body", bodyId).getResultStream()
                .flatMap(commission -> commission.on(recorder.today()).map(Composition::seats).stream()).flatMap(List::stream).toList();
    }

    /** Those who may stand in for a servant in an office of his, by surname. */
    List<PostHolder> candidates(Long bodyId, Long servantId, Role office) {
        Set<Long> fit = fit(bodyId, office);
        return staff.holders(bodyId, recorder.today()).stream().filter(one -> !one.personId().equals(servantId))
                .filter(one -> fit == null || fit.contains(one.personId())).toList();
    }

    /** Null: everybody of the body, as long as no commission sits. */
    private Set<Long> fit(Long bodyId, Role office) {
        return switch (office) {
            case CHAIR -> seats(bodyId).isEmpty() ? null : seats(bodyId).stream().filter(seat -> seat.place() == Role.MEMBER).map(Seat::personId).collect(Collectors.toSet());
            case SECRETARY, HR_WORKER, HEAD_OF_HR -> personnel(bodyId);
            default -> null;
        };
    }

    /** The service of HR: those who hold its roles, the secretary, who is one of its workers, and whoever has a post in their units. */
    private Set<Long> personnel(Long bodyId) {
        Set<Long> workers = of(bodyId).entrySet().stream().filter(each -> each.getValue().stream()
                .anyMatch(List.of(Role.HR_WORKER, Role.HEAD_OF_HR, Role.SECRETARY)::contains)).map(Map.Entry::getKey).collect(Collectors.toCollection(HashSet::new));
        Collection<PostHolder> holders = staff.holders(bodyId, recorder.today());
        Set<Long> units = holders.stream().filter(one -> workers.contains(one.personId())).map(PostHolder::unitId).collect(Collectors.toSet());
        holders.stream().filter(one -> units.contains(one.unitId())).map(PostHolder::personId).forEach(workers::add);
        return workers;
    }

    /** @throws kz.bagalau.law.explain.ObstacleException if the act does not let this person stand in (for the family of 2015, п. 9) */
    void requireFit(Law law, Long bodyId, NamedSubstitute named) {
        Set<Long> fit = fit(bodyId, named.office());
        if (fit != null && !fit.contains(named.personId())) {
            Arg who = Arg.word(staff.names(List.of(named.personId()), recorder.today()).get(named.personId()).in(Lang.RU.locale()).full());
            law.edition().rules(Officer.class).stream().filter(rule -> rule.place() == (named.office() == Role.CHAIR ? Role.CHAIR : Role.SECRETARY)).findFirst()
                    .ifPresent(rule -> {
                        throw LegalObstacle.by(rule, named.office() == Role.CHAIR ? "substitute.chair" : "substitute.secretary", who).refusal();
                    });
        }
    }
}
