package kz.bagalau.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.bagalau.acknowledgement.OfferResult;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.documents.Attachment;
import kz.bagalau.exchange.ExchangeRefused.Reason;
import kz.bagalau.exchange.TakeAnswers.Told;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.result.Medium;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.body.Iin;
import kz.bagalau.model.body.Person;
import kz.bagalau.model.evaluation.Signature;
import kz.bagalau.model.exchange.DocumentEvent;
import kz.bagalau.model.exchange.DocumentKind;
import kz.bagalau.model.exchange.ExchangeDocument;
import kz.bagalau.model.exchange.ServantAnswer.Kind;
import kz.bagalau.model.paper.MediaType;
import kz.bagalau.model.paper.StoredFile;
import kz.bagalau.model.paper.Written;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.plans.KciScene;
import kz.bagalau.session.ProtocolExtract;
import kz.bagalau.session.Scene;
import org.junit.jupiter.api.Test;

/** Answers that servants gave in the document-flow system, where the act knows this way and where it does not; on PostgreSQL. */
class AnswersTest {

    /** The beginning of a CMS SignedData: an outer sequence of 962 bytes and the object identifier. */
    private static final byte[] CMS = "0\u0082\u0003\u00c2\u0006\t*\u0086H\u0086\u00f7\r\u0001\u0007\u0002\u00a0".getBytes(StandardCharsets.ISO_8859_1);
    private static final Attachment PROOF = new Attachment("otvet.p7s", CMS);

    private static Instant at(LocalDate day) {
        return day.atTime(11, 30).atZone(ZoneId.of("Asia/Almaty")).toInstant();
    }

    private static Told told(Iin who, Kind kind, String words, LocalDate day, String id) {
        return new Told(who, kind, words == null ? null : Written.in(Lang.RU, words), at(day), DocumentEvent.Proof.CMS, PROOF, id);
    }

    private static Iin iin(TestDatabase database, Long person) {
        return database.call(em -> em.find(Person.class, person).iin());
    }

    private static List<ExchangeDocument> documents(TestDatabase database) {
        return database.call(em -> {
            List<ExchangeDocument> found = em.createQuery("select d from ExchangeDocument d order by d.id", ExchangeDocument.class).getResultList();
            found.forEach(one -> one.events().size());
            return found;
        });
    }

    private static ExchangeDocument of(TestDatabase database, DocumentKind kind) {
        return documents(database).stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }

