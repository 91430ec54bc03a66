package kz.bagalau.disposal;

import static kz.bagalau.planning.YearScene.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Rule;
import kz.bagalau.acknowledgement.OfferResult;
import kz.bagalau.acknowledgement.ResultSlip;
import kz.bagalau.acts.FrozenExplanation;
import kz.bagalau.appeals.Appeals;
import kz.bagalau.archive.ReadRecord;
import kz.bagalau.archive.ServiceRecord;
import kz.bagalau.audit.AuditTrail;
import kz.bagalau.audit.Sealer;
import kz.bagalau.audit.Verification;
import kz.bagalau.audit.VerifyTrail;
import kz.bagalau.disposal.DisposalRow.Against;
import kz.bagalau.documents.Attachment;
import kz.bagalau.law.text.Lang;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.appeal.Claim;
import kz.bagalau.model.audit.AuditPayload;
import kz.bagalau.model.audit.Matter;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.paper.FileRefused;
import kz.bagalau.model.paper.RegisteredPaper;
import kz.bagalau.model.paper.StoredFile;
import kz.bagalau.model.paper.Written;
import kz.bagalau.model.request.Answer;
import kz.bagalau.model.request.AskedBy;
import kz.bagalau.model.request.Request;
import kz.bagalau.planning.YearScene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Point 8 of the family of 2018 on PostgreSQL: kept for three years, then disposed of by a person and an act, while the audit chain stays whole. */
class DisposalTest {

    private static final Attachment SCAN = new Attachment("scan.pdf", "%PDF-1.7 scan".getBytes(StandardCharsets.US_ASCII));
    private static final LocalDate LAST_DAY = DAY.plusYears(3);

    private YearScene scene;

    @AfterEach
    void close() {
        scene.close();
    }

    private Long archived(Long servant) {
        Long caseId = recorded(servant, "не согласен с КЦИ 2");
        scene.on(LocalDate.of(2020, 2, 3));
        scene.does(scene.hr, beans -> beans.get(ServiceRecord.class).archive(List.of(caseId)));
        return caseId;
    }

    private Long recorded(Long servant, String disagreement) {
        scene.on(DAY);
        Long caseId = scene.completed(servant, 3, "initiative");
        scene.does(scene.hr, beans -> beans.get(OfferResult.class).offer(List.of(caseId)));
        scene.does(scene.hr, beans -> beans.get(ResultSlip.class).make(caseId));
        scene.does(scene.hr, beans -> beans.get(OfferResult.class).enterPaper(caseId, DAY, SCAN, Written.in(Lang.RU, disagreement)));
        scene.does(scene.hr, beans -> beans.get(ServiceRecord.class).enter(List.of(caseId)));
        return caseId;
    }

    private List<DisposalRow> due(String state) {
        return scene.as(scene.hr, beans -> beans.get(ListDisposal.class).due(scene.body, new ListQuery("", state == null ? Map.of() : Map.of("state", state),
                "", false, 0, 25)).rows());
    }

    private Long dispose(Long... caseIds) {
        return scene.as(scene.hr, beans -> beans.get(DisposeOfPapers.class).dispose(scene.body, List.of(caseIds)));
    }

    private void refused(String key, Long... caseIds) {
        assertEquals("disposal.refused." + key, assertThrows(DisposalRefused.class, () -> dispose(caseIds)).key());
    }

    @Test
    void p8_nothingBeforeThreeYearsAreOver() {
        scene = new YearScene("almaty-city-2018", 1);
        Long caseId = archived(scene.servants.get(0));
        scene.on(LAST_DAY);
        assertEquals(List.of(), due(null));
        refused("TERM", caseId);
        scene.on(LAST_DAY.plusDays(1));
        DisposalRow row = due("ready").get(0);
        assertEquals(LAST_DAY, row.keptUntil());
        assertEquals("8", row.point().points().iterator().next().toString());
    }

    @Test
    void p8_theContentsGoTheTraceStaysAndTheChainStillVerifies() {
        scene = new YearScene("almaty-city-2018", 2);
        Long caseId = archived(scene.servants.get(0));
        Long other = archived(scene.servants.get(1));
        List<Long> lines = List.of(line(caseId), line(other));
        scene.does(scene.hr, beans -> beans.get(Sealer.class).seal());
        scene.on(LAST_DAY.plusDays(1));
        Long act = dispose(caseId);
        scene.database.run(em -> {
            assertTrue(em.find(StoredFile.class, act).length() > 1000, "the act itself can be read");
            assertEquals(null, em.createQuery("select p from RegisteredPaper p where p.pdf.id = :act", RegisteredPaper.class).setParameter("act", act)
                    .getSingleResult().subject().personId(), "the act is about nobody in particular");
            RegisteredPaper slip = em.createQuery("select p from RegisteredPaper p where p.subject.caseId = :id", RegisteredPaper.class)
                    .setParameter("id", caseId).getResultList().get(0);
            assertEquals(LAST_DAY.plusDays(1), em.find(StoredFile.class, slip.pdfId()).disposedOn());
            assertThrows(FileRefused.class, () -> em.find(StoredFile.class, slip.pdfId()).content());
            String frozen = em.find(EvaluationCase.class, caseId).result("targets-result", "").orElseThrow().explanation();
            assertTrue(FrozenExplanation.sentences(frozen, Lang.RU).get(0).text().contains("1/2023"), "the trace names the act");
            assertEquals(null, em.find(AuditPayload.class, lines.get(0)));
            assertTrue(em.find(AuditPayload.class, lines.get(1)) != null, "the details about another case stay");
            assertTrue(em.createQuery("select f from StoredFile f where f.disposedOn is null and f.subject = 'scan'", StoredFile.class).getResultList().size() == 1);
        });
        scene.does(scene.hr, beans -> {
            Verification found = beans.get(VerifyTrail.class).verify();
            assertTrue(found.isWhole());
            assertEquals(1, found.disposed());
            assertEquals("SATISFACTORY", beans.get(ReadRecord.class).of(scene.servants.get(0)).entries().get(0).basis().grade(), "the record stays");
            ListDisposal.Done done = beans.get(ListDisposal.class).done(scene.body).get(0);
            assertEquals(List.of("1/2023", 1L), List.of(done.act(), done.cases()));
        });
        refused("TERM", caseId);
        assertEquals(List.of(other), due(null).stream().map(DisposalRow::caseId).toList());
    }

