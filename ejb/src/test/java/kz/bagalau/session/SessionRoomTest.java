package kz.bagalau.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import kz.bagalau.documents.Files;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.model.session.Motion;
import kz.bagalau.model.session.Moved;
import kz.bagalau.model.session.Voter;
import kz.bagalau.papers.PdfBytes;
import kz.bagalau.planning.Beans;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Two who act on one session at once: nothing is lost, and who came too late is told what happened. The room costs the same for any agenda. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionRoomTest {

    private static final LocalDate DAY = Scene.DAY;

    private final Scene scene = new Scene();
    private Long session;
    private final List<Long> cases = new ArrayList<>();

    @BeforeAll
    void sit() {
        scene.appoint();
        session = scene.as(scene.secretary, beans -> beans.get(PlanSession.class).onDay(scene.body, DAY, "каб. 12", "согласие"));
        scene.servants.forEach(servant -> cases.add(scene.computed(servant, List.of(5, 5, 5, 5), List.of(13, 13, 14), true)));
        secretary(Agenda.class, agenda -> agenda.put(session, cases));
        secretary(HoldSession.class, room -> List.of(scene.chair, scene.deputy, scene.member).forEach(person -> room.came(session, person)));
        secretary(HoldSession.class, room -> room.open(session));
    }

    @AfterAll
    void close() {
        scene.close();
    }

    private <B> void secretary(Class<B> bean, Consumer<B> deed) {
        scene.does(scene.secretary, beans -> deed.accept(beans.get(bean)));
    }

    private <T> T look(Function<AgendaItem, T> question, int at) {
        return scene.as(scene.secretary, beans -> question.apply(beans.get(SessionDesk.class).look(session).session().itemOf(cases.get(at)).orElseThrow()));
    }

    private Long item(int at) {
        return look(AgendaItem::id, at);
    }

    /** Puts the approval of a case to the vote; gives the motion. */
    private Long put(int at) {
        Long item = item(at);
        secretary(HoldSession.class, room -> room.putApproval(session, item, null));
        return look(one -> one.open().orElseThrow().id(), at);
    }

    private static void assertMoved(Moved.Why why, Runnable deed) {
        assertEquals(why, assertThrows(Moved.class, deed::run).why());
    }

    @Test
    void theOrderOfACompositionIsKeptWithIt() {
        scene.does(scene.secretary, beans -> {
            Long file = beans.get(Commissions.class).of(scene.body).orElseThrow().compositions().get(0).orderFileId();
            assertEquals("Приказ.pdf", beans.get(Files.class).file(file).orElseThrow().name());
        });
    }

    @Test
    void whatAMemberVotedHimselfIsNotOverwritten() {
        Long item = item(0);
        Long motion = put(0);
        secretary(Votes.class, votes -> votes.say(session, item, motion, scene.member, true));
        scene.does(scene.member, beans -> beans.get(Votes.class).sayMyself(session, item, motion, false));
        assertMoved(Moved.Why.OWN_VOTE, () -> secretary(Votes.class, votes -> votes.say(session, item, motion, scene.member, true)));
        secretary(Votes.class, votes -> votes.sayRest(session, item, motion));
        assertEquals(List.of(true, true, false), look(one -> one.open().orElseThrow().entitled().stream().map(Voter::inFavour).toList(), 0));
        assertMoved(Moved.Why.VOTING, () -> secretary(HoldSession.class, room -> room.putApproval(session, item, null)));
        assertMoved(Moved.Why.VOTING, () -> secretary(HoldSession.class, room -> room.close(session, null)));
        assertMoved(Moved.Why.VOTING, () -> secretary(Agenda.class, agenda -> agenda.takeOff(session, item, "снято")));
        secretary(Votes.class, votes -> votes.drop(session, item, motion));
        assertMoved(Moved.Why.COUNTED, () -> scene.does(scene.member, beans -> beans.get(Votes.class).sayMyself(session, item, motion, true)));
        assertEquals(List.of(Motion.Outcome.DROPPED), look(one -> one.motions().stream().map(Motion::outcome).toList(), 0));
        assertEquals(AgendaItem.State.WAITING, look(AgendaItem::state, 0));
    }

    /** The second count waits for the first, then sees that the votes are counted: one decision, no overwriting. */
    @Test
    void twoWhoCountAtOnceDecideOnce() throws Exception {
        Long item = item(1);
        Long motion = put(1);
        secretary(Votes.class, votes -> votes.sayRest(session, item, motion));
        CompletableFuture<Moved.Why> second = new CompletableFuture<>();
        scene.does(scene.secretary, beans -> {
            beans.get(Votes.class).count(session, item, motion);
            second.completeAsync(() -> assertThrows(Moved.class, () -> secretary(Votes.class, votes -> votes.count(session, item, motion))).why());
            awaitOneWaiting(beans);
        });
        assertEquals(Moved.Why.COUNTED, second.get(90, TimeUnit.SECONDS));
        assertEquals(AgendaItem.State.DECIDED, look(AgendaItem::state, 1));
        assertEquals(1, look(AgendaItem::motions, 1).size());
    }

    private static void awaitOneWaiting(Beans beans) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        boolean waiting = false;
        while (!waiting) {
            assertTrue(System.nanoTime() < end, "the second deed did not wait for the first");
            waiting = ((Number) beans.get(SessionDesk.class).em.createNativeQuery("select count(*) from pg_locks where not granted")
                    .getSingleResult()).intValue() > 0;
        }
    }

    /** What is printed for a session held by hand is read back: agenda, votes with who takes no part, the empty protocol, in both languages. */
    @Test
    void thePackOfASessionHasWhatIsFilledByHand() throws IOException {
        PdfBytes pdf = new PdfBytes(scene.as(scene.secretary, beans -> beans.get(SessionPack.class).pdf(session)));
        assertEquals(List.of(), pdf.faults(PDFAFlavour.PDFA_2_A), "archivable");
        String text = pdf.text();
        assertFalse(text.contains("#"), text);
        for (String wanted : List.of("Повестка", "Күн тәртібі", "Лист присутствия", "Лист голосования", "Дауыс беру парағы", "Протокол заседания Комиссии по оценке",
                "Заключение Комиссии", "Комиссия қорытындысы", "Бағалау жөніндегі комиссия отырысының хаттамасы", "Ғабитов", "председатель Комиссии")) {
            assertTrue(text.contains(wanted), () -> wanted + " in: " + text);
        }
        byte[] docx = scene.as(scene.member, beans -> beans.get(SessionPack.class).docx(session));
        assertEquals("PK", new String(docx, 0, 2, StandardCharsets.US_ASCII));
    }

    @Test
    void oneKeyApprovesWhatNobodyContradicts() {
        Long item = item(2);
        secretary(Votes.class, votes -> votes.unanimous(session, item));
        assertEquals(AgendaItem.State.DECIDED, look(AgendaItem::state, 2));
        Long favour = look(one -> one.carried().orElseThrow().votes(true), 2);
        assertEquals(3L, favour);
        scene.does(scene.member, beans -> {
            ReadRoom read = beans.get(ReadRoom.class);
            assertEquals(true, read.unconfirmed(session).get(item));
            beans.get(Votes.class).confirm(session, item);
            assertFalse(read.unconfirmed(session).containsKey(item));
        });
    }

    @Test
    void theRoomAndTheAgendaCostTheSameForAnyNumberOfCases() {
        Scene other = scene;
        Long few = other.as(other.secretary, beans -> beans.get(PlanSession.class).onDay(other.body, DAY, "каб. 1", "согласие"));
        int empty = scene.statements(scene.secretary, beans -> lines(beans, few));
        int full = scene.statements(scene.secretary, beans -> lines(beans, session));
        assertTrue(full <= empty + 1, "an empty room took " + empty + " statements, one with three cases " + full);
        List<Long> more = IntStream.range(0, 6).mapToObj(i -> scene.computed(scene.servants.get(i % 3), List.of(4, 4, 4, 4), List.of(12, 12, 12), true)).toList();
        int candidates = scene.statements(scene.secretary, beans -> beans.get(Agenda.class).candidates(few));
        secretary(Agenda.class, agenda -> agenda.put(few, more.subList(0, 5)));
        assertTrue(scene.statements(scene.secretary, beans -> beans.get(Agenda.class).candidates(few)) <= candidates, "of six candidates five left");
        assertEquals(full, scene.statements(scene.secretary, beans -> lines(beans, few)), "three cases against five");
    }

    /** What the page asks of each line. */
    private static void lines(Beans beans, Long session) {
        Room room = beans.get(ReadRoom.class).room(session);
        room.lines().forEach(line -> {
            line.item().disputes();
            line.item().open();
        });
        room.session().present();
    }
}
