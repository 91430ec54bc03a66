package kz.bagalau.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import kz.bagalau.law.form.Block;
import kz.bagalau.law.form.Form;
import kz.bagalau.law.form.FormData;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.paper.PaperKind;
import kz.bagalau.model.paper.PaperSubject;
import kz.bagalau.model.paper.RegisteredPaper;
import kz.bagalau.papers.AcknowledgementSlip;
import kz.bagalau.papers.Imprint;
import kz.bagalau.papers.PrintSet;
import kz.bagalau.planning.Beans;
import kz.bagalau.session.Scene;

/** Two people who want the same document at the same time, on PostgreSQL: one looks while the other has not committed yet. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistryTest {

    private static final List<Lang> RUSSIAN = List.of(Lang.RU);

    private final Scene scene = new Scene();
    private PaperSubject subject;

    @BeforeAll
    void compute() {
        Long caseId = scene.computed(scene.servants.get(0), List.of(5, 5, 5, 5), List.of(13, 13, 14), true);
        subject = PaperSubject.ofCase(caseId, scene.servants.get(0));
    }

    @AfterAll
    void close() {
        scene.close();
    }

    private <T> T asked(Function<Registry, T> question) {
        return scene.database.call(em -> question.apply(new Beans(em, scene.clock()).get(Registry.class)));
    }

    /** What each of the two is given: the second asks while the first one's document is made and not yet there for others. */
    private List<RegisteredPaper> both(Function<Registry, RegisteredPaper> wish) throws Exception {
        CountDownLatch made = new CountDownLatch(1);
        CompletableFuture<RegisteredPaper> second = CompletableFuture.supplyAsync(() -> {
            await(made);
            return asked(wish);
        });
        RegisteredPaper first = asked(registry -> {
            RegisteredPaper paper = wish.apply(registry);
            made.countDown();
            pause();
            return paper;
        });
        return List.of(first, second.get(1, TimeUnit.MINUTES));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(700);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private Order extract(String words) {
        Form form = new Form(null, Text.same("Выписка"), List.of(new Block.Paragraph(Text.same(words))));
        return Order.first(scene.body, PaperKind.PROTOCOL_EXTRACT, subject, form, number -> FormData.empty(), RUSSIAN);
    }

    @Test
    void twoWhoAskAtOnceAreGivenTheSameDocument() throws Exception {
        asked(registry -> registry.current(extract("как было")));
        List<RegisteredPaper> given = both(registry -> registry.current(extract("как стало")));
        assertEquals(given.get(0).id(), given.get(1).id());
        assertEquals(2, given.get(1).versionNumber());
    }

    @Test
    void twoWhoMakeAnewAtOnceMakeOneAfterTheOther() throws Exception {
        asked(registry -> registry.makeAnew(scene.body, PaperKind.CASE_FILE, subject, RegistryTest::page));
        List<RegisteredPaper> given = both(registry -> registry.makeAnew(scene.body, PaperKind.CASE_FILE, subject, RegistryTest::page));
        assertEquals(List.of(2, 3), given.stream().map(RegisteredPaper::versionNumber).toList());
        assertEquals(given.get(0).id(), given.get(1).replacesId());
    }

    private static byte[] page(Imprint imprint) {
        return AcknowledgementSlip.write(new PrintSet(Text.same("–"), Text.same("Ғабитов"), imprint,
                List.of(new PrintSet.PrintedPaper(Text.same("Лист"), "1/2015", 1))), RUSSIAN);
    }
}
