package kz.bagalau.acknowledgement;

import static kz.bagalau.planning.Obstacles.assertObstacle;
import static kz.bagalau.planning.YearScene.DAY;
import static kz.bagalau.planning.YearScene.DECIDED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.bagalau.archive.ReadRecord;
import kz.bagalau.archive.ServiceRecord;
import kz.bagalau.documents.Attachment;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.result.Medium;
import kz.bagalau.law.result.RefusalAct.Signer;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.time.Deadline;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.acknowledgement.Acknowledgement;
import kz.bagalau.model.acknowledgement.Offer.Meeting;
import kz.bagalau.model.acknowledgement.Offer.Outcome;
import kz.bagalau.model.body.Absence;
import kz.bagalau.model.body.AbsenceKind;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.Employment;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.paper.Written;
import kz.bagalau.model.record.ServiceRecordEntry.Acquainted;
import kz.bagalau.planning.WrongDay;
import kz.bagalau.planning.YearScene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Points 40-42 of the family of 2018 on PostgreSQL: in writing only, the act of three different persons, what is sent after it. */
class WrittenAcquaintanceTest {

    private static final Attachment SCAN = new Attachment("scan.pdf", "%PDF-1.7 scan".getBytes(StandardCharsets.US_ASCII));
    private static final String ALMATY = "almaty-city-2018";
    private static final String AMENDED = "turkestan-2018-amended";

    private YearScene scene;
    private Long servant;
    private Long caseId;