    /** A line of the trail about a case, with details. */
    private Long line(Long caseId) {
        return scene.as(scene.hr, beans -> beans.get(AuditTrail.class).write(CurrentCaller.get(), Role.HR_WORKER, Operation.RESULT_OFFER, null,
                new Matter("CASE", caseId, scene.body, null), Map.of("date", "2020-01-20")).id());
    }

    @Test
    void p8_nothingUnderAppealInCourtOrAsked() {
        scene = new YearScene("almaty-city-2018", 3);
        Long inCourt = archived(scene.servants.get(0));
        Long asked = archived(scene.servants.get(1));
        Long unarchived = recorded(scene.servants.get(2), "нет");
        scene.on(LocalDate.of(2020, 2, 4));
        scene.does(scene.servants.get(0), beans -> beans.get(Appeals.class).claim(inCourt, new Claim("Суд", "7"), LocalDate.of(2020, 2, 4)));
        scene.on(LAST_DAY.plusDays(1));
        scene.database.run(em -> {
            Request request = new Request(scene.body, new Request.Asked(AskedBy.SERVANT, "Қызметші", "1", "результаты", "закон"), LAST_DAY, LAST_DAY.plusDays(9), null);
            request.of(scene.servants.get(1));
            em.persist(request);
        });
        assertEquals(List.of(), due("ready"));
        assertEquals(Map.of(inCourt, Set.of(Against.APPEAL), asked, Set.of(Against.REQUEST), unarchived, Set.of(Against.NOT_ARCHIVED)),
                due("held").stream().collect(Collectors.toMap(DisposalRow::caseId, DisposalRow::against)));
        refused("APPEAL", inCourt);
        refused("REQUEST", asked);
        refused("NOT_ARCHIVED", unarchived);
        scene.database.run(em -> assertEquals(0L, em.createQuery("select count(f) from StoredFile f where f.disposedOn is not null", Long.class).getSingleResult()));
    }

    /** The inspector has his answer, but the cases are open to him until his term is over. */
    @Test
    void p8_whatIsOpenToAnInspectorStaysUntilHisTermIsOver() {
        scene = new YearScene("almaty-city-2018", 1);
        Long caseId = archived(scene.servants.get(0));
        LocalDate closes = LAST_DAY.plusDays(3);
        scene.on(LAST_DAY.plusDays(1));
        scene.database.run(em -> {
            Request request = new Request(scene.body, new Request.Asked(AskedBy.INSPECTOR, "Инспектор", "2", "істер", "заң"), LAST_DAY, LAST_DAY.plusDays(9), null);
            request.open(null, List.of(caseId), LAST_DAY, closes);
            request.answer(Answer.of("берілді", null, LAST_DAY, null, null));
            em.persist(request);
        });
        assertEquals(List.of(Set.of(Against.REQUEST)), due("held").stream().map(DisposalRow::against).toList());
        scene.on(closes);
        assertEquals(List.of(), due("ready"), "the last day of the term is his");
        scene.on(closes.plusDays(1));
        assertEquals(List.of(caseId), due("ready").stream().map(DisposalRow::caseId).toList());
    }

    @Test
    void p8_oneRefusedMeansNoneIsDisposedOf() {
        scene = new YearScene("almaty-city-2018", 2);
        Long ready = archived(scene.servants.get(0));
        Long held = archived(scene.servants.get(1));
        scene.does(scene.servants.get(1), beans -> beans.get(Appeals.class).lodge(held, null, null, LocalDate.of(2020, 2, 3)));
        scene.on(LAST_DAY.plusDays(1));
        refused("APPEAL", ready, held);
        assertEquals(List.of(ready), due("ready").stream().map(DisposalRow::caseId).toList());
    }

    @Test
    void onlyTheHeadOfHrConfirmsAndConfirmsHisIdentity() {
        scene = new YearScene("almaty-city-2018", 1);
        assertEquals(Set.of(Role.HEAD_OF_HR), Operation.DISPOSAL_CONFIRM.rule().rights().keySet());
        assertTrue(Operation.DISPOSAL_CONFIRM.rule().has(Rule.Trait.CONFIRMED));
        assertFalse(due(null).stream().anyMatch(DisposalRow::ready));
    }
}
