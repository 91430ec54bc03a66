package kz.bagalau.acknowledgement;

import static kz.bagalau.planning.Obstacles.assertObstacle;
import static kz.bagalau.session.Scene.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.acknowledgement.ResultRow.Way;
import kz.bagalau.appeals.Appeals;
import kz.bagalau.appeals.ReadAppeals;
import kz.bagalau.archive.ListArchive;
import kz.bagalau.archive.ReadRecord;
import kz.bagalau.archive.ServiceRecord;
import kz.bagalau.assessment.ListCases;
import kz.bagalau.documents.Attachment;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Offer;
import kz.bagalau.law.result.RefusalAct.Signer;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.time.Deadline;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.acknowledgement.Offer.Meeting;
import kz.bagalau.model.acknowledgement.Offer.Outcome;
import kz.bagalau.model.acknowledgement.RefusalPaper;
import kz.bagalau.model.body.Absence;
import kz.bagalau.model.body.AbsenceKind;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.Employment;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.paper.DueSignature;
import kz.bagalau.model.record.ServiceRecordEntry;
import kz.bagalau.model.record.ServiceRecordEntry.Acquainted;
import kz.bagalau.planning.Beans;
import kz.bagalau.planning.WrongDay;
import kz.bagalau.session.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each way in which a servant is acquainted or is not, on PostgreSQL, through the real beans; every refusal with its point. */
class AcquaintanceStoryTest {

    private static final Attachment SCAN = new Attachment("scan.pdf", "%PDF-1.7 scan".getBytes(StandardCharsets.US_ASCII));
    private static final Meeting MEETING = new Meeting(DAY.atTime(15, 0), "каб. 5", "Сейітов Б.С.", "Подписывать не буду", Lang.RU);

    private final Scene scene = new Scene();
    private Long servant;
    private Long caseId;

