package kz.bagalau.staff.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import kz.bagalau.assessment.CasesOfPersons;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.model.account.Account;
import kz.bagalau.model.account.PasswordHash;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.Employment;
import kz.bagalau.model.body.ImportChange;
import kz.bagalau.model.body.ImportState;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.body.StaffImport;
import kz.bagalau.planning.Beans;
import kz.bagalau.planning.OpenCycle;
import kz.bagalau.planning.Stage;
import kz.bagalau.staff.StaffRefused;
import kz.bagalau.staff.TouchedCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** HR's work with a file through the service, on PostgreSQL: what is asked first, what rests on it, what a stop of the server does. */
class ImportsTest {

    private static final LocalDate DAY = LocalDate.of(2015, 9, 14);
    private static final String HEAD = "iin;surname_kk;given_kk;surname_ru;given_ru;unit_code;post_kk;post_ru;appointed;email\n";
    private static final String NEW = "901112400889;Ғабит;Алма;Габит;Алма;1;Маман;Специалист;01.09.2015;\n";

    @TempDir
    Path folder;

    private Stage stage;
    private boolean serverDies;

    @BeforeEach
    void office() {
        stage = new Stage(TestDatabase.postgresql(), folder, 3);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private <T> T hr(Function<Beans, T> work) {
        return stage.hr(beans -> {
            beans.hearing(CasesOfPersons.class).get(ImportJobs.class).executor = executor();
            return work.apply(beans);
        });
    }

    /** Runs at once what is handed to it, or, on a server that dies, never. */
    private ManagedExecutorService executor() {
        return (ManagedExecutorService) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {ManagedExecutorService.class},
                (proxy, method, arguments) -> serverDies ? null : ((Callable<?>) arguments[0]).call());
    }

    private Long upload(String rows) {
        return hr(beans -> beans.get(Imports.class).upload(stage.body(), "C:\\files\\staff.csv", (HEAD + rows).getBytes(StandardCharsets.UTF_8)));
    }

    private Long checked(String rows) {
        Long id = upload(rows);
        run(beans -> beans.get(Imports.class).check(id));
        return id;
    }

    private void run(java.util.function.Consumer<Beans> work) {
        hr(beans -> {
            work.accept(beans);
            return null;
        });
    }

    private Long loaded(String rows) {
        Long id = checked(rows);
        List<Long> missing = hr(beans -> beans.get(ImportReading.class).changes(id, ImportChange.Kind.MISSING, 0, 99)).stream().map(ImportChange::id).toList();
        run(beans -> beans.get(Imports.class).answer(id, missing, ImportChange.Answer.SERVES));
        run(beans -> beans.get(Imports.class).load(id));
        assertEquals(ImportState.LOADED, state(id));
        return id;
    }

    private ImportState state(Long id) {
        return stage.database().call(em -> em.find(StaffImport.class, id)).state();
    }

    private String refused(java.util.function.Consumer<Beans> work) {
        return assertThrows(StaffRefused.class, () -> run(work)).key();
    }

    private String ofHead(String email) {
        String iin = stage.database().call(em -> em.find(Person.class, stage.head())).iin().value();
        return iin + ";Әлиев;Болат;Әлиев;Болат;1;Бас маман;Главный специалист;01.02.2010;" + email + "\n";
    }

    private long posts() {
        return stage.database().call(em -> em.createQuery("select count(e) from Employment e", Long.class).getSingleResult());
    }

    @Test
    void nobodyIsDismissedUnasked() {
        Long id = checked(NEW);
        assertEquals(ImportState.READY, state(id));
        assertEquals("staff.csv", stage.database().call(em -> em.find(StaffImport.class, id)).fileName());
        assertEquals(4, (int) hr(beans -> beans.get(ImportReading.class).unanswered(id)));
        assertEquals(List.of(), hr(beans -> beans.get(ImportReading.class).touched(id)), "whom nobody knows yet stands in no case");
        assertEquals("staff.refused.MISSING_UNANSWERED", refused(beans -> beans.get(Imports.class).load(id)));
        run(beans -> beans.get(Imports.class).giveUp(id));
        assertEquals(ImportState.GIVEN_UP, state(id));
        assertEquals(4, posts());
    }

    @Test
    void aLoadedFileIsTakenBackUntilSomethingRestsOnIt() {
        Long id = loaded(NEW);
        assertEquals(5, posts());
        run(beans -> beans.get(Imports.class).takeBack(id));
        assertEquals(4, posts());
        assertEquals(ImportState.TAKEN_BACK, state(id));
        Long again = loaded(NEW);
        Long added = stage.database().call(em -> em.createQuery("select p.id from Person p where p.iin = '901112400889'", Long.class).getSingleResult());
        stage.database().run(em -> {
            Account account = Account.of(added, "gabit", "Габит", "ru");
            account.choose(PasswordHash.of("a good secret"));
            em.persist(account);
        });
        assertEquals("staff.refused.DEEDS_REST", refused(beans -> beans.get(Imports.class).takeBack(again)));
    }

