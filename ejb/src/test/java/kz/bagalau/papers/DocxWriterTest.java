package kz.bagalau.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

import kz.bagalau.law.form.FormData;

class DocxWriterTest {

    @Test
    void theCopyHoldsWhatThePaperHoldsAndSaysThatItIsACopy() throws IOException {
        String text = text(Papers.protocol(3, Papers.signed()));
        for (String part : List.of("Неподписанная копия / Қол қойылмаған көшірме", "№ 14-К/2015 · Версия 2 / 2-нұсқа",
                "Протокол № 3 заседания Комиссии по оценке", "Бағалау жөніндегі комиссия отырысының № 3 хаттамасы",
                "Қызметшіұлы Әлібек Өмірханович 3", Papers.HOSTILE + "\nВторая строка. " + Papers.LETTERS,
                "Комиссия төрағасы: ____________________ Сейітов Ө.Қ.", "Төраға: Сейітов Ө.Қ., 14.09.2015 16:12")) {
            assertTrue(text.contains(part), () -> "«" + part + "» is not in: " + text);
        }
    }

    @Test
    void anEmptyFormCanBeCopied() throws IOException {
        String text = text(Paper.unsigned(Papers.form("sheet"), FormData.blank(4), Papers.imprint(5, 1), Papers.RUSSIAN_FIRST));
        assertTrue(text.contains("Должность оцениваемого служащего: ____"), text);
    }

    @Test
    void theActsLanguageComesFirst() throws IOException {
        String text = text(Papers.sheet(1));
        assertTrue(text.indexOf("Оценочный лист") < text.indexOf("Тікелей басшының бағалау"));
    }

    @Test
    void tablesHaveARowForEachEntryAndAHeading() throws IOException {
        try (XWPFDocument word = open(Papers.protocol(7, new Attestation.None()))) {
            assertEquals(List.of(8, 8), word.getTables().stream().map(table -> table.getRows().size()).toList());
        }
    }

    private static String text(Paper paper) throws IOException {
        try (XWPFDocument word = open(paper); XWPFWordExtractor extractor = new XWPFWordExtractor(word)) {
            return extractor.getText();
        }
    }

    private static XWPFDocument open(Paper paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(DocxWriter.write(paper)));
    }
}
