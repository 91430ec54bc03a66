package kz.bagalau.planning;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The years of service for which the servants of a body have a case already, so that no cycle proposes them again. */
final class EvaluatedYears {

    private static final List<String> WITHOUT_RESULT = List.of("excluded", "not-evaluated", "cancelled");

    private EvaluatedYears() {
    }

    /** The first days of those years by person, over all cycles but the one given (null: over all). */
    static Map<Long, Set<LocalDate>> of(EntityManager em, Long bodyId, Long butCycleId) {
        Map<Long, Set<LocalDate>> years = new HashMap<>();
        em.createQuery("select c.facts.personId, c.periodFirst from EvaluationCase c where c.bodyId = :body and c.cycleId <> :cycle"
                + " and c.stage not in :without", Object[].class).setParameter("body", bodyId).setParameter("cycle", butCycleId == null ? -1L : butCycleId)
                .setParameter("without", WITHOUT_RESULT).getResultList()
                .forEach(row -> years.computeIfAbsent((Long) row[0], person -> new HashSet<>()).add((LocalDate) row[1]));
        return years;
    }
}
