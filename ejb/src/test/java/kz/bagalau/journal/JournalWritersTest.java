package kz.bagalau.journal;

import static kz.bagalau.journal.JournalScene.reward;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kz.bagalau.library.Library;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.journal.JournalEntry;
import kz.bagalau.model.sheet.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two writers at the journal of one servant, in transactions of their own: the second waits for the first, and is told what he did. */
class JournalWritersTest {

    private static final LocalDate DAY = LocalDate.of(2017, 9, 5);

    private final JournalScene scene = new JournalScene(2);
    private final ExecutorService second = Executors.newSingleThreadExecutor();

    @AfterEach
    void close() {
        second.shutdownNow();
        scene.close();
    }

    private Long first() {
        return scene.cases.get(0);
    }

    private static Throwable cause(Future<?> work) {
        return assertThrows(ExecutionException.class, () -> work.get(20, TimeUnit.SECONDS)).getCause();
    }

    /** The second writer waits: he has not come back although nothing but the lock holds him. */
    private static void waits(Future<?> work) {
        assertThrows(TimeoutException.class, () -> work.get(1, TimeUnit.SECONDS));
        assertFalse(work.isDone());
    }

    @Test
    void twoWhoDecideAboutOneProposalDoNotOverwriteEachOther() {
        Long id = scene.as(scene.servants.get(0), beans -> beans.get(ProposeEntry.class).propose(List.of(first()), reward("2.1", DAY))).get(0);
        List<Seen> seen = List.of(new Seen(id, first(), scene.as(scene.supervisor, beans -> beans.get(EntityManager.class).find(JournalEntry.class, id).version())));
        Future<?> later;
        try (EntityManager em = scene.database.entityManager()) {
            em.getTransaction().begin();
            scene.inName(em, scene.supervisor, beans -> {
                beans.get(CountEntry.class).accept(List.of(first()), seen);
                return null;
            });
            em.flush();
            later = second.submit(() -> scene.does(scene.supervisor, beans -> beans.get(CountEntry.class).decline(List.of(first()), seen, "нет")));
            waits(later);
            em.getTransaction().commit();
        }
        JournalConflict conflict = (JournalConflict) cause(later);
        assertEquals(List.of("counted", scene.supervisor), List.of(conflict.stage(), conflict.byId()));
        assertEquals("counted", scene.as(scene.supervisor, beans -> beans.get(EntityManager.class).find(JournalEntry.class, id).stage()));
    }

    @Test
    void anEntryThatComesWhileTheSheetIsSignedIsRefused() {
        scene.on(LocalDate.of(2017, 10, 4));
        Long sheetId = scene.signed(first(), "2017-Q3");
        scene.recalled(sheetId);
        Future<?> later;
        try (EntityManager em = scene.database.entityManager()) {
            em.getTransaction().begin();
            em.find(EvaluationCase.class, first(), LockModeType.PESSIMISTIC_WRITE);
            Sheet sheet = em.find(Sheet.class, sheetId);
            scene.inName(em, scene.supervisor, beans -> {
                scene.sign(beans.get(Library.class).law(sheet.editionHash().orElseThrow()), sheet, scene.supervisor);
                return null;
            });
            em.flush();
            later = second.submit(() -> scene.does(scene.supervisor, beans -> beans.get(CountEntry.class).count(List.of(first()), reward("5.1", DAY))));
            waits(later);
            em.getTransaction().commit();
        }
        assertEquals("journal.refused.signed", ((RefusedEntries) cause(later)).refused().get(0).key());
        assertEquals(List.of(), scene.as(scene.supervisor, beans -> beans.get(CountedEntries.class).of(scene.body, scene.servants.get(0), "2017-Q3")));
    }

    @Test
    void theSameFactOfTwoWritersIsEnteredOnce() {
        Future<?> later;
        try (EntityManager em = scene.database.entityManager()) {
            em.getTransaction().begin();
            scene.inName(em, scene.supervisor, beans -> beans.get(CountEntry.class).count(List.of(first()), reward("5.1", DAY)));
            later = second.submit(() -> scene.as(scene.supervisor, beans -> beans.get(CountEntry.class).count(List.of(first()), reward("5.1", DAY))));
            waits(later);
            em.getTransaction().commit();
        }
        assertEquals("journal.refused.same", ((RefusedEntries) cause(later)).refused().get(0).key());
    }

    @Test
    void twoFactsOfOneServantAreBothEntered() throws Exception {
        Future<?> later;
        try (EntityManager em = scene.database.entityManager()) {
            em.getTransaction().begin();
            scene.inName(em, scene.supervisor, beans -> beans.get(CountEntry.class).count(List.of(first()), reward("5.1", DAY)));
            later = second.submit(() -> scene.as(scene.supervisor, beans -> beans.get(CountEntry.class).count(scene.cases.subList(0, 1), reward("5.2", DAY))));
            waits(later);
            em.getTransaction().commit();
        }
        later.get(20, TimeUnit.SECONDS);
        assertEquals(2, scene.as(scene.supervisor, beans -> beans.get(CountedEntries.class).of(scene.body, scene.servants.get(0), "2017-Q3")).size());
    }
}
