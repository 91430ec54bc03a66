package kz.bagalau.survey;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.law.act.Role;
import kz.bagalau.model.account.Grant;
import kz.bagalau.model.body.Absence;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;

/** Who stands to a servant as subordinate or colleague, the best to be asked first. */
@Stateless
@Operates(Operation.WITHIN)
public class Contacts {

    @Inject
    EntityManager em;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;

    /**
     * The people of each relation: those outside the commission first, then those at work, then those who have held their post longest.
     * Never the servant, never his supervisor.
     */
    public Map<Role, List<PostHolder>> of(EvaluationCase subject) {
        LocalDate today = recorder.today();
        Predicate<PostHolder> eligible = one -> !one.personId().equals(subject.personId()) && !one.personId().equals(subject.supervisorId());
        Comparator<PostHolder> order = order(commission(subject.bodyId()), absent(subject.bodyId()));
        Map<Role, List<PostHolder>> contacts = new EnumMap<>(Role.class);
        contacts.put(Role.SUBORDINATE, sorted(staff.subordinates(subject.bodyId(), subject.personId(), today).stream(), eligible, order));
        contacts.put(Role.COLLEAGUE, sorted(staff.colleagues(subject.bodyId(), subject.personId(), today).stream(), eligible, order));
        return contacts;
    }

    private static List<PostHolder> sorted(Stream<PostHolder> people, Predicate<PostHolder> eligible, Comparator<PostHolder> order) {
        return people.filter(eligible).sorted(order).toList();
    }

    private static Comparator<PostHolder> order(Set<Long> commission, Set<Long> absent) {
        return Comparator.comparing((PostHolder one) -> commission.contains(one.personId())).thenComparing(one -> absent.contains(one.personId()))
                .thenComparing(PostHolder::heldSince).thenComparing(PostHolder::personId);
    }

    /** The persons who chair or sit in the commission of a body today. */
    public Set<Long> commission(Long bodyId) {
        LocalDate today = recorder.today();
        Set<Long> people = new HashSet<>();
        em.createQuery("select a.personId, g from Account a join a.grants g where g.bodyId = :body and g.role in :roles and a.personId is not null",
                        Object[].class)
                .setParameter("body", bodyId).setParameter("roles", List.of(kz.bagalau.model.account.Role.CHAIR, kz.bagalau.model.account.Role.MEMBER))
                .getResultStream().filter(row -> ((Grant) row[1]).on(today)).forEach(row -> people.add((Long) row[0]));
        return people;
    }

    /** The persons of a body who are away today. */
    public Set<Long> absent(Long bodyId) {
        LocalDate today = recorder.today();
        Set<Long> people = new HashSet<>();
        staff.absences(bodyId, today, today).stream().map(Absence::personId).forEach(people::add);
        return people;
    }
}
