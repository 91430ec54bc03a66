package kz.bagalau.quarter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kz.bagalau.assessment.FillSheet;
import kz.bagalau.assessment.ScoreOneself;
import kz.bagalau.assessment.SelfScoreRefused;
import kz.bagalau.assessment.SendSheets;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.sheet.Filled;
import kz.bagalau.law.sheet.TargetLine.Scored;
import kz.bagalau.model.sheet.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The servant gives himself points in the moment in which the supervisor signs, in transactions of their own: the second waits for the first. */
class SelfScoreWritersTest {

    private final QuarterScene scene = new QuarterScene(1);
    private final ExecutorService second = Executors.newSingleThreadExecutor();
    private Long servant;
    private Long sheet;

    @BeforeEach
    void ready() {
        servant = scene.servants.get(0);
        Long caseId = scene.caseOf(servant, Deed.ENROL);
        new QuarterDesk(scene).planned(caseId, LocalDate.of(2017, 11, 1));
        scene.on(LocalDate.of(2017, 12, 18));
        scene.database.run(em -> em.createNativeQuery("update evaluation_case set stage = 'notified'").executeUpdate());
        scene.does(scene.hr, beans -> beans.get(SendSheets.class).send(List.of(caseId)));
        sheet = new QuarterDesk(scene).sheet(caseId, "").id();
        own(5);
        Sheet now = now();
        scene.does(scene.supervisor, beans -> beans.get(FillSheet.class).save(sheet, now.version(), Filled.targets(List.of(now.filled().targets().get(0)
                .with("орындалды", new Scored(Optional.of(Score.of(3)), Optional.empty(), ""))))));
    }

    @AfterEach
    void close() {
        second.shutdownNow();
        scene.close();
    }

    private void own(int points) {
        scene.does(servant, beans -> beans.get(ScoreOneself.class).save(sheet, Map.of("1", Score.of(points))));
    }

    private Sheet now() {
        return scene.call(em -> {
            Sheet found = em.find(Sheet.class, sheet);
            found.filled();
            return found;
        });
    }

    private Optional<Score> kept() {
        return now().filled().targets().get(0).scored().own();
    }

    private static void waits(Future<?> work) {
        assertThrows(TimeoutException.class, () -> work.get(1, TimeUnit.SECONDS));
    }

    @Test
    void ownPointsThatComeWhileTheSheetIsSignedAreRefused() {
        long seen = now().version();
        Future<?> later;
        try (EntityManager em = scene.database.entityManager()) {
            em.getTransaction().begin();
            scene.inName(em, scene.supervisor, beans -> {
                beans.get(FillSheet.class).sign(sheet, seen);
                return null;
            });
            later = second.submit(() -> own(2));
            waits(later);
            em.getTransaction().commit();
        }
        Throwable told = assertThrows(ExecutionException.class, () -> later.get(20, TimeUnit.SECONDS)).getCause();
        assertEquals("sheet.self.closed", ((SelfScoreRefused) told).key());
        assertEquals(Optional.of(Score.of(5)), kept());
    }

    @Test
    void aSignatureThatComesWhileOwnPointsAreKeptWaitsForThem() throws Exception {
        long seen = now().version();
        Future<?> later;
        try (EntityManager em = scene.database.entityManager()) {
            em.getTransaction().begin();
            scene.inName(em, servant, beans -> {
                beans.get(ScoreOneself.class).save(sheet, Map.of("1", Score.of(2)));
                return null;
            });
            later = second.submit(() -> scene.does(scene.supervisor, beans -> beans.get(FillSheet.class).sign(sheet, seen)));
            waits(later);
            em.getTransaction().commit();
        }
        later.get(20, TimeUnit.SECONDS);
        assertTrue(now().signature().isPresent());
        assertEquals(Optional.of(Score.of(2)), kept());
    }
}
