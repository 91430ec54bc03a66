package kz.bagalau.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;

class BulkPrintTest {

    private static final Text LAW = new Text("Мемлекеттік-құқық бөлімі", "Государственно-правовой отдел", null);
    private static final Text STAFF = new Text("Персоналды басқару қызметі", "Служба управления персоналом", null);
    private static final List<Lang> RUSSIAN = List.of(Lang.RU);

    @Test
    void aBatchHasASlipBeforeThePapersOfEachPerson() throws IOException {
        PdfBytes batch = new PdfBytes(printed(List.of(set(LAW, "Әбдіғаппарова Ү.Һ.", 1, 2), set(LAW, "Қожаңұлы Ғ.", 4),
                set(STAFF, "Ким Л.В.", 3)), RUSSIAN));
        List<String> pages = batch.pages();
        assertEquals(5 + 3 + 3, pages.size());
        assertSlip(pages.get(0), "Әбдіғаппарова Ү.Һ.", "Государственно-правовой отдел");
        assertSlip(pages.get(5), "Қожаңұлы Ғ.", "Государственно-правовой отдел");
        assertSlip(pages.get(8), "Ким Л.В.", "Служба управления персоналом");
        assertTrue(pages.get(1).contains("Оценочный лист"), pages.get(1));
    }

    @Test
    void aBatchIsStillAnArchivableFile() {
        byte[] batch = printed(List.of(set(LAW, "Әбдіғаппарова Ү.Һ.", 1, 2), set(STAFF, "Ким Л.В.", 3)), Papers.RUSSIAN_FIRST);
        assertEquals(List.of(), new PdfBytes(batch).faults(PDFAFlavour.PDFA_2_A));
    }

    @Test
    void whatIsPrintedComesBackFromTheScan() {
        byte[] batch = printed(List.of(set(LAW, "Қожаңұлы Ғ.", 4, 9)), RUSSIAN);
        ScanResult scan = PageScan.split(batch, ids -> PageScanTest.all(ids, 1), page -> { });
        assertEquals(List.of(1004L, 4L, 9L), scan.documents().stream().map(ScannedDocument::document).toList());
        assertEquals(List.of(), scan.unread());
    }

    @Test
    void nothingToPrintIsAnError() {
        assertThrows(IllegalArgumentException.class, () -> PdfBundle.of(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new PrintSet(LAW, Text.same("Ким Л.В."), Papers.imprint(1, 1), List.of()));
    }

    private static void assertSlip(String page, String person, String unit) {
        assertTrue(page.contains("Расписка об ознакомлении") && page.contains("Я, " + person + ", ознакомлен(а)") && page.contains(unit), page);
    }

    private static byte[] printed(List<PrintSet> sets, List<Lang> languages) {
        return PdfBundle.of(sets.stream().flatMap(set -> Stream.concat(Stream.of(AcknowledgementSlip.write(set, languages)),
                set.papers().stream().map(paper -> PdfWriter.write(Papers.sheet(Long.parseLong(paper.number())))))).toList());
    }

    private static PrintSet set(Text unit, String person, long... documents) {
        Text title = Papers.form("sheet").title();
        return new PrintSet(unit, Text.same(person), Papers.imprint(1000 + documents[0], 1), Arrays.stream(documents)
                .mapToObj(id -> new PrintSet.PrintedPaper(title, String.valueOf(id), 2)).toList());
    }
}
