package kz.bagalau.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kz.bagalau.documents.Attachment;
import kz.bagalau.exchange.Documents.Asked;
import kz.bagalau.exchange.Documents.Page;
import kz.bagalau.exchange.ExchangeRefused.Reason;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.body.Iin;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.exchange.DocumentEvent;
import kz.bagalau.model.exchange.DocumentKind;
import kz.bagalau.model.exchange.DocumentState;
import kz.bagalau.model.exchange.ExchangeDocument;
import kz.bagalau.model.exchange.Receipt;
import kz.bagalau.model.exchange.Registration;
import kz.bagalau.model.paper.PaperKind;
import kz.bagalau.model.paper.Written;
import kz.bagalau.prints.ListPapers;
import kz.bagalau.prints.PaperRow;
import kz.bagalau.session.ProtocolExtract;
import kz.bagalau.session.Scene;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What waits to be registered, and what the document-flow system tells of it, on PostgreSQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExchangeTest {

    private static final Registration FIRST = new Registration("01-15/7", Scene.DAY, "Канцелярия", "card-1");
    private static final Registration RIGHT = new Registration("01-15/8", Scene.DAY, "Канцелярия", "card-1");

    private final ExchangeScene office = new ExchangeScene();
    private Long caseId;

    @BeforeAll
    void signAProtocolBeforeTheExchange() {
        Long before = office.scene.computed(office.scene.servants.get(1), List.of(5, 5, 5, 5), List.of(13, 13, 14), true);
        office.scene.approved(List.of(before));
        assertEquals(List.of(), office.all());
        office.opens(Scene.DAY.plusDays(1));
        office.complete(before);
        assertEquals(List.of(), office.all(), "dated before the opening day");
        office.opens(Scene.DAY);
        caseId = office.scene.computed(office.scene.servants.get(0), List.of(5, 5, 5, 5), List.of(13, 13, 14), true);
    }

    @AfterAll
    void close() {
        office.close();
    }

    private Outcome register(Long document, Registration told, Long seen, String key) {
        return office.asked(beans -> beans.get(Registrations.class).register(document, told, seen, key));
    }

    private Outcome refuse(Long document, String reason, String externalId, String key) {
        return office.asked(beans -> beans.get(Registrations.class).refuse(document, Written.in(Lang.RU, reason), Scene.DAY, externalId, key));
    }

    private Outcome receive(Long document, Receipt.Kind kind, Iin to, String externalId, Attachment proof, String key) {
        return office.asked(beans -> beans.get(TakeReceipts.class).report(document, kind, Instant.parse("2015-10-12T05:00:00Z"), to, externalId, proof, key));
    }

    private static void assertRefused(Reason reason, Runnable deed) {
        assertEquals(reason, assertThrows(ExchangeRefused.class, deed::run).reason());
    }

    private ExchangeDocument waiting() {
        return office.of(office.complete(caseId));
    }

    private ExchangeDocument now(Long document) {
        return office.all().stream().filter(one -> one.id().equals(document)).findFirst().orElseThrow();
    }

    private static List<DocumentEvent.Kind> happened(ExchangeDocument document) {
        return document.events().stream().map(DocumentEvent::kind).toList();
    }

    private Page after(Long cursor) {
        return office.asked(beans -> beans.get(Documents.class).list(office.scene.body, Asked.after(cursor), Documents.LARGEST));
    }

    @Test
    void aSignedProtocolWaitsToBeRegisteredAndSoDoesItsExtract() {
        Long servant = office.scene.servants.get(2);
        Long decided = office.scene.computed(servant, List.of(4, 4, 4, 4), List.of(12, 12, 12), true);
        long seen = office.exchange().lastChange();
        office.scene.approved(List.of(decided));
        Page page = after(seen);
        assertEquals(List.of(DocumentKind.PROTOCOL), page.documents().stream().map(ExchangeDocument::kind).toList());
        ExchangeDocument protocol = page.documents().get(0);
        assertEquals(PaperKind.PROTOCOL, protocol.paper().kind());
        assertEquals(DocumentState.READY, protocol.state());
        assertEquals(protocol.change(), page.next());
        assertFalse(protocol.confidential(), "the edition of 2015 keeps no result from HR");
        Particulars signed = particulars(protocol.id());
        assertEquals(null, signed.servant(), "a protocol is about many");
        assertFalse(signed.signers().isEmpty());
        assertTrue(signed.signers().stream().allMatch(one -> one.post() != null && one.on().equals(protocol.paper().dated()) && one.name().kk() != null), signed.toString());

        office.asked(beans -> beans.get(ProtocolExtract.class).make(List.of(decided)));
        office.asked(beans -> beans.get(ProtocolExtract.class).make(List.of(decided)));
        List<ExchangeDocument> extracts = after(page.next()).documents();
        assertEquals(1, extracts.size(), "the extract that stands is offered once");
        assertEquals(List.of(DocumentKind.PROTOCOL_EXTRACT, decided, servant), List.of(extracts.get(0).kind(), extracts.get(0).caseId(), extracts.get(0).personId()));
        Page ofCase = office.asked(beans -> beans.get(Documents.class).list(office.scene.body,
                new Asked(DocumentState.READY, DocumentKind.PROTOCOL_EXTRACT, decided, Instant.EPOCH, null), 1));
        assertEquals(List.of(extracts.get(0).id()), ofCase.documents().stream().map(ExchangeDocument::id).toList());
        assertRefused(Reason.SIZE, () -> office.asked(beans -> beans.get(Documents.class).list(office.scene.body, Asked.after(null), 201)));
    }

    private Particulars particulars(Long document) {
        return office.asked(beans -> beans.get(ReadParticulars.class).of(List.of(document))).get(document);
    }

    @Test
    void aDocumentNamesItsSignersItsServantAndWhatItReplacesByTheNumberThere() {
        ExchangeDocument former = waiting();
        Particulars said = particulars(former.id());
        assertEquals(null, said.replaces());
        assertEquals(null, said.servant().iin(), "the secretary has no right to it");
        Person servant = office.scene.database.call(em -> {
            Person one = em.find(Person.class, office.scene.servants.get(0));
            one.names().size();
            return one;
        });
        assertEquals(servant.nameOn(Scene.DAY).ru().full(), said.servant().name().ru());
        ExchangeDocument later = office.of(office.completeAnew(caseId));
        assertEquals(List.of(former.paper().mark(), former.paper().dated()), List.of(particulars(later.id()).replaces().number(), particulars(later.id()).replaces().dated()));
        register(former.id(), FIRST, now(former.id()).change(), null);
        assertEquals(List.of(former.id(), "01-15/7", Scene.DAY), List.of(particulars(later.id()).replaces().documentId(), particulars(later.id()).replaces().number(),
                particulars(later.id()).replaces().dated()));
    }

    @Test
    void aNumberIsToldOnceCorrectedWithTheVersionSeenAndKeptWithThoseBeforeIt() {
        ExchangeDocument document = waiting();
        assertRefused(Reason.VERSION_OLD, () -> register(document.id(), FIRST, document.change() - 1, null));
        Outcome first = register(document.id(), FIRST, null, "key-register-00001");
        assertEquals(DocumentState.REGISTERED, first.state());
        assertTrue(first.version() > document.change());
        assertEquals(first, register(document.id(), FIRST, null, "key-register-00001"), "the same call");
        assertEquals(first, register(document.id(), FIRST, null, "key-register-00002"), "the same number under another key");
        assertRefused(Reason.KEY_REUSED, () -> register(document.id(), RIGHT, first.version(), "key-register-00001"));

        assertRefused(Reason.VERSION_MISSING, () -> register(document.id(), RIGHT, null, null));
        assertRefused(Reason.VERSION_OLD, () -> register(document.id(), RIGHT, document.change(), null));
        Outcome corrected = register(document.id(), RIGHT, first.version(), "key-register-00003");
        ExchangeDocument now = now(document.id());
        assertEquals("01-15/8", now.registration().orElseThrow().number());
        assertEquals(corrected.version(), now.change());
        assertEquals(List.of(DocumentEvent.Kind.READY, DocumentEvent.Kind.REGISTERED, DocumentEvent.Kind.CORRECTED), happened(now));
        assertEquals("01-15/7", now.events().get(1).number());
        assertEquals(first, register(document.id(), FIRST, null, "key-register-00001"), "as it was answered then");
        assertRefused(Reason.NOT_REFUSABLE, () -> refuse(document.id(), "Поздно", "refusal-1", null));

        PaperRow row = office.asked(beans -> beans.get(ListPapers.class).ofCase(caseId)).stream().filter(one -> document.id().equals(one.exchangeId())).findFirst().orElseThrow();
        assertEquals(List.of("01-15/8", Scene.DAY, DocumentState.REGISTERED), List.of(row.outsideNumber(), row.outsideDated(), row.outside()));
    }

    @Test
    void aRefusalWaitsForHrUntilItIsSettledOrTheSystemThinksBetterOfIt() {
        ExchangeDocument document = waiting();
        refuse(document.id(), "Нет подписи", "refusal-2", "key-refusal-000001");
        Outcome refused = refuse(document.id(), "Нет подписи", "refusal-2", null);
        assertEquals(List.of(DocumentEvent.Kind.READY, DocumentEvent.Kind.REFUSED), happened(now(document.id())));
        assertRefused(Reason.NOT_REFUSABLE, () -> refuse(document.id(), "Ещё раз", "refusal-3", null));
        InboxItem item = inbox().stream().filter(one -> one.link().endsWith("=" + document.id())).findFirst().orElseThrow();
        assertTrue(item.args().toString().contains("Нет подписи"), item.args().toString());

        office.asked(beans -> {
            beans.get(Registrations.class).settle(document.id(), Written.in(Lang.RU, "Зарегистрирован в журнале"));
            return null;
        });
        assertEquals(DocumentState.SETTLED, now(document.id()).state());
        assertTrue(inbox().stream().noneMatch(one -> one.link().endsWith("=" + document.id())));
        assertRefused(Reason.NOT_SETTLED, () -> office.asked(beans -> {
            beans.get(Registrations.class).settle(document.id(), Written.in(Lang.RU, "Снова"));
            return null;
        }));
        assertEquals(DocumentState.REGISTERED, register(document.id(), FIRST, null, null).state());
        assertTrue(now(document.id()).change() > refused.version());
    }

    private List<InboxItem> inbox() {
        return office.asked(beans -> beans.get(RefusedInbox.class).waitingForMe(Scene.DAY));
    }

    @Test
    void aReceiptIsTakenOnceInAnyOrder() {
        ExchangeDocument document = waiting();
        Iin servant = office.scene.database.call(em -> em.find(Person.class, office.scene.servants.get(0)).iin());
        Iin another = office.scene.database.call(em -> em.find(Person.class, office.scene.servants.get(1)).iin());
        Attachment proof = new Attachment("Квитанция.pdf", "%PDF-1.7 receipt".getBytes(StandardCharsets.US_ASCII));
        Outcome read = receive(document.id(), Receipt.Kind.READ, servant, "receipt-2", proof, null);
        Outcome delivered = receive(document.id(), Receipt.Kind.DELIVERED, null, "receipt-1", null, "key-receipt-000001");
        assertEquals(delivered, receive(document.id(), Receipt.Kind.DELIVERED, null, "receipt-1", null, "key-receipt-000001"));
        assertEquals(delivered, receive(document.id(), Receipt.Kind.READ, servant, "receipt-2", proof, "key-receipt-000002"));
        assertRefused(Reason.PERSON_UNKNOWN, () -> receive(document.id(), Receipt.Kind.READ, another, "receipt-3", null, null));
        List<Receipt> receipts = now(document.id()).receipts();
        assertEquals(List.of(Receipt.Kind.READ, Receipt.Kind.DELIVERED), receipts.stream().map(Receipt::kind).toList());
        assertEquals(office.scene.servants.get(0), receipts.get(0).personId());
        assertTrue(read.version() < delivered.version());
        assertEquals(1L, office.scene.database.<Long>call(em -> em.createQuery("select count(f) from StoredFile f where f.subject = 'receipt'", Long.class).getSingleResult()));
    }

    @Test
    void whatComesInThePlaceOfAPaperComesInThePlaceOfItsDocument() {
        ExchangeDocument former = waiting();
        register(former.id(), FIRST, null, null);
        ExchangeDocument later = office.of(office.completeAnew(caseId));
        assertEquals(former.id(), later.replacesId());
        ExchangeDocument replaced = now(former.id());
        assertEquals(DocumentState.REPLACED, replaced.state());
        assertTrue(replaced.change() > later.change(), "the new one is seen first");
        Outcome corrected = register(former.id(), RIGHT, replaced.change(), null);
        assertEquals(DocumentState.REPLACED, corrected.state());
        assertRefused(Reason.NOT_REFUSABLE, () -> refuse(former.id(), "Заменён", "refusal-4", null));
    }

    @Test
    void aDeedThatIsUndoneLeavesNoDocument() {
        long before = office.exchange().lastChange();
        int documents = office.all().size();
        assertThrows(IllegalStateException.class, () -> office.asked(beans -> {
            office.complete(beans, caseId, null);
            throw new IllegalStateException("undone");
        }));
        assertEquals(documents, office.all().size());
        assertEquals(before, office.exchange().lastChange(), "its number is given again");
    }

    @Test
    void aKeyIsForgottenAfterNinetyDays() {
        ExchangeDocument document = waiting();
        Outcome first = register(document.id(), FIRST, null, "key-old-0000000001");
        try {
            office.scene.on(Scene.DAY.plusDays(90));
            assertRefused(Reason.KEY_REUSED, () -> register(document.id(), RIGHT, first.version(), "key-old-0000000001"));
            office.scene.on(Scene.DAY.plusDays(91));
            assertTrue(register(document.id(), RIGHT, first.version(), "key-old-0000000001").version() > first.version());
        } finally {
            office.scene.on(Scene.DAY);
        }
    }

    @Test
    void whatTellsResultsThatAnEditionKeepsIsConfidential() {
        office.edition = "aksu-2023";
        try {
            assertTrue(waiting().confidential());
        } finally {
            office.edition = "astana-2015";
        }
        assertFalse(waiting().confidential());
    }

    /** The first writer has its number and has not committed when the second asks for one; a reader who saw the second's must have seen the first's. */
    @Test
    void aReaderMissesNoChangeOfTwoWriters() throws Exception {
        Long slow = waiting().id();
        Long quick = waiting().id();
        long start = after(null).next();
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch read = new CountDownLatch(1);
        CompletableFuture<Outcome> first = CompletableFuture.supplyAsync(() -> office.asked(beans -> {
            Outcome outcome = beans.get(Registrations.class).register(slow, FIRST, null, null);
            taken.countDown();
            await(read);
            return outcome;
        }));
        await(taken);
        CompletableFuture<Outcome> second = CompletableFuture.supplyAsync(() -> register(quick, RIGHT, null, null));
        assertThrows(TimeoutException.class, () -> second.get(500, TimeUnit.MILLISECONDS), "waits for the first");
        Page meanwhile = after(start);
        assertEquals(List.of(), meanwhile.documents());
        read.countDown();
        long one = first.get(1, TimeUnit.MINUTES).version();
        long two = second.get(1, TimeUnit.MINUTES).version();
        assertEquals(one + 1, two);
        assertEquals(List.of(slow, quick), after(meanwhile.next()).documents().stream().map(ExchangeDocument::id).toList());
    }

    @Test
    void aPollerSeesEveryChangeOfManyWriters() throws Exception {
        List<Long> documents = List.of(waiting().id(), waiting().id(), waiting().id(), waiting().id());
        long start = after(null).next();
        Set<Long> told = new TreeSet<>();
        List<CompletableFuture<Outcome>> writers = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            String receipt = "crowd-" + round;
            documents.forEach(id -> writers.add(CompletableFuture.supplyAsync(() -> receive(id, Receipt.Kind.DELIVERED, null, receipt, null, null))));
        }
        Set<Long> seen = new TreeSet<>();
        long cursor = start;
        boolean over = false;
        while (!over) {
            over = writers.stream().allMatch(CompletableFuture::isDone); // asked before the last poll
            Page page = after(cursor);
            page.documents().forEach(one -> seen.add(one.change()));
            cursor = page.next();
        }
        for (CompletableFuture<Outcome> writer : writers) {
            told.add(writer.get(1, TimeUnit.MINUTES).version());
        }
        assertEquals(12, told.size());
        assertEquals(start + 12, cursor);
        Set<Long> last = new TreeSet<>(documents.stream().map(id -> now(id).change()).toList());
        assertTrue(seen.containsAll(last), seen + " but " + last);
        assertTrue(told.containsAll(seen));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(1, TimeUnit.MINUTES));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
