package kz.bagalau.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.List;
import kz.bagalau.exchange.ExchangeRefused.Reason;
import kz.bagalau.model.exchange.ExchangeDocument;
import kz.bagalau.model.paper.Fingerprint;
import kz.bagalau.model.paper.StoredFile;
import kz.bagalau.session.Scene;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Files of documents: plain, or sealed to the certificate of the exchange while it is in force; on PostgreSQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadFilesTest {

    private final ExchangeScene office = new ExchangeScene();
    private final KeyPair keys = Keys.rsa(2048);
    private ExchangeDocument open;
    private ExchangeDocument secret;

    @BeforeAll
    void offer() {
        office.opens(Scene.DAY);
        Long caseId = office.scene.computed(office.scene.servants.get(0), List.of(5, 5, 5, 5), List.of(13, 13, 14), true);
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
}
