package kz.bagalau.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.bagalau.assessment.SheetDocument;
import kz.bagalau.model.exchange.DocumentKind;
import kz.bagalau.model.exchange.DocumentState;
import kz.bagalau.model.exchange.ExchangeDocument;
import kz.bagalau.papers.PdfBytes;
import kz.bagalau.plans.KciScene;
import kz.bagalau.plans.KeepPlan;
import kz.bagalau.plans.PlanDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Plans and sheets are printed and offered with the deed that completes them, where there is an exchange; on PostgreSQL. */
class PlansAndSheetsTest {

    private final KciScene scene = new KciScene();

    @AfterEach
    void close() {
        scene.close();
    }

    private List<ExchangeDocument> documents() {
        return scene.database.call(em -> em.createQuery("select d from ExchangeDocument d join fetch d.paper order by d.change", ExchangeDocument.class).getResultList());
    }

    private long papers() {
        return scene.database.call(em -> em.createQuery("select count(p) from RegisteredPaper p", Long.class).getSingleResult());
    }

    private void opens() {
        ExchangeScene.account(scene.database);
        scene.hearing(Offering.class);
        scene.does(scene.hr, beans -> beans.get(KeepExchange.class).open(scene.body, LocalDate.of(2024, 1, 1)));
    }

    @Test
    void withoutAnExchangeNothingIsPrinted() {
        scene.hearing(Offering.class);
        scene.placed(KciScene.targets(3));
        assertEquals(0, papers());
        assertEquals(List.of(), documents());
    }

    @Test
    void anApprovedPlanANoticeAndASignedSheetWait() throws IOException {
        opens();
        Long plan = scene.drafted(KciScene.targets(3));
        scene.does(scene.head, beans -> beans.get(PlanDocument.class).make(plan));
        scene.submit(plan);
        scene.agree(scene.economics, plan);
        scene.agree(scene.headOfHr, plan);
        assertEquals(List.of(), documents(), "a draft is not offered");
        scene.settle(plan);
        ExchangeDocument first = documents().get(0);
        assertEquals(List.of(DocumentKind.WORK_PLAN, DocumentState.READY, scene.caseId), List.of(first.kind(), first.state(), first.caseId()));
        assertFalse(first.confidential(), "a plan tells no result");
        scene.does(scene.head, beans -> beans.get(PlanDocument.class).make(plan));
        assertEquals(1, documents().size());

        scene.does(scene.hr, beans -> beans.get(KeepPlan.class).file(List.of(plan)));
        Long sheet = SignedSheet.in(scene);
        ExchangeDocument notice = documents().get(1);
        assertEquals(List.of(DocumentKind.NOTICE, scene.caseId), List.of(notice.kind(), notice.caseId()), "the servant is told as the sheet goes out");
        assertFalse(notice.confidential(), "a notice tells no result");
        ExchangeDocument second = documents().get(2);
        assertEquals(DocumentKind.EVALUATION_SHEET, second.kind());
        assertTrue(second.confidential());
        scene.does(scene.head, beans -> beans.get(SheetDocument.class).make(sheet));
        assertEquals(3, documents().size(), "printed as it was offered");
        files(notice, second);
        Map<Long, Particulars> said = scene.as(scene.hr, beans -> beans.get(ReadParticulars.class).of(List.of(first.id(), notice.id(), second.id())));
        assertFalse(said.get(first.id()).signers().isEmpty(), "a plan is signed");
        assertEquals(List.of(), said.get(notice.id()).signers());
        assertEquals(1, said.get(second.id()).signers().size(), "its evaluator signed it");
    }

    /** The PDF and its DOCX copy; those of the sheet only sealed. */
    private void files(ExchangeDocument notice, ExchangeDocument sheet) throws IOException {
        Map<Long, List<FileOf>> files = scene.as(scene.hr, beans -> beans.get(ReadFiles.class).listed(List.of(notice.id(), sheet.id())));
        assertEquals(List.of("notice-1-2024.pdf", "notice-1-2024.docx"), files.get(notice.id()).stream().map(FileOf::name).toList());
        assertEquals(List.of(false, false), files.get(notice.id()).stream().map(FileOf::sealed).toList());
        assertEquals(List.of(true, true), files.get(sheet.id()).stream().map(FileOf::sealed).toList());
        String said = new PdfBytes(scene.as(scene.hr, beans -> beans.get(ReadFiles.class).files(notice.id())).get(0).content()).text();
        assertTrue(said.contains("Хабарланған күн") && said.contains("Дата уведомления") && said.contains("I квартал 2024 года"), said);
    }
}
