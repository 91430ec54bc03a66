package kz.bagalau.session;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.commission.Recusal;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.session.Composition;
import kz.bagalau.model.session.Seat;

/** Who of a commission takes no part in which case, by the staff of the day: one list of post holders answers for every case. */
record Recusals(List<PostHolder> holders) {

    Recusals {
        holders = List.copyOf(holders);
    }

    /** What keeps each person of a composition from a case, by the person's id; those who take part are left out. */
    Map<Long, Role> of(EvaluationCase subject, Composition composition, Optional<Recusal> rule) {
        Map<Long, Role> recused = new HashMap<>();
        for (Seat seat : composition.seats()) {
            rule.flatMap(one -> one.of(relations(seat.personId(), subject))).map(Explained::value)
                    .ifPresent(role -> recused.put(seat.personId(), role));
        }
        return recused;
    }

    /** What a person is to the servant of a case. */
    Set<Role> relations(Long personId, EvaluationCase subject) {
        Long servant = subject.personId();
        Set<Role> relations = EnumSet.noneOf(Role.class);
        if (personId.equals(servant)) {
            relations.add(Role.SERVANT);
        }
        if (personId.equals(subject.supervisorId()) || supervises(personId, servant)) {
            relations.add(Role.SUPERVISOR);
        }
        if (below(servant, personId)) {
            relations.add(Role.SUBORDINATE);
        }
        if (!personId.equals(servant) && units(personId).stream().anyMatch(units(servant)::contains)) {
            relations.add(Role.COLLEAGUE);
        }
        return relations;
    }

    /** Directly, or through those between. */
    private boolean below(Long above, Long personId) {
        Set<Long> passed = new HashSet<>();
        Set<Long> now = Set.of(personId);
        while (!now.isEmpty() && passed.addAll(now)) {
            Set<Long> supervisors = new HashSet<>();
            for (PostHolder holder : holders) {
                if (now.contains(holder.personId()) && holder.supervisorId() != null) {
                    supervisors.add(holder.supervisorId());
                }
            }
            if (supervisors.contains(above)) {
                return true;
            }
            supervisors.removeAll(passed);
            now = supervisors;
        }
        return false;
    }

    private boolean supervises(Long above, Long below) {
        return holders.stream().anyMatch(holder -> holder.personId().equals(below) && Objects.equals(holder.supervisorId(), above));
    }

    private List<Long> units(Long personId) {
        return holders.stream().filter(holder -> holder.personId().equals(personId)).map(PostHolder::unitId).toList();
    }
}
