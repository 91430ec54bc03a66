package kz.bagalau.intake;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.sheet.SheetForm;
import kz.bagalau.library.Law;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.ServantFacts;

/**
 * The people of a cycle by their ИИН, and anybody else whom a file names as a signer. A fixed number of statements, however many people.
 *
 * @param members those who are evaluated in the cycle
 * @param signers the ids of persons by their ИИН
 */
record People(Map<String, Member> members, Map<String, Long> signers) {

    private static final int AT_ONCE = 1000;
    private static final String QUERY = "select c, p.iin, n, u.name.kk, u.name.ru from EvaluationCase c, Unit u, Person p join p.names n where c.cycleId = :cycle and p.id = c.facts.personId"
            + " and u.id = c.facts.unitId and n.firstDay <= :day and (n.lastDay is null or n.lastDay >= :day) order by n.sortRu, c.id";

    /**
     * Somebody who is evaluated.
     *
     * @param period the days evaluated
     * @param ended  true where nothing is entered in his case any more
     */
    record Member(Long caseId, String iin, Bilingual name, Bilingual unit, ServantFacts facts, Days period, boolean ended) {

        /** The days for which his plan is made: from the first day in the post within the period. */
        Days planned() {
            return new Days(period.first().isBefore(facts.heldSince()) ? facts.heldSince() : period.first(), period.last());
        }

        /** What a sheet takes, for his post. */
        SheetForm form(Law law, Sort sort) {
            return SheetForm.of(law.edition(), sort.code(), facts.asPost());
        }
    }

    /** The people of a cycle on a day; of two cases of one person, the one that goes on. */
    static People of(EntityManager em, Law law, Long cycleId, LocalDate day) {
        Map<String, Member> members = new LinkedHashMap<>();
        em.createQuery(QUERY, Object[].class).setParameter("cycle", cycleId).setParameter("day", day).getResultStream().map(row -> member(law, row))
                .forEach(each -> members.merge(each.iin(), each, (one, two) -> two.ended() ? one : two));
        return new People(members, Map.of());
    }

    private static Member member(Law law, Object[] row) {
        EvaluationCase subject = (EvaluationCase) row[0];
        PersonName name = (PersonName) row[2];
        return new Member(subject.id(), String.valueOf(row[1]), Bilingual.of(name.kk().full(), name.ru().full()), Bilingual.of((String) row[3], (String) row[4]),
                subject.facts(), subject.period(), law.road(subject.track()).ends().contains(Stage.of(subject.stage())));
    }

    /** The same with the persons who have these ИИН; of a record that was merged, the one it was merged into. */
    People naming(EntityManager em, Collection<String> iins) {
        Map<String, Long> found = new HashMap<>();
        List<String> asked = iins.stream().distinct().toList();
        for (int i = 0; i < asked.size(); i += AT_ONCE) {
            em.createQuery("select p.iin, p.id, p.mergedInto from Person p where p.iin in :iins", Object[].class)
                    .setParameter("iins", asked.subList(i, Math.min(asked.size(), i + AT_ONCE))).getResultList()
                    .forEach(row -> found.put(String.valueOf(row[0]), (Long) (row[2] == null ? row[1] : row[2])));
        }
        return new People(members, found);
    }
}
