package kz.bagalau.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.model.session.Dispute;
import kz.bagalau.model.session.Session;
import kz.bagalau.planning.Beans;
import kz.bagalau.session.Agenda;
import kz.bagalau.session.Candidate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo's cycle has cases in every stage from due to archived, sheets, results, acknowledgements and an appeal. */
class DemoCycleTest {

    private static final LocalDate FIRST = LocalDate.of(2015, 6, 30);
    private static final LocalDate TODAY = LocalDate.of(2015, 9, 14);

    @TempDir
    Path folder;

    @Test
    void casesStandInEveryStageAndTheClockAtTheDemosDay() throws Exception {
        try (TestDatabase database = TestDatabase.h2()) {
            DemoTime time = DemoTime.of(database, folder);
            AtomicReference<DemoCast> cast = new AtomicReference<>();
            database.run(em -> {
                Beans beans = time.first(em, TODAY);
                cast.set(beans.get(DemoStaff.class).create("astana-2015", new Days(FIRST, null), TODAY));
                beans.get(DemoCycle.class).create(cast.get(), FIRST, TODAY);
            });
            assertEquals(TODAY, time.clock().today());
            Set<String> stages = database.call(em -> new TreeSet<>(em.createQuery("select distinct c.stage from EvaluationCase c", String.class).getResultList()));
            assertEquals(Set.of("due", "notified", "collecting", "computed", "agenda", "completed", "acquaintance",
                    "recorded", "archived", "excluded"), stages);
            Set<String> sheets = database.call(em -> new TreeSet<>(em.createQuery("select distinct s.stage from Sheet s", String.class).getResultList()));
            assertTrue(sheets.containsAll(Set.of("issued", "draft", "offered", "acquainted", "sent")), sheets::toString);
            Set<String> acquaintances = database.call(em -> new TreeSet<>(em.createQuery("select distinct a.stage from Acknowledgement a", String.class).getResultList()));
            assertTrue(acquaintances.size() >= 4, acquaintances::toString);
            assertEquals(List.of("considered"), database.call(em -> em.createQuery("select a.stage from Appeal a", String.class).getResultList()));
            database.run(em -> {
                Session ahead = em.createQuery("select s from Session s where s.heldOn > :day", Session.class).setParameter("day", TODAY).getSingleResult();
                assertEquals(8, ahead.items().size());
                assertEquals(EnumSet.of(Dispute.OBJECTION, Dispute.LOWEST_GRADE, Dispute.REFUSAL_ACT, Dispute.MUST_DECIDE), ahead.items().stream()
                        .flatMap(item -> item.disputes().stream()).collect(Collectors.toCollection(() -> EnumSet.noneOf(Dispute.class))));
                assertTrue(ahead.items().stream().filter(AgendaItem::undisputed).count() >= 3);
                List<Candidate> left = InName.as(cast.get().hrWorkers().get(0), () -> time.beans(em).get(Agenda.class).candidates(ahead.id()));
                assertEquals(Set.of("window.early", "documents.missing"), left.stream().flatMap(one -> one.obstacles().stream()).map(LegalObstacle::key)
                        .collect(Collectors.toSet()));
                assertTrue(left.stream().filter(Candidate::ready).count() >= 3);
            });
            Set<String> grades = database.call(em -> new TreeSet<>(em.createQuery("select distinct r.grade from EvaluationCase c join c.results r where r.grade is not null",
                    String.class).getResultList()));
            assertTrue(grades.size() >= 2, grades::toString);
        }
    }
}
