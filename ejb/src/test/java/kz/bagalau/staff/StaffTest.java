package kz.bagalau.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.List;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.model.body.Absence;
import kz.bagalau.model.body.AbsenceKind;
import kz.bagalau.model.body.ActingSupervisor;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.Employment;
import kz.bagalau.model.body.FullName;
import kz.bagalau.model.body.JobDescription;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.model.body.PriorResult;
import kz.bagalau.model.body.StateBody;
import kz.bagalau.model.body.Supervision;
import kz.bagalau.model.body.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who holds which post on a day, on both databases. */
class StaffTest {

    private static final java.time.LocalDate DAY = StaffStory.DAY;

    private static TestDatabase database(String kind) {
        return kind.equals("h2") ? TestDatabase.h2() : TestDatabase.postgresql();
    }

    private static Staff staff(EntityManager em) {
        Staff staff = new Staff();
        staff.em = em;
        return staff;
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void aDayInAnOffice(String kind) {
        try (TestDatabase database = database(kind)) {
            long[] ids = database.call(StaffTest::office);
            database.run(em -> {
                Staff staff = staff(em);
                assertEquals(List.of("Әлиев", "Ғабитов", "Яковлев"), surnames(staff.holders(ids[0], DAY)));
                assertEquals(List.of("Ғабитов", "Яковлев"), surnames(staff.subordinates(ids[0], ids[1], DAY)));
                assertEquals(List.of("Әлиев", "Яковлев"), surnames(staff.colleagues(ids[0], ids[2], DAY)));
                assertEquals(List.of(), staff.holders(ids[0], DAY.minusYears(20)));
                assertEquals(new Supervision(ids[3], ids[1], "№ 5"), staff.supervision(ids[0], ids[2], DAY).orElseThrow());
                assertEquals(new Supervision(ids[1], null, null), staff.supervision(ids[0], ids[2], DAY.plusDays(30)).orElseThrow());
                assertTrue(staff.supervision(ids[0], ids[1], DAY).isEmpty());
            });
            database.run(em -> {
                Staff staff = staff(em);
                assertEquals(DAY.minusYears(3), staff.holder(ids[0], ids[2], DAY).orElseThrow().heldSince());
                assertEquals(2, staff.history(ids[2]).size());
                assertEquals(1, staff.absences(ids[0], ids[2], DAY, DAY).size());
                assertEquals(List.of(), staff.absences(ids[0], ids[2], DAY.plusDays(10), DAY.plusDays(20)));
                assertEquals("UNSATISFACTORY", staff.priorResults(ids[2]).get(0).grade());
                assertEquals("Ғабитова", staff.names(List.of(ids[2]), DAY.plusYears(1)).get(ids[2]).ru().surname());
                assertEquals(3, em.createQuery("select j from JobDescription j", JobDescription.class).getSingleResult().content().length);
            });
        }
    }

    /** body, head, servant, the one who stands in. */
    private static long[] office(EntityManager em) {
        StaffStory story = new StaffStory(em);
        StateBody body = story.body("990140009992");
        Unit unit = story.unit(body, null, "1");
        Person head = story.person("Әлиев");
        Person servant = story.person("Ғабитов");
        Person deputy = story.person("Яковлев");
        story.post(unit, head, null, DAY.minusYears(5));
        Employment former = story.post(unit, servant, head, DAY.minusYears(3));
        former.end(DAY.minusYears(1), "приказ");
        story.post(unit, servant, head, DAY.minusYears(1).plusDays(1)).continues(former, "приказ № 3");
        story.post(unit, deputy, head, DAY);
        servant.rename(new FullName("Ғабитова", "Алма", null), new FullName("Ғабитова", "Алма", null), DAY.plusMonths(1));
        em.persist(new ActingSupervisor(body.id(), head.id(), deputy.id(), new Days(DAY.minusDays(1), DAY.plusDays(1)), "№ 5"));
        em.persist(new Absence(body.id(), servant.id(), AbsenceKind.SICK, new Days(DAY, DAY.plusDays(9)), "лист"));
        em.persist(new PriorResult(body.id(), servant.id(), 2013, java.time.LocalDate.of(2014, 1, 20), "UNSATISFACTORY", null, "протокол № 1"));
        em.persist(new JobDescription(body.id(), servant.id(), null, 1, "a.pdf", new byte[3], "00", java.time.Instant.EPOCH));
        return new long[] {body.id(), head.id(), servant.id(), deputy.id()};
    }

    @Test
    void statementsDoNotGrowWithPeople() {
        try (TestDatabase database = TestDatabase.h2()) {
            long[] ids = database.call(StaffTest::office);
            int few = database.statements(em -> read(staff(em), ids));
            database.run(em -> {
                StaffStory story = new StaffStory(em);
                Unit unit = em.createQuery("select u from Unit u", Unit.class).getSingleResult();
                for (int i = 100; i < 140; i++) {
                    story.post(unit, story.person("А" + i, i), em.find(Person.class, ids[1]), DAY);
                }
            });
            assertEquals(few, database.statements(em -> read(staff(em), ids)));
            assertFalse(few > 6, () -> "statements: " + few);
        }
    }

    private static void read(Staff staff, long[] ids) {
        staff.holders(ids[0], DAY);
        staff.subordinates(ids[0], ids[1], DAY);
        staff.colleagues(ids[0], ids[2], DAY);
        staff.supervisions(ids[0], DAY);
    }

    private static List<String> surnames(List<PostHolder> holders) {
        return holders.stream().map(PostHolder::surnameRu).toList();
    }
}
