package kz.bagalau.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.assessment.CasesOfPersons;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.model.body.Absence;
import kz.bagalau.model.body.AbsenceKind;
import kz.bagalau.model.body.ActingSupervisor;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.JobDescription;
import kz.bagalau.model.body.PriorResult;
import kz.bagalau.planning.OpenCycle;
import kz.bagalau.planning.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person's record as it is read, on PostgreSQL. */
class ReadPersonTest {

    private static final LocalDate DAY = LocalDate.of(2015, 9, 14);

    @TempDir
    Path folder;

    @Test
    void theRecordHoldsEverythingAndTheCasesItTouches() {
        try (Stage stage = new Stage(TestDatabase.postgresql(), folder, 3)) {
            Long servant = stage.people().get(0);
            Long deputy = stage.people().get(1);
            stage.database().run(em -> {
                em.persist(new Absence(stage.body(), servant, AbsenceKind.TRIP, new Days(DAY, DAY.plusDays(2)), "№ 1"));
                em.persist(new ActingSupervisor(stage.body(), stage.head(), deputy, new Days(DAY, null), "№ 2"));
                em.persist(new JobDescription(stage.body(), null, "Главный специалист", 1, "post.pdf", new byte[] {1}, "00", Instant.EPOCH));
                em.persist(new JobDescription(stage.body(), servant, null, 1, "own.pdf", new byte[] {2}, "01", Instant.EPOCH));
                em.persist(new JobDescription(stage.body(), deputy, null, 1, "other.pdf", new byte[] {3}, "02", Instant.EPOCH));
                PriorResult wrong = new PriorResult(stage.body(), servant, 2014, DAY, "EFFECTIVE", null, "протокол");
                wrong.remove(Instant.EPOCH, "чужой");
                em.persist(wrong);
            });
            PersonCard card = read(stage, servant).orElseThrow();
            assertEquals("Главный специалист", card.present().orElseThrow().postRu());
            assertEquals(deputy, card.supervision().supervisorId(), "who stands in");
            assertTrue(card.names().containsKey(deputy));
            assertEquals(1, card.absences().size());
            assertEquals(List.of("own.pdf", "post.pdf"), card.descriptions().stream().map(PersonCard.Description::file).toList());
            assertEquals(1, stage.hr(beans -> beans.get(ReadPerson.class).results(servant)).size(), "taken out, but readable");
            assertEquals("own.pdf", description(stage, servant, card.descriptions().get(0).id()).map(JobDescription::fileName).orElseThrow());
            assertEquals(Optional.empty(), description(stage, stage.people().get(1), card.descriptions().get(0).id()));
            assertEquals(Optional.empty(), read(stage, -1L));
            touched(stage, servant);
        }
    }

    private static Optional<PersonCard> read(Stage stage, Long person) {
        return stage.hr(beans -> beans.get(ReadPerson.class).card(person));
    }

    private static Optional<JobDescription> description(Stage stage, Long person, Long id) {
        return stage.hr(beans -> beans.get(ReadPerson.class).description(person, id));
    }

    private static void touched(Stage stage, Long servant) {
        assertEquals(List.of(), stage.hr(beans -> beans.hearing(CasesOfPersons.class).get(ReadPerson.class).touched(servant, stage.body())));
        stage.hr(beans -> beans.get(OpenCycle.class).open(stage.body(), new Days(DAY, LocalDate.of(2015, 12, 31)), "приказ № 5"));
        List<TouchedCase> touched = stage.hr(beans -> beans.hearing(CasesOfPersons.class).get(ReadPerson.class).touched(servant, stage.body()));
        assertEquals(List.of(TouchedCase.Part.EVALUATED), touched.stream().map(TouchedCase::part).distinct().toList());
        stage.database().run(em -> em.createQuery("update EvaluationCase c set c.stage = 'archived'").executeUpdate());
        assertEquals(List.of(), stage.hr(beans -> beans.hearing(CasesOfPersons.class).get(ReadPerson.class).touched(servant, stage.body())));
    }
}
