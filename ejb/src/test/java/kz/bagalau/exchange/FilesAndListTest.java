package kz.bagalau.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.bagalau.exchange.ExchangeRefused.Reason;
import kz.bagalau.law.text.Lang;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.exchange.DocumentState;
import kz.bagalau.model.exchange.ExchangeDocument;
import kz.bagalau.model.exchange.Receipt;
import kz.bagalau.model.exchange.Registration;
import kz.bagalau.model.paper.Fingerprint;
import kz.bagalau.model.paper.StoredFile;
import kz.bagalau.model.paper.Written;
import kz.bagalau.session.Scene;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Files of documents: plain, or sealed to the certificate of the exchange while it is in force; the list of those who keep the papers. On PostgreSQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilesAndListTest {

    private final ExchangeScene office = new ExchangeScene();
    private final KeyPair keys = Keys.rsa(2048);
    private Long caseId;
    private ExchangeDocument open;
    private ExchangeDocument secret;

    @BeforeAll
    void offer() {
        office.opens(Scene.DAY);
        caseId = office.scene.computed(office.scene.servants.get(0), List.of(5, 5, 5, 5), List.of(13, 13, 14), true);
        open = office.of(office.complete(caseId));
        office.edition = "aksu-2023";
        secret = office.of(office.complete(caseId));
    }

    @AfterAll
    void close() {
        office.close();
    }

    private List<FileOf> files(ExchangeDocument document) {
        return office.asked(beans -> beans.get(ReadFiles.class).files(document.id()));
    }

    private FileOf listed(ExchangeDocument document) {
        return office.asked(beans -> beans.get(ReadFiles.class).listed(List.of(open.id(), secret.id()))).get(document.id()).get(0);
    }

    private void sealTo(int daysBefore, int daysAfter) {
        byte[] certificate = Keys.certificate(keys, Scene.DAY.minusDays(daysBefore), Scene.DAY.plusDays(daysAfter), 0);
        office.scene.does(office.scene.secretary, beans -> {
            KeepExchange keeping = beans.get(KeepExchange.class);
            keeping.sealTo(office.scene.body, keeping.check(office.scene.body, certificate));
        });
    }

    private StoredFile stored(ExchangeDocument document) {
        return office.scene.database.call(em -> em.find(StoredFile.class, document.paper().pdfId()));
    }

    private static void assertRefused(Reason reason, Runnable deed) {
        assertEquals(reason, assertThrows(ExchangeRefused.class, deed::run).reason());
    }

    @Test
    void aPlainFileIsGivenAsItIs() {
        FileOf file = files(open).get(0);
        StoredFile stored = stored(open);
        assertArrayEquals(stored.content(), file.content());
        assertEquals(List.of("refusal_act-1-2015.pdf", "application/pdf", (long) stored.length(), stored.sha256(), false),
                List.of(file.name(), file.mediaType(), file.size(), file.sha256(), file.sealed()));
        assertNull(file.recipient());
        assertNull(listed(open).content(), "a listing reads no content");
        assertRefused(Reason.FILE_UNKNOWN, () -> office.asked(beans -> beans.get(ReadFiles.class).file(open.id(), secret.paper().pdfId())));
    }

    @Test
    void aConfidentialFileLeavesSealedOrNotAtAll() throws GeneralSecurityException {
        office.scene.does(office.scene.secretary, beans -> beans.get(KeepExchange.class).sealToNobody(office.scene.body));
        assertTrue(listed(secret).sealed());
        assertRefused(Reason.NO_RECIPIENT, () -> files(secret));

        sealTo(5, 5);
        FileOf file = office.asked(beans -> beans.get(ReadFiles.class).file(secret.id(), secret.paper().pdfId()));
        Recipient recipient = office.asked(beans -> beans.get(KeepExchange.class).kept(List.of(office.scene.body))).get(office.scene.body).recipient();
        assertEquals(recipient.fingerprint(), file.recipient());
        byte[] opened = Keys.open(file.content(), keys);
        assertArrayEquals(stored(secret).content(), opened);
        assertEquals(List.of(file.sha256(), file.size()), List.of(Fingerprint.of(opened), (long) opened.length), "of the file itself, not of its envelope");
        assertEquals(listed(secret).sha256(), file.sha256());

        try {
            office.scene.on(Scene.DAY.plusDays(6));
            assertRefused(Reason.RECIPIENT_EXPIRED, () -> files(secret));
            assertEquals(1, files(open).size(), "what is not confidential goes on");
        } finally {
            office.scene.on(Scene.DAY);
        }
    }

    private List<ExchangeRow> listed(String search, Map<String, String> filters) {
        return office.asked(beans -> beans.get(ListExchange.class).documents(office.scene.body, new ListQuery(search, filters, "", false, 0, 50))).rows();
    }

    @Test
    void thoseWhoKeepThePapersSeeWhatWaitsWhatCameBackAndWhy() {
        Long servant = office.scene.servants.get(0);
        String surname = office.scene.database.call(em -> em.find(Person.class, servant).names().get(0).ru().full()).split(" ")[0];
        ExchangeDocument numbered = office.of(office.complete(caseId));
        Instant came = Instant.parse("2015-10-12T05:00:00Z");
        office.asked(beans -> beans.get(Registrations.class).register(numbered.id(), new Registration("Л-77/5", Scene.DAY, null, "card-77"), null, null));
        office.asked(beans -> beans.get(TakeReceipts.class).report(numbered.id(), Receipt.Kind.DELIVERED, came, null, "list-1", null, null));
        office.asked(beans -> beans.get(TakeReceipts.class).report(numbered.id(), Receipt.Kind.READ, came.plusSeconds(60), null, "list-2", null, null));
        ExchangeDocument refused = office.of(office.complete(caseId));
        office.asked(beans -> beans.get(Registrations.class).refuse(refused.id(), Written.in(Lang.RU, "Не тот получатель"), Scene.DAY, "list-refusal", null));

        List<ExchangeRow> found = listed("л-77", Map.of());
        assertEquals(List.of(numbered.id()), found.stream().map(ExchangeRow::id).toList(), "by the number there");
        assertEquals(List.of(came, came.plusSeconds(60)), List.of(found.get(0).told().delivered(), found.get(0).told().read()));
        assertEquals(found, listed(numbered.paper().mark(), Map.of("kind", "REFUSAL_ACT", "receipt", "READ", "days", "1", "state", "REGISTERED")), "by ours");
        assertEquals(List.of(), listed(numbered.paper().mark(), Map.of("receipt", "NONE")));
        ExchangeRow last = listed(surname, Map.of("state", "REFUSED")).get(0);
        assertEquals(List.of(refused.id(), "Не тот получатель", Lang.RU), List.of(last.id(), last.told().words(), last.told().lang()));
        assertTrue(last.person(Lang.RU.locale()).startsWith(surname));

        ListExchange.Standing standing = office.asked(beans -> beans.get(ListExchange.class).standing(office.scene.body));
        assertEquals(List.of(Scene.DAY, false), List.of(standing.opensOn(), standing.program()));
        long refusals = office.all().stream().filter(one -> one.state() == DocumentState.REFUSED).count();
        assertEquals(refusals, standing.counts().get(DocumentState.REFUSED));
        assertEquals(refusals, listed("", Map.of("state", "REFUSED")).size());
    }
}