    @BeforeEach
    void offered() {
        servant = scene.servants.get(0);
        caseId = scene.completed(servant, List.of(2, 2, 2, 2), List.of(6, 6, 6));
        scene.does(scene.secretary, beans -> assertTrue(beans.get(ReadOffer.class).card(caseId).open(Deed.OFFER)));
        scene.does(scene.secretary, beans -> beans.get(OfferResult.class).offer(List.of(caseId)));
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private List<Signer> hr() {
        return List.of(new Signer(scene.secretary.toString(), Role.HR_WORKER));
    }

    private void inPerson(Outcome outcome) {
        scene.does(scene.secretary, beans -> beans.get(OfferResult.class).offerInPerson(caseId, MEETING, outcome));
    }

    private void drawn() {
        inPerson(Outcome.DECLINED);
        scene.does(scene.secretary, beans -> beans.get(RefuseResult.class).draw(caseId, hr()));
    }

    private void record() {
        scene.does(scene.secretary, beans -> beans.get(ServiceRecord.class).enter(List.of(caseId)));
    }

    private List<ServiceRecordEntry> entries(Long reader) {
        return scene.as(reader, beans -> beans.get(ReadRecord.class).of(servant).entries());
    }

    private OfferCard card(Beans beans) {
        return beans.get(ReadOffer.class).card(caseId);
    }

    @Test
    void readByTheServantAndRecorded() {
        assertEquals(List.of("inbox.result.read"), inbox(servant));
        scene.does(servant, beans -> {
            ReadableResult result = beans.get(ReadResult.class).open(caseId);
            assertEquals("UNSATISFACTORY", result.decision().result().grade());
            assertEquals(List.of("5", "6"), result.decision().follows().stream().map(step -> step.citation().points().iterator().next().toString()).toList());
            assertEquals(LocalDate.of(2015, 10, 19), result.term().last());
            assertEquals(LocalDate.of(2015, 10, 26), result.appeal().term().last());
        });
        assertObstacleToRecord();
        scene.does(servant, beans -> beans.get(ReadResult.class).acknowledge(caseId, null));
        record();
        assertEquals(List.of(Acquainted.READ), entries(servant).stream().map(ServiceRecordEntry::acquainted).toList());
        assertEquals(List.of(), entries(scene.member), "a member who has it on no agenda knows no result");
        assertEquals(List.of(), inbox(servant));
    }

    private void assertObstacleToRecord() {
        scene.does(scene.secretary, beans -> assertObstacle("process.stage", Set.of("21"), () -> beans.get(ServiceRecord.class).enter(List.of(caseId))));
    }

    private List<String> inbox(Long person) {
        return scene.as(person, beans -> beans.get(AcknowledgementInbox.class).waitingForMe(DAY).stream().map(InboxItem::key).toList());
    }

    @Test
    void readOnPaperKeepsTheTwoDatesApart() {
        scene.on(DAY.plusDays(2));
        for (LocalDate wrong : List.of(DAY.minusDays(1), DAY.plusDays(3))) {
            scene.does(scene.secretary, beans -> assertEquals(wrong, assertThrows(WrongDay.class,
                    () -> beans.get(OfferResult.class).enterPaper(caseId, wrong, SCAN, null)).day()));
        }
        scene.does(scene.secretary, beans -> beans.get(OfferResult.class).enterPaper(caseId, DAY.plusDays(1), SCAN, null));
        scene.does(scene.secretary, beans -> {
            assertEquals(DAY.plusDays(1), card(beans).acknowledgement().answer().on());
            assertEquals(scene.secretary, card(beans).acknowledgement().answer().enteredBy());
            assertEquals(Deadline.State.KEPT, card(beans).term().state());
        });
    }

    @Test
    void silenceIsMissedAndAsksForAnOffer() {
        scene.on(DAY.plusDays(8));
        scene.does(scene.secretary, beans -> {
            assertEquals(Deadline.State.MISSED, card(beans).term().state());
            assertTrue(card(beans).offer(Deed.OFFER_IN_PERSON).map(Offer::urged).orElseThrow());
            assertObstacle("refusal.noOffer", Set.of("21"), () -> beans.get(RefuseResult.class).draw(caseId, hr()));
        });
        assertTrue(scene.as(scene.secretary, beans -> beans.get(AcknowledgementInbox.class).waitingForMe(DAY.plusDays(8))).stream()
                .anyMatch(item -> item.key().equals("inbox.result.silent")));
        scene.does(scene.secretary, beans -> assertFalse(card(beans).acknowledgement().settled()));
    }

    @Test
    void absenceWaits() {
        inPerson(Outcome.ABSENT);
        scene.does(scene.secretary, beans -> assertObstacle("refusal.noOffer", Set.of("21"), () -> beans.get(RefuseResult.class).draw(caseId, hr())));
        inPerson(Outcome.DECLINED);
        scene.database.run(em -> em.persist(new Absence(scene.body, servant, AbsenceKind.SICK, new Days(DAY, DAY.plusDays(9)), "лист № 3")));
        scene.does(scene.secretary, beans -> assertObstacle("need.not.ABSENT", Set.of("21"), () -> beans.get(RefuseResult.class).draw(caseId, hr())));
        scene.does(scene.secretary, beans -> assertTrue(card(beans).term().last().isAfter(DAY.plusDays(9)), "the term waits for his return"));
    }

    @Test
    void theActIsSignedByWhomTheRuleNamesAndALaterAnswerLeavesIt() {
        drawn();
        assertObstacleToRecord();
        assertEquals(1, inbox(scene.secretary).stream().filter("inbox.refusal.sign"::equals).count());
        scene.does(scene.member, beans -> assertThrows(IllegalArgumentException.class, () -> beans.get(RefuseResult.class).sign(caseId)));
        scene.does(scene.secretary, beans -> beans.get(RefuseResult.class).sign(caseId));
        record();
        assertEquals(Acquainted.REFUSED, entries(scene.secretary).get(0).acquainted());
        scene.on(DAY.plusDays(3));
        scene.does(servant, beans -> beans.get(ReadResult.class).acknowledge(caseId, null));
        assertEquals(Acquainted.READ, entries(scene.secretary).get(0).acquainted());
        scene.does(scene.secretary, beans -> assertTrue(card(beans).acknowledgement().refusal().isPresent(), "the act stays"));
        scene.does(scene.secretary, beans -> assertTrue(beans.get(RefuseResult.class).act(caseId).length() > 1000));
    }

    @Test
    void theActSignedOnPaperAndCoveredByAnAbsenceLater() {
        drawn();
        scene.on(DAY.plusDays(1));
        scene.does(scene.secretary, beans -> beans.get(RefuseResult.class).enterPaper(caseId, scene.secretary, DAY, SCAN));
        scene.does(scene.secretary, beans -> {
            DueSignature signature = card(beans).acknowledgement().refusal().map(RefusalPaper::signatures).orElseThrow().get(0);
            assertEquals(List.of(DueSignature.State.ON_PAPER, DAY), List.of(signature.state(), signature.on()));
            assertObstacle("need.is.ABSENCE_COVERS", Set.of("21"), () -> beans.get(OfferResult.class).reopen(caseId));
        });
        scene.database.run(em -> em.persist(new Absence(scene.body, servant, AbsenceKind.SICK, new Days(DAY, DAY), "лист № 4")));
        scene.does(scene.secretary, beans -> beans.get(OfferResult.class).reopen(caseId));
        scene.does(scene.secretary, beans -> {
            assertEquals("лист № 4", card(beans).acknowledgement().refusal().orElseThrow().coveredByAbsence());
            assertTrue(card(beans).subject().at("acquaintance"), "the acquaintance is open again");
        });
    }

    @Test
    void oneWhoLeftIsSentItByPost() {
        scene.does(scene.secretary, beans -> assertObstacle("need.is.LEFT", Set.of("21"), () -> beans.get(OfferResult.class).post(caseId, DAY, SCAN)));
        scene.database.run(em -> em.createQuery("select e from Employment e where e.personId = :id", Employment.class).setParameter("id", servant)
                .getSingleResult().end(DAY.minusDays(1), "приказ № 7"));
        scene.does(scene.secretary, beans -> beans.get(OfferResult.class).post(caseId, DAY, SCAN));
        scene.on(DAY.plusDays(5));
        scene.does(scene.secretary, beans -> beans.get(OfferResult.class).deliver(caseId, DAY.plusDays(4), SCAN));
        record();
        assertEquals(List.of(Acquainted.POST, DAY.plusDays(4)), List.of(entries(scene.secretary).get(0).acquainted(), entries(scene.secretary).get(0).acquaintedOn()));
    }

    @Test
    void theArchiveWaitsForTheTermOfAppeal() {
        scene.does(servant, beans -> beans.get(ReadResult.class).acknowledge(caseId, null));
        record();
        scene.does(scene.secretary, beans -> assertEquals(Set.of("22"), assertThrows(ObstacleException.class,
                () -> beans.get(ServiceRecord.class).archive(List.of(caseId))).obstacle().citation().points().stream().map(Object::toString)
                .collect(Collectors.toSet())));
        scene.on(LocalDate.of(2015, 10, 27));
        scene.does(scene.secretary, beans -> beans.get(ServiceRecord.class).archive(List.of(caseId)));
        scene.database.run(em -> assertTrue(em.find(EvaluationCase.class, caseId).at("archived")));
    }

    @Test
    void anAppealKeepsItsTermsAndItsOrder() {
        scene.on(LocalDate.of(2015, 10, 28));
        scene.does(servant, beans -> assertThrows(WrongDay.class, () -> beans.get(Appeals.class).lodge(caseId, null, null, DAY.minusDays(1))));
        Long appeal = scene.as(servant, beans -> beans.get(Appeals.class).lodge(caseId, null, null, LocalDate.of(2015, 10, 28)));
        scene.does(scene.secretary, beans -> {
            assertEquals(List.of(Deadline.State.MISSED, Deadline.State.WAITING, Deadline.State.WAITING),
                    beans.get(ReadAppeals.class).card(appeal).terms().stream().map(term -> term.state()).toList());
            assertObstacle("process.stage", Set.of("24"), () -> beans.get(Appeals.class).agenda(appeal, 1L));
            assertObstacle("process.stage", Set.of("25"), () -> beans.get(Appeals.class).report(appeal, LocalDate.of(2015, 10, 28), "1"));
        });
        scene.does(scene.secretary, beans -> beans.get(Appeals.class).takeUp(appeal, LocalDate.of(2015, 10, 28)));
        scene.does(scene.secretary, beans -> beans.get(Appeals.class).leave(appeal, LocalDate.of(2015, 10, 28)));
        scene.does(scene.secretary, beans -> {
            assertEquals(List.of("left"), beans.get(ReadAppeals.class).appeals(scene.body, ListQuery.everything()).rows().stream().map(row -> row.stage()).toList());
            assertEquals(Deadline.State.KEPT, beans.get(ReadAppeals.class).card(appeal).terms().get(1).state());
        });
    }

    @Test
    void theListsSendAsManyStatementsForManyAsForOne() {
        int one = statements();
        scene.completed(scene.servants.get(1), List.of(5, 5, 5, 5), List.of(13, 13, 14));
        scene.completed(scene.servants.get(2), List.of(5, 5, 5, 5), List.of(13, 13, 14));
        assertEquals(one, statements());
        scene.does(scene.secretary, beans -> {
            List<Way> ways = beans.get(ListResults.class).results(scene.body, ListQuery.everything()).rows().stream().map(ResultRow::way).sorted().toList();
            assertEquals(List.of(Way.TO_OFFER, Way.TO_OFFER, Way.OFFERED), ways);
            assertEquals(0, beans.get(ListArchive.class).entries(scene.body, ListQuery.everything()).total());
        });
    }

    @Test
    void casesArchiveAndAppealsSendAsManyStatementsForManyAsForOne() {
        recordedAndAppealed(servant, caseId);
        List<Integer> one = listed(1);
        for (Long other : scene.servants.subList(1, 3)) {
            Long another = scene.completed(other, List.of(5, 5, 5, 5), List.of(13, 13, 14));
            scene.does(scene.secretary, beans -> beans.get(OfferResult.class).offer(List.of(another)));
            recordedAndAppealed(other, another);
        }
        assertEquals(one, listed(3));
    }

    private void recordedAndAppealed(Long person, Long ofCase) {
        scene.does(person, beans -> beans.get(ReadResult.class).acknowledge(ofCase, null));
        scene.does(scene.secretary, beans -> beans.get(ServiceRecord.class).enter(List.of(ofCase)));
        scene.does(person, beans -> beans.get(Appeals.class).lodge(ofCase, null, null, DAY));
    }

    /** The statements that each list sends, once it is known to hold so many rows. */
    private List<Integer> listed(int rows) {
        List<Function<Beans, ListPage<?>>> lists = List.of(beans -> beans.get(ListCases.class).cases(scene.body, ListQuery.everything()),
                beans -> beans.get(ListArchive.class).entries(scene.body, ListQuery.everything()),
                beans -> beans.get(ReadAppeals.class).appeals(scene.body, ListQuery.everything()));
        return lists.stream().map(list -> scene.statements(scene.secretary, beans -> assertEquals(rows, list.apply(beans).total()))).toList();
    }

    private int statements() {
        return scene.statements(scene.secretary, beans -> beans.get(ListResults.class).results(scene.body, ListQuery.everything()));
    }
}
