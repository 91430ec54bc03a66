package kz.bagalau.demo;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.time.LocalDate;
import kz.bagalau.clock.Clock;
import kz.bagalau.clock.OfficialTime;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.library.Calendars;
import kz.bagalau.planning.Beans;
import kz.bagalau.survey.SurveyBed;

/** The program's own clock over a database, which a demo moves, and beans that go by it. */
record DemoTime(Clock clock, OfficialTime time, Path folder) {

    static DemoTime of(TestDatabase database, Path folder) {
        DemoTime made = new DemoTime(new Clock(), new OfficialTime(), folder);
        set(made.clock, "dataSource", database.dataSource());
        set(made.time, "clock", made.clock);
        return made;
    }

    private static void set(Object bean, String name, Object value) {
        try {
            Field field = bean.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.set(bean, value);
        } catch (ReflectiveOperationException renamed) {
            throw new IllegalStateException(name, renamed);
        }
    }

    Beans beans(EntityManager em) {
        return new Beans(em, time).with(clock).with(SurveyBed.keys(folder));
    }

    /** Beans of an installation that begins on a day. */
    Beans first(EntityManager em, LocalDate day) {
        Beans beans = beans(em);
        beans.get(Calendars.class).takeOverShipped();
        clock.moveTo(day);
        return beans;
    }
}
