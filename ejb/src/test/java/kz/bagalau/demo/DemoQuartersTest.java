package kz.bagalau.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.model.body.Days;
import kz.bagalau.planning.Beans;
import kz.bagalau.quarter.OpenPart;
import kz.bagalau.quarter.PartCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo's year by quarters: a journal in which supervisors differ, a quarter done, the act amended, the next quarter's sheets at every stage. */
class DemoQuartersTest {

    private static final LocalDate FIRST = LocalDate.of(2017, 4, 12);
    private static final LocalDate AMENDED = LocalDate.of(2017, 8, 7);
    private static final LocalDate TODAY = LocalDate.of(2017, 10, 5);

    @TempDir
    Path folder;

    @Test
    void aYearByQuartersStandsInItsFourthOne() throws Exception {
        try (TestDatabase database = TestDatabase.h2()) {
            DemoTime time = DemoTime.of(database, folder);
            Map<Long, PartCase.State> third = new TreeMap<>();
            database.run(em -> {
                Beans beans = time.first(em, TODAY);
                Map<String, Days> editions = Map.of("almaty-region-2017", new Days(FIRST, AMENDED.minusDays(1)), "almaty-region-2017-06", new Days(AMENDED, null));
                DemoCast cast = beans.get(DemoStaff.class).create(new DemoPlace("Алматы облысы", "Алматинской области", Map.of(), true, "1", "2", "5"), editions, TODAY);
                assertTrue(beans.get(DemoQuarters.class).fits(cast));
                beans.get(DemoQuarters.class).create(cast, FIRST, TODAY);
                Long cycle = em.createQuery("select c.id from Cycle c", Long.class).getSingleResult();
                InName.as(cast.hrWorkers().get(0), () -> beans.get(OpenPart.class).people(cycle, "2017-Q3")).forEach(one -> third.put(one.caseId(), one.state()));
            });
            assertEquals(TODAY, time.clock().today());
            database.run(em -> {
                Map<String, Long> entries = counts(em, "select e.stage, count(e) from JournalEntry e group by e.stage");
                assertTrue(entries.get("counted") > 250 && entries.get("counted") < 700, entries::toString);
                assertEquals(Set.of("counted", "proposed", "declined", "withdrawn"), entries.keySet());
                assertEquals(Set.of("2017-Q2", "2017-Q3"), counts(em, "select e.part, count(e) from JournalEntry e group by e.part").keySet());
                Map<String, Long> second = counts(em, "select s.stage, count(s) from Sheet s where s.part = '2017-Q2' group by s.stage");
                assertEquals(Set.of("sent"), second.keySet());
                assertEquals(Set.of("issued", "draft", "signed", "offered", "acquainted", "declined", "sent"),
                        counts(em, "select s.stage, count(s) from Sheet s where s.part = '2017-Q3' group by s.stage").keySet());
                Set<String> grades = counts(em, "select r.grade, count(r) from EvaluationCase c join c.results r where r.part = '2017-Q2' group by r.grade").keySet();
                assertEquals(Set.of("UNSATISFACTORY", "SATISFACTORY", "EFFECTIVE", "EXCELLENT"), grades);
                assertEquals(1L, em.createQuery("select count(c) from Cycle c where c.editionId = 'almaty-region-2017-06'", Long.class).getSingleResult());
                assertTrue(silent(em) > 0, "one supervisor never gives any");
            });
            assertTrue(new TreeSet<>(third.values()).containsAll(List.of(PartCase.State.DUE, PartCase.State.AFTER_RETURN, PartCase.State.NOT_EVALUATED, PartCase.State.OPENED)),
                    third::toString);
        }
    }

    private static long silent(EntityManager em) {
        return em.createQuery("select count(distinct c.facts.supervisorId) from EvaluationCase c where c.facts.supervisorId not in"
                + " (select d.facts.supervisorId from EvaluationCase d, JournalEntry e where e.caseId = d.id and e.rule = 'incentive')", Long.class).getSingleResult();
    }

    private static Map<String, Long> counts(EntityManager em, String query) {
        Map<String, Long> counts = new LinkedHashMap<>();
        em.createQuery(query, Object[].class).getResultList().forEach(row -> counts.put((String) row[0], (Long) row[1]));
        return counts;
    }
}
