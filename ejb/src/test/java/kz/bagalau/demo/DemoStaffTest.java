package kz.bagalau.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.Iin;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.model.body.Unit;
import org.junit.jupiter.api.Test;

/** The demo's staff: its size, its variety, and that nobody alive is in it. */
class DemoStaffTest {

    private static final LocalDate TODAY = LocalDate.of(2015, 9, 14);

    private static DemoCast create(EntityManager em) {
        DemoStaff demo = new DemoStaff();
        demo.em = em;
        return demo.create("an-edition", new Days(LocalDate.of(2015, 6, 30), null), TODAY);
    }

    private static List<PostHolder> holders(EntityManager em) {
        return em.createQuery("select " + PostHolder.NEW + PostHolder.FROM, PostHolder.class).setParameter("day", TODAY).getResultList();
    }

    @Test
    void twoHundredServantsOfEveryKind() {
        try (TestDatabase database = TestDatabase.h2()) {
            DemoCast cast = database.call(DemoStaffTest::create);
            database.run(em -> {
                List<PostHolder> all = holders(em);
                assertEquals(200, all.size());
                assertEquals(15, em.createQuery("select u from Unit u", Unit.class).getResultList().size());
                assertEquals(200, all.stream().map(PostHolder::iin).distinct().count());
                assertTrue(all.stream().allMatch(one -> new Iin(one.iin()).birth().getYear() < 1900));
                assertTrue(all.stream().map(one -> one.surnameRu() + one.givenRu() + one.patronymicRu()).distinct().count() > 190);
                assertEquals(1, all.stream().filter(PostHolder::headOfBody).filter(one -> cast.akim().equals(one.supervisorId())).count());
                assertEquals(1, all.stream().filter(one -> one.unitRu().startsWith("Сектор")).count());
                assertFalse(all.stream().anyMatch(one -> one.supervisorId() == null && !one.personId().equals(cast.akim())));
                assertTrue(windows(all).values().stream().allMatch(count -> count >= 8), () -> windows(all).toString());
                assertEquals(Set.of("due", "later", "over", "post too new", "entry unknown"), windows(all).keySet());
            });
        }
    }

    /** How the windows of п. 2 lie on the demo's day, counted by hand and not by the rule. */
    private static TreeMap<String, Long> windows(List<PostHolder> all) {
        return all.stream().filter(one -> one.category() != null).collect(Collectors.groupingBy(DemoStaffTest::window, TreeMap::new, Collectors.counting()));
    }

    private static String window(PostHolder one) {
        if (one.entered() == null) {
            return "entry unknown";
        }
        if (one.heldSince().plusMonths(6).isAfter(TODAY)) {
            return "post too new";
        }
        LocalDate yearUp = one.entered().withYear(2015);
        return yearUp.isAfter(TODAY) ? "later" : yearUp.plusMonths(3).isBefore(TODAY) ? "over" : "due";
    }

    @Test
    void alwaysTheSame() {
        try (TestDatabase one = TestDatabase.h2(); TestDatabase two = TestDatabase.h2()) {
            assertEquals(one.call(DemoStaffTest::told), two.call(DemoStaffTest::told));
        }
    }

    private static Set<String> told(EntityManager em) {
        create(em);
        return new HashSet<>(holders(em).stream().map(one -> one.iin() + one.surnameKk() + one.entered() + one.heldSince() + one.postRu()).toList());
    }
}
