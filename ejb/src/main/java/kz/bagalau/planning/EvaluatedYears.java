package kz.bagalau.planning;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.library.Library;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.Origin;

/** The years of service for which the servants of a body have a case already, so that no cycle proposes them again. */
final class EvaluatedYears {

    private EvaluatedYears() {
    }

    /**
     * The first days of those years by person, over all cycles but the one given (null: over all). A case that came to its end without a
     * decision, at whatever stage its edition lets it end, leaves its year open; one that lies in the archive does not: there are acts by which nobody
     * decides, and the result stands as it was computed.
     */
    static Map<Long, Set<LocalDate>> of(EntityManager em, Library library, Long bodyId, Long butCycleId) {
        Set<Long> decided = new HashSet<>(em.createQuery("select c.id from EvaluationCase c join c.results r where c.bodyId = :body and r.part = '' and r.origin <> :computed",
                Long.class).setParameter("body", bodyId).setParameter("computed", Origin.COMPUTED).getResultList());
        Map<Long, Set<LocalDate>> years = new HashMap<>();
        em.createQuery("select c.facts.personId, c.periodFirst, c.id, c.editionHash, c.stage from EvaluationCase c where c.bodyId = :body"
                + " and c.cycleId <> :cycle", Object[].class).setParameter("body", bodyId).setParameter("cycle", butCycleId == null ? -1L : butCycleId)
                .getResultStream().filter(row -> decided.contains(row[2]) || !ended(library, (String) row[3], (String) row[4]))
                .forEach(row -> years.computeIfAbsent((Long) row[0], person -> new HashSet<>()).add((LocalDate) row[1]));
        return years;
    }

    private static boolean ended(Library library, String editionHash, String stage) {
        Track road = library.law(editionHash).road(EvaluationCase.TRACK);
        return road.ends().contains(Stage.of(stage)) && !road.stagesAfter(Deed.ARCHIVE).contains(Stage.of(stage));
    }
}
