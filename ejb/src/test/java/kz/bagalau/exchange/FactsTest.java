package kz.bagalau.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kz.bagalau.exchange.ExchangeRefused.Reason;
import kz.bagalau.exchange.FactStanding.State;
import kz.bagalau.exchange.Facts.Told;
import kz.bagalau.journal.CountEntry;
import kz.bagalau.journal.FactChoices;
import kz.bagalau.journal.JournalRefused;
import kz.bagalau.journal.JournalScene;
import kz.bagalau.journal.NewFact;
import kz.bagalau.journal.RefusedEntries;
import kz.bagalau.journal.Seen;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.result.Medium;
import kz.bagalau.model.body.Iin;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.model.journal.JournalEntry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Facts that the document-flow system proposes for the journal of 2017, on PostgreSQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FactsTest {

    /** A program is nobody. */
    private static final Long PROGRAM = null;
    private static final LocalDate DAY = LocalDate.of(2017, 9, 14);

    private final JournalScene office = new JournalScene(3);

    @BeforeAll
    void hear() {
        ExchangeScene.account(office.database);
        office.hearing(FactChanges.class);
    }

    @AfterAll
    void close() {
        office.close();
    }

    private Iin iin(int servant) {
        return office.database.call(em -> em.find(Person.class, office.servants.get(servant)).iin());
    }

    private FactStanding propose(String id, Iin who, NewFact fact) {
        return office.as(PROGRAM, beans -> beans.get(Facts.class).propose(office.body, new Told(id, who, fact)));
    }

    private Facts.Page after(Long cursor, int size) {
        return office.as(PROGRAM, beans -> beans.get(Facts.class).list(office.body, null, cursor, size));
    }

    private JournalEntry entry(Long id) {
        return office.database.call(em -> {
            JournalEntry entry = em.find(JournalEntry.class, id);
            entry.journal().size();
            return entry;
        });
    }

    private List<Seen> seen(FactStanding... facts) {
        return List.of(facts).stream().map(one -> {
            JournalEntry entry = entry(one.entryId());
            return new Seen(entry.id(), entry.caseId(), entry.version());
        }).toList();
    }

    private static void assertRefused(Reason reason, Runnable deed) {
        assertEquals(reason, assertThrows(ExchangeRefused.class, deed::run).reason());
    }

    @Test
    void eachFactWaitsForTheSupervisorAndWhatHeDecidesIsTold() {
        long start = after(null, 200).next();
        FactStanding first = propose("task-1", iin(1), JournalScene.reward("5.1", DAY));
        FactStanding second = propose("task-2", iin(1), JournalScene.breach(DAY));
        FactStanding third = propose("task-3", iin(1), JournalScene.reward("5.2", DAY));
        assertEquals(List.of(State.PROPOSED, "5", State.PROPOSED, "-2"), List.of(first.state(), first.points().toString(), second.state(), second.points().toString()));
        DeedEntry proposed = entry(first.entryId()).journal().get(0);
        assertEquals(List.of(Role.DOCUMENT_SERVICE, Medium.DOCUMENT_FLOW), List.of(proposed.role(), proposed.medium()));
        assertNull(proposed.byId());
        assertEquals(office.cases.get(1), entry(first.entryId()).caseId());

        assertEquals(first, propose("task-1", iin(1), JournalScene.reward("5.1", DAY)), "known by its id");
        Facts.Page page = after(start, 2);
        assertEquals(List.of("task-1", "task-2"), page.facts().stream().map(FactStanding::externalId).toList());
        assertTrue(page.more());
        long read = after(page.next(), 2).next();
        assertEquals(List.of(), after(read, 2).facts());

        office.does(office.supervisor, beans -> beans.get(CountEntry.class).accept(List.of(office.cases.get(1)), seen(first, third)));
        office.does(office.supervisor, beans -> beans.get(CountEntry.class).decline(List.of(office.cases.get(1)), seen(second), "Срок был продлён"));
        office.on(DAY.plusDays(7));
        office.does(office.supervisor, beans -> beans.get(CountEntry.class).withdraw(List.of(office.cases.get(1)), seen(third), "Ошибка карточки"));
        List<FactStanding> decided = after(read, 200).facts();
        assertEquals(List.of("task-1", "task-2", "task-3"), decided.stream().map(FactStanding::externalId).toList());
        assertEquals(List.of(State.COUNTED, State.DECLINED, State.WITHDRAWN), decided.stream().map(FactStanding::state).toList());
        assertEquals("Срок был продлён", decided.get(1).reason());
        assertEquals(List.of("Ошибка карточки", DAY.plusDays(7)), List.of(decided.get(2).reason(), decided.get(2).decidedOn()));
        assertNull(decided.get(0).reason());
        assertEquals(decided, office.as(PROGRAM, beans -> beans.get(Facts.class).list(office.body, Instant.EPOCH, start, 200)).facts());
        office.on(LocalDate.of(2017, 9, 20));
    }

    @Test
    void whatWillNotDoIsRefusedWithItsReasonAndLeavesNothing() {
        long start = after(null, 200).next();
        Iin who = iin(2);
        assertEquals("journal.refused.future", assertThrows(JournalRefused.class, () -> propose("bad-1", who, JournalScene.reward("5.1", LocalDate.of(2017, 11, 3)))).key());
        assertRefused(Reason.NOBODY, () -> propose("bad-2", Iin.completing("75010150077").orElseThrow(), JournalScene.reward("5.1", DAY)));
        assertRefused(Reason.NO_JOURNAL, () -> propose("bad-3", who, JournalScene.reward("5.1", LocalDate.of(2016, 9, 14))));
        assertEquals("journal.unknown", reason(() -> propose("bad-4", who, JournalScene.reward("77", DAY))));
        propose("task-4", who, JournalScene.reward("5.1", DAY));
        assertEquals("journal.refused.same", reason(() -> propose("bad-5", who, JournalScene.reward("5.1", DAY))));
        assertEquals(List.of("task-4"), after(start, 200).facts().stream().map(FactStanding::externalId).toList());
        assertRefused(Reason.SIZE, () -> after(start, 201));
    }

    private static String reason(Runnable deed) {
        return assertThrows(RefusedEntries.class, deed::run).refused().get(0).key();
    }

    @Test
    void theKindsAreThoseOfTheActInForceOnTheDay() {
        Facts.Kinds before = office.as(PROGRAM, beans -> beans.get(Facts.class).kinds(office.body, LocalDate.of(2017, 5, 1)));
        Facts.Kinds now = office.as(PROGRAM, beans -> beans.get(Facts.class).kinds(office.body, DAY));
        assertEquals(List.of("almaty-region-2017", "almaty-region-2017-06"), List.of(before.edition(), now.edition()));
        FactChoices.Kinds rewards = now.kinds().stream().filter(one -> one.rule().equals(JournalScene.INCENTIVE)).findFirst().orElseThrow();
        assertTrue(rewards.lines().stream().anyMatch(line -> line.code().equals("5.1")));
        assertRefused(Reason.NO_ACT, () -> office.as(PROGRAM, beans -> beans.get(Facts.class).kinds(office.body, LocalDate.of(2010, 5, 1))));
    }

    @Test
    void theSameFactToldTwiceAtOnceIsProposedOnce() throws Exception {
        NewFact fact = JournalScene.reward("2.1", DAY);
        CountDownLatch told = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        Iin who = iin(1);
        CompletableFuture<FactStanding> first = CompletableFuture.supplyAsync(() -> office.as(PROGRAM, beans -> {
            FactStanding standing = beans.get(Facts.class).propose(office.body, new Told("twice", who, fact));
            beans.get(EntityManager.class).flush();
            told.countDown();
            await(over);
            return standing;
        }));
        await(told);
        CompletableFuture<FactStanding> second = CompletableFuture.supplyAsync(() -> propose("twice", who, fact));
        assertThrows(TimeoutException.class, () -> second.get(500, TimeUnit.MILLISECONDS), "waits for the first");
        over.countDown();
        assertEquals(first.get(1, TimeUnit.MINUTES), second.get(1, TimeUnit.MINUTES));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(1, TimeUnit.MINUTES));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
