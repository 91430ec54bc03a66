package kz.bagalau.prints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.acts.ShippedEditions;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.form.Form;
import kz.bagalau.law.text.Lang;
import kz.bagalau.papers.PdfBytes;
import kz.bagalau.planning.Beans;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The empty forms of the act of Astana, read back: the criteria with their limits, both languages, nothing filled in; archivable all. */
class BlankFormsTest {

    private static final String ASTANA = "astana-2015";
    private static TestDatabase database;

    @BeforeAll
    static void open() {
        database = TestDatabase.h2();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static byte[] made(Function<BlankForms, byte[]> form) {
        return database.call(em -> form.apply(new Beans(em, Clock.systemUTC()).get(BlankForms.class)));
    }

    @Test
    void anEmptySheetHasItsCriteriaWithTheirLimits() throws IOException {
        String text = new PdfBytes(made(forms -> forms.pdf(ASTANA, "supervisor-sheet"))).text();
        for (String wanted : List.of("Приложение 1", "1-қосымша", "2 – 8", "2 – 5", "Непосредственный руководитель", "Тікелей басшы")) {
            assertTrue(text.contains(wanted), () -> wanted + " in: " + text);
        }
        byte[] docx = made(forms -> forms.docx(ASTANA, "protocol"));
        assertEquals("PK", new String(docx, 0, 2, StandardCharsets.US_ASCII));
        assertThrows(IllegalArgumentException.class, () -> made(forms -> forms.pdf(ASTANA, "no-such-form")));
    }

    /** «по форме согласно приложению 1 / 2 / 3» (п. 11, 13, 7): each form that lies behind the law page, as it is handed out. */
    @Test
    void p07_p11_p13_everyEmptyFormIsArchivableAndCanBeReadBack() {
        Map<String, Form> forms = new TreeMap<>(ShippedEditions.edition(EditionId.of(ASTANA)).forms());
        assertTrue(forms.keySet().containsAll(List.of("supervisor-sheet", "protocol")), forms.keySet().toString());
        Map<String, PdfBytes> made = forms.keySet().stream().collect(Collectors.toMap(name -> name, name -> new PdfBytes(made(one -> one.pdf(ASTANA, name)))));
        assertEquals(Map.of(), made.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().faults(PDFAFlavour.PDFA_2_A)))
                .entrySet().stream().filter(one -> !one.getValue().isEmpty()).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        forms.forEach((name, form) -> assertReads(name, form, made.get(name)));
    }

    /** Compares without spaces, because a line may end anywhere between words. */
    private static void assertReads(String name, Form form, PdfBytes pdf) {
        String text = read(pdf).replace(" ", "");
        assertFalse(text.contains("#"), () -> name + ": a letter is missing in " + text);
        for (Lang lang : List.of(Lang.RU, Lang.KK)) {
            String title = form.title().in(lang).replaceAll("[\\s\\u00A0]", "");
            assertTrue(!title.isEmpty() && text.contains(title), () -> name + ": «" + title + "» is not in: " + text);
        }
    }

    private static String read(PdfBytes pdf) {
        try {
            return pdf.text();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
