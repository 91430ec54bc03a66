package kz.bagalau.prints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.planning.Beans;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The empty forms of the act of Astana, read back: the criteria with their limits, both languages, nothing filled in. */
class BlankFormsTest {

    @Test
    void anEmptySheetHasItsCriteriaWithTheirLimits() throws IOException {
        try (TestDatabase database = TestDatabase.h2()) {
            byte[] pdf = database.call(em -> new Beans(em, Clock.systemUTC()).get(BlankForms.class).pdf("astana-2015", "supervisor-sheet"));
            try (PDDocument document = Loader.loadPDF(pdf)) {
                String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
                for (String wanted : List.of("Приложение 1", "1-қосымша", "2 – 8", "2 – 5", "Непосредственный руководитель", "Тікелей басшы")) {
                    assertTrue(text.contains(wanted), () -> wanted + " in: " + text);
                }
            }
            byte[] docx = database.call(em -> new Beans(em, Clock.systemUTC()).get(BlankForms.class).docx("astana-2015", "protocol"));
            assertEquals("PK", new String(docx, 0, 2, StandardCharsets.US_ASCII));
            assertThrows(IllegalArgumentException.class, () -> database.call(em -> new Beans(em, Clock.systemUTC()).get(BlankForms.class).pdf("astana-2015", "no-such-form")));
        }
    }
}