    @Test
    void whatTheDatabaseAloneKnowsToRestOnItKeepsIt() {
        Long id = loaded(NEW);
        Long added = stage.database().call(em -> em.createQuery("select p.id from Person p where p.iin = '901112400889'", Long.class).getSingleResult());
        stage.database().run(em -> em.createQuery("select b from StateBody b", kz.bagalau.model.body.StateBody.class).getSingleResult().official(added));
        assertEquals("staff.refused.DEEDS_REST", refused(beans -> beans.get(Imports.class).takeBack(id)));
        assertEquals(5, posts());
    }

    @Test
    void aSupervisorWhomTheFileBroughtStays() {
        Long id = loaded(NEW);
        Long added = stage.database().call(em -> em.createQuery("select p.id from Person p where p.iin = '901112400889'", Long.class).getSingleResult());
        stage.database().run(em -> {
            Employment post = em.createQuery("select e from Employment e where e.personId = :id", Employment.class)
                    .setParameter("id", stage.people().get(0)).getSingleResult();
            post.describe(post.terms().under(added));
        });
        assertEquals("staff.refused.DEEDS_REST", refused(beans -> beans.get(Imports.class).takeBack(id)));
    }

    @Test
    void theRunningCasesItTouchesAreListedAndKeepIt() {
        stage.hr(beans -> beans.get(OpenCycle.class).open(stage.body(), new Days(DAY, LocalDate.of(2015, 12, 31)), "приказ № 5"));
        Long id = checked(ofHead("head@example.kz"));
        List<TouchedCase> touched = hr(beans -> beans.get(ImportReading.class).touched(id));
        List<TouchedCase.Part> parts = touched.stream().map(TouchedCase::part).distinct().toList();
        assertTrue(touched.size() >= 3 && parts.contains(TouchedCase.Part.EVALUATOR), () -> "touched " + touched);
        assertEquals("due", touched.get(0).stage());
        assertEquals(DAY, touched.get(0).cycle().first());
        Long loaded = loaded(ofHead("head@example.kz"));
        assertEquals("staff.refused.CASES_REST", refused(beans -> beans.get(Imports.class).takeBack(loaded)));
    }

    @Test
    void workBrokenOffByAStopOfTheServerIsTakenUpAgain() {
        Long id = broken();
        assertEquals(4, posts());
        run(beans -> beans.get(ImportJobs.class).takeUp());
        assertEquals(ImportState.LOADING, state(id), "too early: another server may be at it");
        stage.moveTo(DAY.plusDays(1));
        run(beans -> beans.get(ImportJobs.class).takeUp());
        assertEquals(ImportState.LOADED, state(id));
        assertEquals(5, posts());
    }

    @Test
    void workThatStopsTheServerAgainAndAgainIsEnded() {
        Long id = broken();
        serverDies = true;
        for (int day = 1; day <= ImportProgress.MOST_ATTEMPTS; day++) {
            stage.moveTo(DAY.plusDays(day));
            run(beans -> beans.get(ImportJobs.class).takeUp());
            assertEquals(ImportState.LOADING, state(id));
        }
        stage.moveTo(DAY.plusDays(9));
        run(beans -> beans.get(ImportJobs.class).takeUp());
        assertEquals(ImportState.FAILED, state(id));
        assertEquals(ImportProgress.INTERRUPTED, stage.database().call(em -> em.find(StaffImport.class, id)).failure());
        assertEquals(4, posts());
        serverDies = false;
        run(beans -> beans.get(Imports.class).check(id));
        assertEquals(ImportState.READY, state(id));
    }

    /** A file whose loading was broken off when half was done: its transaction is gone, its state still says LOADING. */
    private Long broken() {
        Long id = checked(NEW);
        List<Long> missing = hr(beans -> beans.get(ImportReading.class).changes(id, ImportChange.Kind.MISSING, 0, 99)).stream().map(ImportChange::id).toList();
        run(beans -> beans.get(Imports.class).answer(id, missing, ImportChange.Answer.SERVES));
        serverDies = true;
        run(beans -> beans.get(Imports.class).load(id));
        serverDies = false;
        assertThrows(IllegalStateException.class, () -> run(beans -> beans.get(ImportWork.class).load(id, percent -> {
            throw new IllegalStateException("power cut at " + percent + " %");
        })));
        return id;
    }

    @Test
    void theWordThatTheWorkGoesOnAndItsEndDoNotFailEachOther() throws Exception {
        Long id = upload(NEW);
        run(beans -> beans.get(ImportProgress.class).go(id, ImportState.CHECKING, ImportState.UPLOADED));
        ExecutorService worker = Executors.newSingleThreadExecutor();
        Future<?> end = hr(beans -> {
            ImportProgress progress = beans.get(ImportProgress.class);
            progress.tell(id, 40);
            Future<?> second = worker.submit(() -> run(other -> other.get(ImportProgress.class).checked(id, new ImportWork.Outcome(1, 0))));
            while (!second.isDone() && waiting(progress.em) == 0) {
                Thread.onSpinWait();
            }
            return second;
        });
        end.get(1, TimeUnit.MINUTES);
        worker.shutdown();
        assertEquals(ImportState.READY, state(id));
    }

    private static long waiting(EntityManager em) {
        return ((Number) em.createNativeQuery("select count(*) from pg_locks where not granted").getSingleResult()).longValue();
    }
}
