package kz.bagalau.reminders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.model.account.Account;
import kz.bagalau.model.account.PasswordHash;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.reminder.Reminder;
import kz.bagalau.model.reminder.ReminderMail;
import kz.bagalau.model.reminder.ReminderPlan;
import kz.bagalau.planning.Beans;
import kz.bagalau.planning.YearScene;
import kz.bagalau.watch.Situations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reminders over a real mail server: each once, a letter a day at most, whatever the server and the nodes do. */
class RemindersTest {

    private static final LocalDate DAY = YearScene.DAY;

    private final GreenMail server = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private YearScene scene;

    @BeforeEach
    void begin() {
        System.setProperty("bagalau.mail.host", "127.0.0.1");
        System.setProperty("bagalau.mail.encryption", "none");
        System.setProperty("bagalau.mail.sender", "bagalau@almaty.example");
        System.setProperty("bagalau.address", "https://bagalau.almaty.example/");
        System.setProperty("bagalau.mail.port", String.valueOf(server.getSmtp().getServerSetup().getPort()));
        scene = new YearScene("almaty-city-2018", 3);
        account(scene.hr, "ru");
    }

    @AfterEach
    void end() {
        server.stop();
        scene.close();
        List.of("host", "encryption", "sender", "port").forEach(name -> System.clearProperty("bagalau.mail." + name));
        System.clearProperty("bagalau.address");
    }

    @Test
    void severalTermsAreOneLetterThatNamesNobody() throws Exception {
        server.start();
        scene.servants.forEach(one -> Situations.toSend(scene, one));
        assertEquals(3, make());
        assertEquals(1, send());
        MimeMessage letter = letters().get(0);
        String text = (String) letter.getContent();
        assertTrue(text.contains(": 3 дела"), text);
        assertTrue(text.contains("п. 28"), text);
        assertTrue(text.contains("https://bagalau.almaty.example/board/list.xhtml"), text);
        assertFalse(text.contains("Қызметші"), "no names in the mail");
        assertEquals("bagalau@almaty.example", letter.getFrom()[0].toString());
    }

    @Test
    void nothingIsSentTwiceOverDays() {
        server.start();
        Situations.toSend(scene, scene.servants.get(0));
        for (int day = 0; day < 20; day++) {
            scene.on(DAY.plusDays(day));
            make();
            make();
            send();
            send();
        }
        assertEquals(2, letters().size(), "once when it came near, once when it was missed");
        assertEquals(List.of(Reminder.Kind.NEAR, Reminder.Kind.MISSED), reminders());
    }

    @Test
    void aServerThatIsDownGetsTheLetterOnceItIsBack() {
        Situations.toSend(scene, scene.servants.get(0));
        make();
        assertEquals(0, send());
        ReminderMail waiting = mails().get(0);
        assertEquals(ReminderMail.State.WAITING, waiting.state());
        assertEquals(1, waiting.attempts());
        assertFalse(failures().isEmpty(), "the administrator sees it");
        server.start();
        assertEquals(0, send(), "not before its time");
        scene.on(DAY.plusDays(1));
        assertEquals(1, send());
        assertEquals(0, send());
        assertEquals(1, letters().size());
        assertTrue(failures().isEmpty());
    }

    @Test
    void aLetterThatWaitsTakesTheNextDaysReminders() {
        Situations.toSend(scene, scene.servants.get(0));
        make();
        send();
        scene.on(DAY.plusDays(10));
        assertEquals(1, make(), "missed by now");
        server.start();
        send();
        send();
        assertEquals(1, letters().size());
        assertEquals(1, mails().size());
    }

    @Test
    void twoNodesSendOneLetter() throws Exception {
        server.start();
        scene.servants.forEach(one -> Situations.toSend(scene, one));
        scene.does(scene.hr, beans -> beans.get(EntityManager.class).persist(new ReminderPlan(scene.body)));
        assertEquals(3, both(() -> make()), "made by one of the two");
        assertEquals(1, both(() -> send()), "sent by one of the two");
        assertEquals(1, letters().size());
    }

    @Test
    void whatOneNodeHoldsTheOtherLeavesAlone() {
        Situations.toSend(scene, scene.servants.get(0));
        make();
        Long mail = mails().get(0).id();
        assertTrue(take(mail), "the first node takes it");
        assertFalse(take(mail), "the second does not");
    }

    @Test
    void whoWantsNoMailGetsNone() {
        server.start();
        Situations.toSend(scene, scene.servants.get(0));
        scene.does(scene.hr, beans -> beans.get(EntityManager.class).createQuery("select a from Account a", Account.class).getResultList()
                .forEach(account -> account.mails(false)));
        assertEquals(1, make(), "in the page he is reminded all the same");
        assertEquals(0, send());
        assertEquals(0, letters().size());
    }

    @Test
    void withoutAServerNothingIsSentLater() {
        System.clearProperty("bagalau.mail.host");
        Situations.toSend(scene, scene.servants.get(0));
        assertEquals(1, make());
        assertEquals(List.of(), mails());
    }

    @Test
    void aTrialSaysWhatTheServerAnswered() {
        assertTrue(scene.as(scene.hr, beans -> inRussian(beans.get(KeepReminders.class))).isPresent(), "nobody listens");
        server.start();
        assertTrue(scene.as(scene.hr, beans -> inRussian(beans.get(KeepReminders.class))).isEmpty());
        assertEquals(1, letters().size());
    }

    private static Optional<String> inRussian(KeepReminders keep) {
        try {
            return CurrentCaller.as(Caller.SYSTEM, () -> keep.trial("admin@almaty.example"));
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private int make() {
        return scene.as(scene.hr, beans -> beans.get(Reminders.class).make(scene.body));
    }

    private int send() {
        return scene.as(scene.hr, beans -> beans.get(SendReminders.class).send());
    }

    private boolean take(Long mail) {
        return scene.as(scene.hr, beans -> beans.get(Outbox.class).take(mail)).isPresent();
    }

    private int both(Callable<Integer> work) throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            CountDownLatch together = new CountDownLatch(2);
            List<Future<Integer>> answers = new ArrayList<>();
            for (int node = 0; node < 2; node++) {
                answers.add(nodes.submit(() -> {
                    together.countDown();
                    together.await();
                    return work.call();
                }));
            }
            return answers.get(0).get() + answers.get(1).get();
        } finally {
            nodes.shutdownNow();
        }
    }

    private List<ReminderMail> mails() {
        return scene.as(scene.hr, beans -> all(beans, ReminderMail.class));
    }

    private List<Reminder.Kind> reminders() {
        return scene.as(scene.hr, beans -> all(beans, Reminder.class)).stream().map(Reminder::kind).toList();
    }

    private List<FailedLetter> failures() {
        return scene.as(scene.hr, beans -> beans.get(KeepReminders.class).failures());
    }

    private static <T> List<T> all(Beans beans, Class<T> type) {
        return beans.get(EntityManager.class).createQuery("select e from " + type.getSimpleName() + " e order by e.id", type).getResultList();
    }

    private List<MimeMessage> letters() {
        return List.of(server.getReceivedMessages());
    }

    private void account(Long personId, String language) {
        scene.does(personId, beans -> {
            EntityManager em = beans.get(EntityManager.class);
            em.find(Person.class, personId).email("hr@almaty.example");
            Account account = Account.of(personId, "hr" + personId, "hr", language);
            account.choose(PasswordHash.of("a long enough password"));
            account.grant(Role.HR_WORKER, scene.body, DAY.minusYears(1), null, null);
            em.persist(account);
        });
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
