package kz.bagalau.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.law.process.Stage;
import kz.bagalau.library.Library;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.cycle.Cycle;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.staff.CasesTouched;
import kz.bagalau.staff.TouchedCase;
import kz.bagalau.staff.TouchedCase.Part;

/** Tells which running cases a change of the staff touches: those of the persons, and those in which they evaluate or are asked. */
@ApplicationScoped
public class CasesOfPersons {

    private static final String RUNNING = "select k.id from EvaluationCase k, Cycle y where y.id = k.cycleId and y.stage <> '" + Cycle.CANCELLED
            + "' and k.bodyId = :body and k.editionHash = :hash and k.stage not in :ends";

    @Inject
    EntityManager em;

    @Inject
    Library library;

    @Inject
    Clock time;

    /** Answers; a few statements for each edition under which the body has cases, however many cases and persons there are. */
    void tell(@Observes CasesTouched asked) {
        em.createQuery("select distinct c.editionHash from EvaluationCase c where c.bodyId = :body", String.class)
                .setParameter("body", asked.bodyId()).getResultList().forEach(hash -> new Under(asked, hash).tell());
    }

    /** The cases of a body under one edition, whose route says at which stages a case has ended. */
    private final class Under {

        private final CasesTouched asked;
        private final String hash;
        private final Set<String> ends;
        private final Map<Long, Map<Part, Long>> parts = new LinkedHashMap<>();

        private Under(CasesTouched asked, String hash) {
            this.asked = asked;
            this.hash = hash;
            ends = library.law(hash).road(EvaluationCase.TRACK).ends().stream().map(Stage::name).collect(Collectors.toSet());
        }

        private void tell() {
            part(Part.EVALUATED, "select c.id, c.facts.personId from EvaluationCase c where c.id in (" + RUNNING + ")");
            part(Part.EVALUATOR, "select s.caseId, s.evaluatorId from Sheet s where s.caseId in (" + RUNNING + ")");
            part(Part.EVALUATOR, "select c.id, c.facts.supervisorId from EvaluationCase c where c.facts.supervisorId is not null and c.id in (" + RUNNING + ")");
            part(Part.RESPONDENT, "select s.caseId, r.personId from Survey s join s.respondents r where r.replacedFor is null and s.caseId in (" + RUNNING + ")");
            if (!parts.isEmpty()) {
                name();
            }
        }

        private void part(Part part, String query) {
            rows(query).stream().filter(row -> asked.personIds().contains((Long) row[1]))
                    .forEach(row -> parts.computeIfAbsent((Long) row[0], id -> new HashMap<>()).putIfAbsent(part, (Long) row[1]));
        }

        private List<Object[]> rows(String query) {
            return em.createQuery(query, Object[].class).setParameter("body", asked.bodyId()).setParameter("hash", hash).setParameter("ends", ends)
                    .getResultList();
        }

        private void name() {
            Set<Long> told = new HashSet<>();
            em.createQuery("select k.id, n, k.stage, y.firstDay, y.lastDay from EvaluationCase k, Cycle y, Person p join p.names n where y.id = k.cycleId"
                    + " and p.id = k.facts.personId and n.firstDay <= :day and (n.lastDay is null or n.lastDay >= :day) and k.bodyId = :body"
                    + " and k.editionHash = :hash order by n.sortRu, k.id", Object[].class).setParameter("day", today()).setParameter("body", asked.bodyId())
                    .setParameter("hash", hash).getResultStream().filter(row -> parts.containsKey((Long) row[0]) && told.add((Long) row[0]))
                    .forEach(row -> parts.get((Long) row[0]).forEach((part, person) -> asked.add(new TouchedCase((Long) row[0], person,
                            (PersonName) row[1], part, new Days((LocalDate) row[3], (LocalDate) row[4]), (String) row[2]))));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.instant(), time.getZone());
    }
}
