package kz.bagalau.demo;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import kz.bagalau.model.body.Days;

/** The demo's staff for tests of other areas. */
public final class DemoFixture {

    private DemoFixture() {
    }

    /** Creates it as it stands on a day. */
    public static DemoCast create(EntityManager em, LocalDate today) {
        DemoStaff demo = new DemoStaff();
        demo.em = em;
        return demo.create("an-edition", new Days(today.minusMonths(3), null), today);
    }
}
