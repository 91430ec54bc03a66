package kz.bagalau.papers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import kz.bagalau.law.form.FormData;
import kz.bagalau.law.form.FormValue;
import kz.bagalau.law.text.Lang;

class PdfWriterTest {

    @Test
    void aSheetIsAnArchivableFile() throws IOException {
        PdfBytes pdf = written(Papers.sheet(77));
        assertEquals(List.of(), pdf.faults(PDFAFlavour.PDFA_2_A));
        assertHolds(pdf.text(), "Оценочный лист непосредственного руководителя", "Тікелей басшының бағалау парағы",
                "Әбдіғаппарова Үміт Һасанқызы", "Қожаңұлы Ғабит", "Главный специалист государственно-правового отдела",
                "Мемлекеттік-құқық бөлімінің бас маманы", "Жиыны (барлық бағалардың қосындысы)", "№ 14-К/2015");
    }

    @Test
    void aLongProtocolIsAnArchivableFile() throws IOException {
        PdfBytes pdf = written(Papers.protocol(60, Papers.signed()));
        assertEquals(List.of(), pdf.faults(PDFAFlavour.PDFA_2_A));
        String text = pdf.text();
        assertHolds(text, "Қызметшіұлы Әлібек Өмірханович 60", "«қанағаттанарлықсыз»", "Документ подписан в системе",
                "Секретарь: Ахметова Г.Ұ., 14.09.2015 16:05", "Төраға: Сейітов Ө.Қ., 14.09.2015 16:12");
    }

    @Test
    void everyKazakhLetterAndEveryHostileSignIsPrintedAsItIs() throws IOException {
        String text = written(Papers.protocol(1, new Attestation.None())).text();
        assertHolds(text, Papers.LETTERS, Papers.HOSTILE, "Вторая строка.");
        assertFalse(text.contains("#"), text);
    }

    @Test
    void theActsLanguageComesFirstAndOneLanguageMayStandAlone() throws IOException {
        String both = written(Papers.sheet(1)).text();
        assertTrue(both.indexOf("Оценочный лист") < both.indexOf("Тікелей басшының бағалау"));
        String kazakh = written(Paper.unsigned(Papers.form("sheet"), Papers.sheetData(), Papers.imprint(1, 1), List.of(Lang.KK))).text();
        assertFalse(kazakh.contains("Оценочный лист"));
        Paper sheet = Papers.sheet(1);
        assertThrows(IllegalArgumentException.class,
                () -> Paper.unsigned(sheet.form(), sheet.data(), sheet.imprint(), List.of(Lang.EN)));
    }

    @Test
    void everyPageSaysItsNumberItsVersionAndItsPlace() throws IOException {
        List<String> pages = written(Papers.protocol(60, new Attestation.None())).pagesAsSeen();
        assertTrue(pages.size() >= 6, "pages: " + pages.size());
        long inRussian = pages.stream().filter(page -> page.contains("Версия 2")).count();
        assertTrue(inRussian >= 3 && inRussian <= pages.size() - 3, "in Russian: " + inRussian);
        for (int page = 1; page <= pages.size(); page++) {
            boolean russian = page <= inRussian;
            assertHolds(pages.get(page - 1), "№ 14-К/2015", russian ? "Версия 2" : "2-нұсқа",
                    russian ? "Страница " + page + " из " + pages.size() : pages.size() + " беттің " + page + "-беті",
                    russian ? "«Аппарат акима города Астаны»" : "«Астана қаласы әкімінің аппараты»");
        }
    }

    @Test
    void aPaperSignedByHandSaysSo() throws IOException {
        Attestation hand = new Attestation.OnPaper(LocalDate.of(2015, 9, 14), "Ахметова Г.Ұ.", LocalDateTime.of(2015, 9, 15, 10, 0));
        assertHolds(written(Papers.protocol(1, hand)).text(),
                "Документ подписан на бумаге 14.09.2015. Сведения внёс(ла) в систему Ахметова Г.Ұ., 15.09.2015 10:00.",
                "Құжатқа қағаз жүзінде 14.09.2015 қол қойылды.");
    }

    @Test
    void anEmptyFormPrintsPlacesToWriteOn() throws IOException {
        PdfBytes pdf = written(Paper.unsigned(Papers.form("sheet"), FormData.blank(4), Papers.imprint(5, 1), Papers.RUSSIAN_FIRST));
        assertEquals(List.of(), pdf.faults(PDFAFlavour.PDFA_2_A));
        assertHolds(pdf.text(), "Должность оцениваемого служащего", "Значение показателя");
    }

    @Test
    void aLongTextAndALongWordStayOnThePageToTheirEnd() throws IOException {
        String duties = "Қызметші өз міндеттерін уақтылы орындады; ".repeat(80);
        FormData data = Papers.protocolData(1).with("conclusion", FormValue.free(Lang.KK, "Ж".repeat(300) + " " + duties + "соңы"))
                .withRows("cases", List.of(Map.of("no", FormValue.same("1"), "name", FormValue.same("б".repeat(200)),
                        "supervisor", FormValue.same("14"), "circular", FormValue.same("6"), "final", FormValue.free(Lang.KK, duties + "аяғы"))));
        PdfBytes pdf = written(Paper.unsigned(Papers.form("protocol"), data, Papers.imprint(5, 1), Papers.RUSSIAN_FIRST));
        assertEquals(List.of(), pdf.faults(PDFAFlavour.PDFA_2_A));
        assertEquals(2 * 2 * 80, pdf.text().split("уақтылы", -1).length - 1);
        assertHolds(pdf.text(), "соңы", "аяғы");
        assertTrue(pdf.reach() < 196, "reaches to " + pdf.reach() + " mm");
    }

    @Test
    void theSamePaperGivesTheSameBytes() {
        assertArrayEquals(PdfWriter.write(Papers.sheet(9)), PdfWriter.write(Papers.sheet(9)));
    }

    @Test
    void nothingIsMadeOfADataWithHolesOrOfSignsThatCannotBePrinted() {
        Paper sheet = Papers.sheet(1);
        assertThrows(IllegalArgumentException.class,
                () -> PdfWriter.write(Paper.unsigned(sheet.form(), FormData.empty(), sheet.imprint(), Papers.RUSSIAN_FIRST)));
        FormData smiling = sheet.data().with("servant.post", FormValue.same("маман 😀"));
        UnprintableText refused = assertThrows(UnprintableText.class,
                () -> PdfWriter.write(Paper.unsigned(sheet.form(), smiling, sheet.imprint(), Papers.RUSSIAN_FIRST)));
        assertEquals("😀", refused.signs());
    }

    private static PdfBytes written(Paper paper) {
        return new PdfBytes(PdfWriter.write(paper));
    }

    private static void assertHolds(String text, String... parts) {
        for (String part : parts) {
            assertTrue(text.contains(part), () -> "«" + part + "» is not in: " + text);
        }
    }
}