    private void offered(String edition) {
        scene = new YearScene(edition, 3);
        servant = scene.servants.get(0);
        caseId = scene.completed(servant, 2, "initiative");
        scene.does(scene.hr, beans -> beans.get(OfferResult.class).offer(List.of(caseId)));
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private void declined() {
        Meeting meeting = new Meeting(DAY.atTime(11, 0), "каб. 7", "Исаева А.Б.", null, Lang.RU);
        scene.does(scene.hr, beans -> beans.get(OfferResult.class).offerInPerson(caseId, meeting, Outcome.DECLINED));
    }

    private static List<Signer> signers(Long hr, Long one, Long two) {
        return List.of(new Signer(hr.toString(), Role.HR_WORKER), new Signer(one.toString(), Role.OTHER_SERVANT), new Signer(two.toString(), Role.OTHER_SERVANT));
    }

    private void draw(Long hr, Long one, Long two) {
        scene.does(scene.hr, beans -> beans.get(RefuseResult.class).draw(caseId, signers(hr, one, two)));
    }

    private void drawn() {
        declined();
        draw(scene.hr, scene.others.get(0), scene.others.get(1));
    }

    private void sign(Long person) {
        scene.does(person, beans -> beans.get(RefuseResult.class).sign(caseId));
    }

    private void refused() {
        drawn();
        Stream.of(scene.hr, scene.others.get(0), scene.others.get(1)).forEach(this::sign);
    }

    private String stage() {
        return scene.as(scene.hr, beans -> beans.get(ReadOffer.class).card(caseId).acknowledgement().stage());
    }

    private Acknowledgement acknowledgement() {
        return scene.as(scene.hr, beans -> beans.get(ReadOffer.class).card(caseId).acknowledgement());
    }

    private List<DispatchRow> unsent() {
        return scene.as(scene.hr, beans -> beans.get(ListDispatches.class).dispatches(scene.body, ListQuery.everything()).rows());
    }

    private List<InboxItem> inbox(Long person) {
        return scene.as(person, beans -> beans.get(AcknowledgementInbox.class).waitingForMe(DAY));
    }

    @Test
    void p41_theServantReadsEveryResultAndNoClickCounts() {
        offered(ALMATY);
        scene.does(servant, beans -> {
            ReadableResult read = beans.get(ReadResult.class).open(caseId);
            assertEquals("UNSATISFACTORY", read.decision().result().grade());
            assertEquals(10, read.decision().all().size(), "the targets and nine competencies");
            assertTrue(read.decision().all().get(0).leads());
            assertEquals(1, read.decision().beside().stream().filter(one -> "FAILS".equals(one.result().grade())).count());
            assertEquals(LocalDate.of(2020, 1, 22), read.term().last());
            assertEquals(LocalDate.of(2020, 1, 30), read.appeal().term().last());
            assertEquals(6, read.decision().grounds().size(), "five decisions rest on the targets, development on the competencies");
            assertEquals(List.of(), read.decision().follows(), "none of them follows from this grade alone");
            assertObstacle("acquaintance.medium", Set.of("40", "41"), () -> beans.get(ReadResult.class).acknowledge(caseId, null));
        });
        scene.does(servant, beans -> assertTrue(beans.get(ResultSlip.class).make(caseId).length() > 1000));
    }

    @Test
    void p40_signedOnPaperByOneOrMany() {
        offered(ALMATY);
        Long second = scene.completed(scene.servants.get(1), 5);
        scene.does(scene.hr, beans -> beans.get(OfferResult.class).offer(List.of(second)));
        scene.does(scene.hr, beans -> assertThrows(WrongDay.class, () -> beans.get(OfferResult.class).enterPapers(List.of(caseId, second),
                DECIDED.minusDays(1), SCAN)));
        scene.does(scene.hr, beans -> beans.get(OfferResult.class).enterPapers(List.of(caseId, second), DAY, SCAN));
        scene.does(scene.hr, beans -> assertThrows(IllegalStateException.class, () -> beans.get(OfferResult.class).enterPapers(List.of(caseId), DAY, SCAN)));
        scene.does(scene.hr, beans -> beans.get(ServiceRecord.class).enter(List.of(caseId, second)));
        scene.does(scene.hr, beans -> {
            var entry = beans.get(ReadRecord.class).of(servant).entries().get(0);
            assertEquals(Acquainted.READ, entry.acquainted());
            assertEquals("UNSATISFACTORY", entry.basis().grade());
            assertEquals(9, entry.lines().size());
            assertEquals(1, entry.lines().stream().filter(line -> line.grade().equals("FAILS")).count());
        });
    }

    @Test
    void p41_aDisagreementIsWrittenOnThePaper() {
        offered(ALMATY);
        scene.does(scene.hr, beans -> beans.get(OfferResult.class).enterPaper(caseId, DAY, SCAN, Written.in(Lang.RU, "КЦИ 3 достигнут")));
        assertEquals("КЦИ 3 достигнут", acknowledgement().answer().disagreement().words());
        assertEquals(Deadline.State.KEPT, scene.as(scene.hr, beans -> beans.get(ReadOffer.class).card(caseId).term().state()));
    }

    @Test
    void p41_threeDifferentPersonsAndNotTheServant() {
        offered(ALMATY);
        scene.does(scene.hr, beans -> assertObstacle("refusal.noOffer", Set.of("41", "42"),
                () -> beans.get(RefuseResult.class).draw(caseId, signers(scene.hr, scene.others.get(0), scene.others.get(1)))));
        declined();
        Long other = scene.others.get(0);
        scene.does(scene.hr, beans -> assertObstacle("refusal.signers", Set.of("41", "42"), () -> beans.get(RefuseResult.class).draw(caseId,
                List.of(new Signer(scene.hr.toString(), Role.HR_WORKER), new Signer(other.toString(), Role.OTHER_SERVANT)))));
        scene.does(scene.hr, beans -> assertObstacle("refusal.twice", Set.of("41", "42"),
                () -> beans.get(RefuseResult.class).draw(caseId, signers(scene.hr, other, other))));
        scene.does(scene.hr, beans -> assertObstacle("refusal.twice", Set.of("41", "42"),
                () -> beans.get(RefuseResult.class).draw(caseId, signers(scene.hr, other, scene.hr))));
        scene.does(scene.hr, beans -> assertObstacle("refusal.servant", Set.of("41", "42"),
                () -> beans.get(RefuseResult.class).draw(caseId, signers(scene.hr, other, servant))));
        draw(scene.hr, other, scene.supervisor);
        assertEquals("declined", stage());
    }

    @Test
    void p41_eachConfirmsPersonally() {
        offered(ALMATY);
        drawn();
        for (Long person : List.of(scene.hr, scene.others.get(0), scene.others.get(1))) {
            assertTrue(inbox(person).stream().anyMatch(item -> item.key().equals("inbox.refusal.sign")), "it waits for each of them");
        }
        scene.does(scene.supervisor, beans -> assertThrows(IllegalArgumentException.class, () -> beans.get(RefuseResult.class).sign(caseId)));
        sign(scene.hr);
        scene.does(scene.hr, beans -> assertThrows(IllegalStateException.class, () -> beans.get(RefuseResult.class).sign(caseId)));
        sign(scene.others.get(0));
        assertEquals("declined", stage(), "one of three is missing");
        scene.does(scene.hr, beans -> beans.get(RefuseResult.class).enterPaper(caseId, scene.others.get(1), DAY, SCAN));
        assertEquals("refused", stage());
        scene.does(scene.hr, beans -> assertTrue(beans.get(EntityManager.class).find(EvaluationCase.class, caseId).at("refused")));
    }

    @Test
    void p41_noActWhileHeIsAbsentAndALaterAbsenceReopens() {
        offered(ALMATY);
        declined();
        scene.database.run(em -> em.persist(new Absence(scene.body, servant, AbsenceKind.SICK, new Days(DAY, DAY.plusDays(2)), "лист № 5")));
        scene.does(scene.hr, beans -> assertObstacle("need.not.ABSENT", Set.of("41"), () -> beans.get(RefuseResult.class).draw(caseId,
                signers(scene.hr, scene.others.get(0), scene.others.get(1)))));
        scene.does(scene.hr, beans -> assertTrue(beans.get(ReadOffer.class).card(caseId).term().last().isAfter(DAY.plusDays(2)), "the term waits"));
    }

    @Test
    void p41_anAbsenceEnteredLaterMarksTheActAlsoAfterItWasSent() {
        offered(ALMATY);
        refused();
        scene.does(scene.hr, beans -> beans.get(SendResult.class).send(caseId, Medium.PORTAL, DAY, "15-3", null));
        scene.does(scene.hr, beans -> assertObstacle("need.is.ABSENCE_COVERS", Set.of("41"), () -> beans.get(OfferResult.class).reopen(caseId)));
        scene.database.run(em -> em.persist(new Absence(scene.body, servant, AbsenceKind.SICK, new Days(DAY, DAY), "лист № 6")));
        scene.does(scene.hr, beans -> beans.get(OfferResult.class).reopen(caseId));
        assertEquals("offered", stage());
        assertEquals("лист № 6", acknowledgement().refusal().orElseThrow().coveredByAbsence());
        scene.does(scene.hr, beans -> assertObstacle("refusal.noOffer", Set.of("41", "42"), () -> beans.get(RefuseResult.class).draw(caseId,
                signers(scene.hr, scene.others.get(0), scene.others.get(1)))));
    }

    @Test
    void p42_recordedAllTheSameAndSentByThePortal() {
        offered(ALMATY);
        scene.does(scene.hr, beans -> assertObstacle("process.stage", Set.of("42"),
                () -> beans.get(SendResult.class).send(caseId, Medium.PORTAL, DAY, "15-3", null)));
        refused();
        scene.does(scene.hr, beans -> beans.get(ServiceRecord.class).enter(List.of(caseId)));
        assertEquals(Acquainted.REFUSED, scene.as(scene.hr, beans -> beans.get(ReadRecord.class).of(servant).entries().get(0).acquainted()));
        InboxItem task = inbox(scene.hr).stream().filter(item -> item.key().equals("inbox.result.send")).findFirst().orElseThrow();
        assertEquals("42", task.citation().points().iterator().next().toString());
        scene.does(scene.hr, beans -> {
            assertEquals(List.of(Medium.PORTAL), beans.get(ListDispatches.class).dispatches(scene.body, ListQuery.everything()).rows().get(0).media());
            assertObstacle("process.medium", Set.of("42"), () -> beans.get(SendResult.class).send(caseId, Medium.DOCUMENT_FLOW, DAY, "15-3", null));
            assertThrows(WrongDay.class, () -> beans.get(SendResult.class).send(caseId, Medium.PORTAL, DAY.minusDays(1), "15-3", null));
        });
        scene.does(scene.hr, beans -> assertThrows(IllegalArgumentException.class, () -> beans.get(SendResult.class).send(caseId, Medium.PORTAL, DAY, " ", null)));
        scene.does(scene.hr, beans -> beans.get(SendResult.class).send(caseId, Medium.PORTAL, DAY, "15-3", SCAN));
        assertEquals("sent", stage());
        assertEquals(0L, inbox(scene.hr).stream().filter(item -> item.key().equals("inbox.result.send")).count());
        assertEquals(List.of(), unsent());
    }

    @Test
    void p41_turkestanAmendedNamesThreeChannelsAndATerm() {
        offered(AMENDED);
        refused();
        scene.does(scene.hr, beans -> {
            DispatchRow row = beans.get(ListDispatches.class).dispatches(scene.body, ListQuery.everything()).rows().get(0);
            assertEquals(List.of(Medium.PORTAL, Medium.PERSONNEL_DATABASE, Medium.DOCUMENT_FLOW), row.media());
            assertEquals(LocalDate.of(2020, 1, 30), row.term().last());
            assertObstacle("process.medium", Set.of("41"), () -> beans.get(SendResult.class).send(caseId, Medium.POST, DAY, "15-3", null));
        });
        scene.does(scene.hr, beans -> beans.get(SendResult.class).send(caseId, Medium.PERSONNEL_DATABASE, DAY, "77", null));
        scene.does(scene.hr, beans -> assertEquals(Deadline.State.KEPT, beans.get(ReadOffer.class).card(caseId).sending().term().state()));
    }

    @Test
    void p41_toAcknowledgeAfterTheRefusalIsAFurtherDeed() {
        offered(ALMATY);
        refused();
        scene.does(scene.hr, beans -> beans.get(OfferResult.class).enterPaper(caseId, DAY, SCAN, null));
        assertTrue(acknowledgement().refusal().isPresent(), "the act stays");
        assertEquals(List.of(), unsent());
        scene.does(scene.hr, beans -> beans.get(ServiceRecord.class).enter(List.of(caseId)));
        assertEquals(Acquainted.READ, scene.as(scene.hr, beans -> beans.get(ReadRecord.class).of(servant).entries().get(0).acquainted()));
    }

    @Test
    void p40_oneWhoLeftIsSentItByRegisteredPost() {
        offered(ALMATY);
        scene.does(scene.hr, beans -> assertFalse(beans.get(ReadOffer.class).card(caseId).open(Deed.POST)));
        scene.database.run(em -> em.createQuery("select e from Employment e where e.personId = :id", Employment.class).setParameter("id", servant)
                .getSingleResult().end(DAY.minusDays(1), "приказ № 7"));
        scene.does(scene.hr, beans -> beans.get(OfferResult.class).post(caseId, DAY, SCAN));
        scene.on(DAY.plusDays(4));
        scene.does(scene.hr, beans -> beans.get(OfferResult.class).deliver(caseId, DAY.plusDays(3), SCAN));
        assertEquals("delivered", stage());
    }

    @Test
    void theListsSendAsManyStatementsForManyAsForOne() {
        offered(ALMATY);
        refused();
        int one = scene.statements(scene.hr, beans -> beans.get(ListDispatches.class).dispatches(scene.body, ListQuery.everything()));
        for (Long other : scene.servants.subList(1, 3)) {
            caseId = scene.completed(other, 3);
            scene.does(scene.hr, beans -> beans.get(OfferResult.class).offer(List.of(caseId)));
            refused();
        }
        assertEquals(one, scene.statements(scene.hr, beans -> assertEquals(3, beans.get(ListDispatches.class)
                .dispatches(scene.body, ListQuery.everything()).total())));
    }
}
