package kz.bagalau.planning;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.model.body.Absence;
import kz.bagalau.model.body.AbsenceKind;
import kz.bagalau.model.body.Days;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A cycle of autumn 2015 with its schedule agreed, on PostgreSQL: before the session. */
abstract class PreparationScene {

    static final Days AUTUMN = new Days(LocalDate.of(2015, 9, 14), LocalDate.of(2015, 12, 31));
    static final LocalDate DAY = Office.DAY;

    @TempDir
    Path folder;

    Stage stage;
    Long cycle;
    Long servant;
    Long caseId;

    @BeforeEach
    void opened() {
        stage = new Stage(TestDatabase.postgresql(), folder, 6);
        servant = stage.people().get(0);
        cycle = stage.hr(beans -> beans.get(OpenCycle.class).open(stage.body(), AUTUMN, "приказ № 5 от 01.09.2015"));
        caseId = stage.database().call(em -> em.createQuery("select c.id from EvaluationCase c where c.facts.personId = :person", Long.class)
                .setParameter("person", servant).getSingleResult());
        List<Long> sittings = stage.hr(beans -> beans.get(AgreeSchedule.class).sittings(cycle).stream().map(each -> each.id()).toList());
        does(stage.head(), beans -> beans.get(AgreeSchedule.class).agree(cycle, sittings));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    void does(Long person, Consumer<Beans> work) {
        stage.as(person, beans -> {
            work.accept(beans);
            return true;
        });
    }

    void hr(Consumer<Beans> work) {
        does(stage.people().get(5), work);
    }

    void away(Long person, LocalDate first, LocalDate last) {
        stage.database().run(em -> em.persist(new Absence(stage.body(), person, AbsenceKind.SICK, new Days(first, last), "лист № 1")));
    }
}
