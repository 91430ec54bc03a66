package kz.bagalau.prints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.acknowledgement.OfferResult;
import kz.bagalau.acknowledgement.ReadOffer;
import kz.bagalau.assessment.SheetDocument;
import kz.bagalau.documents.Attachment;
import kz.bagalau.documents.Files;
import kz.bagalau.documents.Registry;
import kz.bagalau.dossier.CaseFileDocument;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.paper.PaperKind;
import kz.bagalau.model.paper.RegisteredPaper;
import kz.bagalau.model.prints.LeftOut;
import kz.bagalau.model.prints.PieceOutcome;
import kz.bagalau.model.prints.ScanState;
import kz.bagalau.model.prints.SetState;
import kz.bagalau.papers.PdfBundle;
import kz.bagalau.papers.PdfBytes;
import kz.bagalau.papers.ScanRefused;
import kz.bagalau.papers.ScannerBed;
import kz.bagalau.planning.Beans;
import kz.bagalau.prints.AssignPages.Assigned;
import kz.bagalau.session.ProtocolExtract;
import kz.bagalau.session.Scene;
import kz.bagalau.survey.CircularDocument;
import kz.bagalau.watch.CaseFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Documents of two decided cases, their printing with slips, and what an office scanner brings back: on PostgreSQL, through the real beans. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PaperStoryTest {

    private static final ScannerBed BED = new ScannerBed(200, 1, 2);

    private final Scene scene = new Scene();
    private Long first;
    private Long second;
    private Long bare;
    private Long run;
    private byte[] stack;

    @BeforeAll
    void decide() {
        first = scene.computed(scene.servants.get(0), List.of(5, 5, 5, 5), List.of(13, 13, 14), true);
        second = scene.computed(scene.servants.get(1), List.of(4, 4, 4, 4), List.of(10, 10, 10), true);
        bare = scene.computed(scene.servants.get(2), List.of(4, 4, 4, 4), List.of(10, 10, 10), true);
        scene.approved(List.of(first, second));
        scene.does(scene.secretary, beans -> beans.get(OfferResult.class).offer(List.of(first, second)));
    }

    @AfterAll
    void close() {
        scene.close();
    }

    private <T> T asked(Function<Beans, T> question) {
        return scene.as(scene.secretary, question);
    }

    private int counted(Function<Beans, Integer> question) {
        return asked(question);
    }

    private static Long sheetOf(Beans beans, Long caseId) {
        return beans.get(CaseFiles.class).file(caseId).standing().get(0).id();
    }

    private static RegisteredPaper paper(Beans beans, PaperKind kind, Long caseId) {
        return beans.get(Registry.class).standing(kind, caseId).orElseThrow();
    }

    private PdfBytes bytes(PaperKind kind, Long caseId) {
        return asked(beans -> new PdfBytes(beans.get(Files.class).file(paper(beans, kind, caseId).pdfId()).orElseThrow().content()));
    }

    @Test
    @Order(1)
    void anExtractTellsOfOneServantAndOfNobodyElse() throws IOException {
        assertEquals(1, counted(beans -> beans.get(ProtocolExtract.class).make(List.of(first, bare))), "an undecided case has no extract");
        PdfBytes extract = bytes(PaperKind.PROTOCOL_EXTRACT, first);
        String text = extract.text();
        assertTrue(text.contains("Выписка из протокола") && text.contains("үзінді көшірме") && text.contains("Ғабитов") && text.contains("33,33"), text);
        assertTrue(text.contains("Сейітов") && text.contains("подписано в системе") && text.contains("Выписка верна"), text);
        assertFalse(text.contains("Ибраев") || text.contains("Яковлев") || text.contains("Принято большинством"), text);
        assertEquals(List.of(), extract.faults(PDFAFlavour.PDFA_2_A));
        Long once = asked(beans -> paper(beans, PaperKind.PROTOCOL_EXTRACT, first).id());
        asked(beans -> beans.get(ProtocolExtract.class).make(List.of(first)));
        assertEquals(once, asked(beans -> paper(beans, PaperKind.PROTOCOL_EXTRACT, first).id()), "the same extract is not registered twice");
    }

    @Test
    @Order(2)
    void theSheetSaysHowItWasSignedAndRead() throws IOException {
        asked(beans -> beans.get(SheetDocument.class).make(sheetOf(beans, first)));
        PdfBytes sheet = bytes(PaperKind.SUPERVISOR_SHEET, first);
        String text = sheet.text();
        assertTrue(text.contains("Приложение 1 к Методике") && text.contains("Ғабитов") && text.contains("2–8") && text.contains("20"), text);
        assertTrue(text.contains("ознакомлен(а) 12.10.2015") && text.contains("Непосредственный руководитель: Әлиев") && text.contains("Контрольная сумма"), text);
        assertEquals(List.of(), sheet.faults(PDFAFlavour.PDFA_2_A));
    }

    @Test
    @Order(3)
    void theCircularResultIsTheSheetsWithoutNamesAndTheirMean() throws IOException {
        asked(beans -> beans.get(CircularDocument.class).make(first));
        PdfBytes circular = bytes(PaperKind.CIRCULAR_RESULT, first);
        String text = circular.text();
        assertTrue(text.contains("Возвращено листов") && text.contains("13,33") && text.contains("Приложение 2 к Методике"), text);
        assertTrue(text.contains("Лист 3") && !text.contains("Лист 4"), text);
        assertEquals(List.of(), circular.faults(PDFAFlavour.PDFA_2_A));
        assertEquals(Set.of(PaperKind.PROTOCOL_EXTRACT, PaperKind.SUPERVISOR_SHEET, PaperKind.CIRCULAR_RESULT),
                asked(beans -> beans.get(ListPapers.class).ofCase(first)).stream().map(PaperRow::kind).collect(Collectors.toSet()));
    }

    @Test
    @Order(4)
    void aRunPrintsASetForEachPersonAndLeavesOutWhoHasNothing() throws IOException {
        run = asked(beans -> beans.get(PlanRun.class).ofCases(List.of(first, second, bare), Set.of(PaperKind.PROTOCOL_EXTRACT)));
        assertTrue(asked(beans -> beans.get(ReadRun.class).card(run)).working());
        scene.does(scene.secretary, beans -> beans.get(PrintWork.class).run(run));
        RunCard card = asked(beans -> beans.get(ReadRun.class).card(run));
        assertEquals(Map.of(SetState.PRINTED, 2L, SetState.LEFT_OUT, 1L), card.counts());
        assertEquals(100, card.percent());
        assertEquals(LeftOut.NOTHING, sets(Map.of("state", "LEFT_OUT")).get(0).reason());
        stack = asked(beans -> beans.get(PrintDocuments.class).together(beans.get(ReadRun.class).stack(run, Set.of()).sets().stream().flatMap(List::stream)
                .toList()));
        List<String> pages = new PdfBytes(stack).pages();
        assertEquals(card.pages(), pages.size());
        assertTrue(pages.get(0).contains("Құжаттармен танысу туралы қолхат") && pages.get(0).contains("Ғабитов"), pages.get(0));
        assertTrue(pages.get(2).contains("Протокол") || pages.get(2).contains("хаттамасынан") || pages.get(2).contains("Выписка"), pages.get(2));
        assertEquals(List.of(), new PdfBytes(stack).faults(PDFAFlavour.PDFA_2_A));
    }

    private List<SetRow> sets(Map<String, String> filters) {
        return asked(beans -> beans.get(ListSets.class).sets(scene.body, new ListQuery("", filters, "", false, 0, 50)).rows());
    }

    @Test
    @Order(5)
    void aScanFindsItsDocumentsAndListsTheRest() throws IOException {
        PdfBytes printed = new PdfBytes(stack);
        RegisteredPaper strange = Matters.foreign(scene);
        byte[] batch = PdfBundle.of(List.of(scan(printed.image(1, 200)), scan(printed.image(2, 200)), scan(ScannerBed.emptyPage(200)),
                scan(printed.image(1, 200)), bytesOf(strange)));
        Long id = asked(beans -> beans.get(Scans.class).take(scene.body, new Attachment("C:\\скан.pdf", batch)));
        assertEquals("скан.pdf", asked(beans -> beans.get(ReadScans.class).card(id)).name());
        scene.does(scene.secretary, beans -> beans.get(ScanWork.class).read(id, batch));
        ScanRow card = asked(beans -> beans.get(ReadScans.class).card(id));
        assertEquals(List.of(ScanState.DONE, 1L), List.of(card.state(), card.unread()));
        List<PieceRow> pieces = asked(beans -> beans.get(ReadScans.class).pieces(id));
        assertEquals(List.of(PieceOutcome.ATTACHED, PieceOutcome.UNKNOWN, PieceOutcome.REPEATED, PieceOutcome.UNREAD),
                pieces.stream().map(PieceRow::outcome).toList());
        assertTrue(pieces.get(0).complete());
        SetRow back = sets(Map.of("state", "RETURNED")).get(0);
        assertEquals(scene.servants.get(0), back.personId());
        assertTrue(back.toEnter() && back.scan() != null, "the returned slip opens the deed that enters it");
        byHand(id, pieces.get(3).id());
    }

    private static byte[] scan(BufferedImage page) throws IOException {
        return BED.scan(page);
    }

    private byte[] bytesOf(RegisteredPaper paper) {
        return asked(beans -> beans.get(Files.class).file(paper.pdfId()).orElseThrow().content());
    }

    private void byHand(Long batch, Long piece) {
        SetRow waiting = asked(beans -> beans.get(ReadScans.class).awaited(batch)).get(0);
        assertEquals(scene.servants.get(1), waiting.personId());
        assertEquals(Assigned.NO_DOCUMENT, asked(beans -> beans.get(AssignPages.class).toDocument(batch, List.of(piece), PaperKind.APPEAL_REPORT, 2015, 9)));
        assertEquals(Assigned.NO_PAGES, asked(beans -> beans.get(AssignPages.class).toSet(batch, List.of(0L), waiting.id())));
        assertEquals(Assigned.DONE, asked(beans -> beans.get(AssignPages.class).toSet(batch, List.of(piece), waiting.id())));
        assertEquals(0L, asked(beans -> beans.get(ReadScans.class).card(batch)).unread());
        assertEquals(2, sets(Map.of("state", "RETURNED")).size());
    }

    @Test
    @Order(6)
    void aReturnedSlipEntersTheAcknowledgementWithItsOwnDate() {
        Long scan = sets(Map.of("state", "RETURNED")).get(0).scan();
        scene.on(Scene.DAY.plusDays(3));
        scene.does(scene.secretary, beans -> beans.get(OfferResult.class).enterScanned(first, Scene.DAY.plusDays(1), scan, null));
        var answer = asked(beans -> beans.get(ReadOffer.class).card(first)).acknowledgement().answer();
        assertEquals(List.of(Scene.DAY.plusDays(1), scene.secretary, scan), List.of(answer.on(), answer.enteredBy(), answer.scanId()));
        assertThrows(IllegalArgumentException.class, () -> scene.does(scene.secretary,
                beans -> beans.get(OfferResult.class).enterScanned(second, Scene.DAY.plusDays(1), scan, null)), "the slip of another servant");
        assertFalse(sets(Map.of("state", "RETURNED")).stream().filter(row -> row.caseId().equals(first)).findFirst().orElseThrow().toEnter());
    }

    @Test
    @Order(7)
    void aSupersededVersionIsRefusedOnTheWayOutAndOnTheWayIn() throws IOException {
        Long former = asked(beans -> paper(beans, PaperKind.PROTOCOL_EXTRACT, second).id());
        byte[] old = bytes(PaperKind.PROTOCOL_EXTRACT, second).bytes();
        scene.database.run(em -> em.createQuery("update RegisteredPaper p set p.basis = 'other' where p.id = :id").setParameter("id", former).executeUpdate());
        asked(beans -> beans.get(ProtocolExtract.class).make(List.of(second)));
        RegisteredPaper later = asked(beans -> paper(beans, PaperKind.PROTOCOL_EXTRACT, second));
        assertEquals(List.of(former, 2), List.of(later.replacesId(), later.versionNumber()));
        assertTrue(bytes(PaperKind.PROTOCOL_EXTRACT, second).text().contains("Версия 2"));
        assertEquals(1, asked(beans -> beans.get(ReadRun.class).stack(run, Set.of())).outdated());
        Long id = asked(beans -> beans.get(Scans.class).take(scene.body, new Attachment("a.pdf", old)));
        scene.does(scene.secretary, beans -> beans.get(ScanWork.class).read(id, old));
        assertEquals(List.of(PieceOutcome.SUPERSEDED), asked(beans -> beans.get(ReadScans.class).pieces(id)).stream().map(PieceRow::outcome).toList());
    }

    @Test
    @Order(8)
    void whatIsNoScanIsRefusedWithItsReason() {
        Map<ScanRefused.Reason, byte[]> bad = Map.of(ScanRefused.Reason.EMPTY, new byte[0], ScanRefused.Reason.TOO_LARGE, new byte[Scans.LARGEST + 1],
                ScanRefused.Reason.NOT_A_PDF, "PK\u0003\u0004 zip".getBytes(StandardCharsets.US_ASCII));
        bad.forEach((reason, bytes) -> assertEquals(reason, assertThrows(ScanRefused.class, () -> asked(beans -> beans.get(Scans.class)
                .take(scene.body, new Attachment("a.pdf", bytes)))).reason()));
    }

    @Test
    @Order(9)
    void chosenDocumentsArePrintedAndSetsAreMarkedByHand() {
        List<Long> files = asked(beans -> new ArrayList<>(List.of(paper(beans, PaperKind.SUPERVISOR_SHEET, first).pdfId(),
                paper(beans, PaperKind.PROTOCOL_EXTRACT, second).pdfId(), beans.get(Registry.class).paper(Matters.protocol(beans)).orElseThrow().pdfId(),
                paper(beans, PaperKind.CIRCULAR_RESULT, first).pdfId())));
        Long chosen = asked(beans -> beans.get(PlanRun.class).ofDocuments(files));
        scene.does(scene.secretary, beans -> beans.get(PrintWork.class).run(chosen));
        List<SetRow> printed = sets(Map.of("run", chosen.toString()));
        assertEquals(List.of(SetState.PRINTED, SetState.PRINTED), printed.stream().map(SetRow::state).toList(), "a protocol is about nobody in particular");
        assertEquals(List.of(PaperKind.SUPERVISOR_SHEET, PaperKind.PROTOCOL_EXTRACT), handedOut(chosen), "the circular result is not for the servant to read");
        assertEquals(1, counted(beans -> beans.get(ListSets.class).mark(scene.body, List.of(printed.get(0).id()), SetState.MISSING)));
        assertEquals(List.of(printed.get(0).id()), sets(Map.of("state", "MISSING")).stream().map(SetRow::id).toList());
        assertEquals(0, counted(beans -> beans.get(ListSets.class).mark(-1L, List.of(printed.get(0).id()), SetState.RETURNED)), "another body's");
        assertEquals(2, asked(beans -> beans.get(ListSets.class).runs(scene.body)).size());
    }

    private List<PaperKind> handedOut(Long runId) {
        return scene.database.call(em -> em.createQuery("select p.kind from PrintedSet s join s.paperIds i, RegisteredPaper p where p.id = i and s.runId = :run"
                + " order by p.id", PaperKind.class).setParameter("run", runId).getResultList());
    }

    @Test
    @Order(10)
    void theCaseFileHoldsEverythingOfOneServantAndNothingInConfidence() throws IOException {
        Matters.of(scene, first);
        Long pdf = asked(beans -> beans.get(CaseFileDocument.class).make(first, "12-3/45", Scene.DAY));
        PdfBytes file = asked(beans -> new PdfBytes(beans.get(Files.class).file(pdf).orElseThrow().content()));
        List<String> pages = file.pages();
        String text = String.join(" ", pages);
        for (String wanted : List.of("Опись дела об оценке", "тізімдемесі", "Запрос № 12-3/45 от 12.10.2015", "12.10.2015 күнгі № 12-3/45 сұрау", "Уведомления об оценке", "Приказ о Комиссии", "15-к",
                "Оценочный лист", "Объяснение результата", "Выписка из протокола", "Прошу учесть отчёт.", "Бағамен келіспеймін.", "Особое мнение", "подписал(а) на бумаге 13.10.2015", "Ахметова", "(скан)")) {
            assertTrue(text.contains(wanted), wanted + " in " + text);
        }
        assertFalse(text.contains("Ибраев") || text.contains("Яковлев"), "nobody else, and nobody who was asked in confidence");
        for (int sheet = 1; sheet <= pages.size(); sheet++) {
            assertTrue(pages.get(sheet - 1).contains("лист " + sheet + " из " + pages.size()), pages.get(sheet - 1));
        }
        assertEquals(List.of(), file.faults(PDFAFlavour.PDFA_2_A));
        assertEquals(2, asked(beans -> beans.get(Registry.class).paper(paper(beans, PaperKind.CASE_FILE, first).id()).map(one -> {
            beans.get(CaseFileDocument.class).make(first, null, null);
            return paper(beans, PaperKind.CASE_FILE, first).versionNumber();
        }).orElseThrow()).intValue());
    }

    @Test
    @Order(11)
    void theNumberOfStatementsDoesNotDependOnTheRows() {
        assertEquals(3, scene.statements(scene.secretary, beans -> beans.get(ListSets.class).sets(scene.body, ListQuery.everything())));
        assertEquals(2, scene.statements(scene.secretary, beans -> beans.get(ReadScans.class).batches(scene.body, ListQuery.everything())));
        assertNotEquals(List.of(), asked(beans -> beans.get(ReadScans.class).batches(scene.body, ListQuery.everything()).rows()));
        for (String sort : List.of("person", "personKk", "unit", "state", "since", "made", "slip")) {
            List<SetRow> found = asked(beans -> beans.get(ListSets.class).sets(scene.body, new ListQuery("ғабитов бол", Map.of(), sort, true, 0, 10)).rows());
            assertEquals(Set.of(scene.servants.get(0)), found.stream().map(SetRow::personId).collect(Collectors.toSet()), sort);
        }
    }
}