    private static Map<Long, Boolean> allowed(Map<Long, Particulars> particulars) {
        return particulars.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().answerAllowed()));
    }

    private static void assertRefused(Reason reason, Runnable deed) {
        assertEquals(reason, assertThrows(ExchangeRefused.class, deed::run).reason());
    }

    private static void assertUnlawful(String key, String point, Runnable deed) {
        ObstacleException no = assertThrows(ObstacleException.class, deed::run);
        assertEquals(key, no.obstacle().key());
        assertTrue(no.obstacle().citation().points().stream().anyMatch(one -> one.toString().equals(point)), () -> no.obstacle().citation().toString());
    }

    @Test
    void underTheActOf2023AServantIsAcquaintedWithHisSheetInTheDocumentFlowSystem() {
        KciScene scene = new KciScene();
        try (scene) {
            ExchangeScene.account(scene.database);
            scene.hearing(Offering.class);
            scene.does(scene.hr, beans -> beans.get(KeepExchange.class).open(scene.body, LocalDate.of(2024, 1, 1)));
            scene.placed(KciScene.targets(3));
            Long sheet = SignedSheet.in(scene);
            Long plan = of(scene.database, DocumentKind.WORK_PLAN).id();
            Long document = of(scene.database, DocumentKind.EVALUATION_SHEET).id();
            Iin his = iin(scene.database, scene.unitHead);
            LocalDate day = LocalDate.of(2024, 4, 2);
            scene.on(day);
            assertEquals(Map.of(plan, false, document, true), allowed(scene.as(scene.hr, beans -> beans.get(ReadParticulars.class).of(List.of(plan, document)))));

            assertRefused(Reason.NO_ANSWER, () -> report(scene, plan, told(his, Kind.ACKNOWLEDGED, null, day, "ans-0"), null));
            assertRefused(Reason.PERSON_UNKNOWN, () -> report(scene, document, told(iin(scene.database, scene.economics), Kind.ACKNOWLEDGED, null, day, "ans-0"), null));
            assertRefused(Reason.ANSWER_DAY, () -> report(scene, document, told(his, Kind.ACKNOWLEDGED, null, day.plusDays(1), "ans-0"), null));
            assertRefused(Reason.ANSWER_DAY, () -> report(scene, document, told(his, Kind.ACKNOWLEDGED, null, LocalDate.of(2024, 3, 31), "ans-0"), null));
            assertUnlawful("process.role", "12", () -> report(scene, document, told(his, Kind.REFUSED, null, day, "ans-0"), null));
            assertEquals(List.of(DocumentEvent.Kind.READY), happened(scene, document));

            Outcome first = report(scene, document, told(his, Kind.DISAGREED, "Не учтено поручение", day, "ans-1"), "key-answer-0000001");
            assertEquals(first, report(scene, document, told(his, Kind.DISAGREED, "Не учтено поручение", day, "ans-1"), "key-answer-0000001"));
            assertEquals(first, report(scene, document, told(his, Kind.DISAGREED, "Не учтено поручение", day, "ans-1"), "key-answer-0000002"), "known by its id");
            assertRefused(Reason.KEY_REUSED, () -> report(scene, document, told(his, Kind.ACKNOWLEDGED, null, day, "ans-2"), "key-answer-0000001"));
            assertUnlawful("process.stage", "12", () -> report(scene, document, told(his, Kind.ACKNOWLEDGED, null, day, "ans-2"), null));
            assertEquals(List.of(DocumentEvent.Kind.READY, DocumentEvent.Kind.DISAGREED), happened(scene, document));

            scene.database.run(em -> {
                Sheet read = em.find(Sheet.class, sheet);
                Signature hand = read.acquaintance().orElseThrow();
                assertEquals("acquainted", read.stage());
                assertEquals(List.of(scene.unitHead, Medium.DOCUMENT_FLOW, day), List.of(hand.signerId(), hand.medium(), hand.signedOn()));
                assertEquals(null, hand.enteredBy(), "nobody entered it");
                assertEquals("Не учтено поручение", read.objection().orElseThrow());
                StoredFile proof = em.find(StoredFile.class, hand.scanId());
                assertEquals(List.of(MediaType.CMS, "otvet.p7s"), List.of(proof.mediaType(), proof.name()));
                DocumentEvent event = em.find(ExchangeDocument.class, document).events().get(1);
                assertEquals(List.of(at(day), DocumentEvent.Proof.CMS, proof.id(), "ans-1", "Не учтено поручение"),
                        List.of(event.at(), event.proof(), event.proofId(), event.externalId(), event.reason()));
            });
        }
    }

    private static Outcome report(KciScene scene, Long document, Told told, String key) {
        return scene.as(scene.hr, beans -> beans.get(TakeAnswers.class).report(document, told, key));
    }

    private static List<DocumentEvent.Kind> happened(KciScene scene, Long document) {
        return documents(scene.database).stream().filter(one -> one.id().equals(document)).flatMap(one -> one.events().stream()).map(DocumentEvent::kind).toList();
    }

    @Test
    void theActOf2015KnowsNeitherThisWayNorARefusalWithoutAMeeting() {
        try (ExchangeScene office = new ExchangeScene()) {
            office.opens(Scene.DAY);
            Long servant = office.scene.servants.get(0);
            Long caseId = office.scene.computed(servant, List.of(5, 5, 5, 5), List.of(13, 13, 14), true);
            office.scene.approved(List.of(caseId));
            office.asked(beans -> beans.get(ProtocolExtract.class).make(List.of(caseId)));
            Long protocol = of(office.scene.database, DocumentKind.PROTOCOL).id();
            Long extract = of(office.scene.database, DocumentKind.PROTOCOL_EXTRACT).id();
            Iin his = iin(office.scene.database, servant);
            Told read = told(his, Kind.ACKNOWLEDGED, null, Scene.DAY, "ans-1");
            assertEquals(Map.of(protocol, false, extract, false), allowed(office.asked(beans -> beans.get(ReadParticulars.class).of(List.of(protocol, extract)))));
            assertRefused(Reason.NO_ANSWER, () -> report(office, protocol, read));
            assertRefused(Reason.NO_ANSWER, () -> report(office, extract, read));

            office.scene.does(office.scene.secretary, beans -> beans.get(OfferResult.class).offer(List.of(caseId)));
            assertUnlawful("acquaintance.medium", "21", () -> report(office, extract, read));
            assertUnlawful("refusal.noOffer", "21", () -> report(office, extract, told(his, Kind.REFUSED, null, Scene.DAY, "ans-1")));
        }
    }

    private static Outcome report(ExchangeScene office, Long document, Told told) {
        return office.asked(beans -> beans.get(TakeAnswers.class).report(document, told, null));
    }
}
