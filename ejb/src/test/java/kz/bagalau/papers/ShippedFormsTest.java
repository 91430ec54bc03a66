package kz.bagalau.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import kz.bagalau.acts.ShippedEditions;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.form.Form;
import kz.bagalau.law.form.FormData;
import kz.bagalau.law.form.FormNames;
import kz.bagalau.law.form.FormValue;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;

/** Every form of every edition that comes with the program, filled and empty. */
class ShippedFormsTest {

    static Stream<Named<Form>> forms() {
        return ShippedEditions.ids().stream().flatMap(ShippedFormsTest::forms);
    }

    private static Stream<Named<Form>> forms(EditionId id) {
        return ShippedEditions.edition(id).forms().entrySet().stream().map(form -> Named.of(id + "/" + form.getKey(), form.getValue()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFilledFormIsArchivableAndHoldsEveryWord(Form form) throws IOException {
        PdfBytes pdf = written(form, filled(form));
        assertEquals(List.of(), pdf.faults(PDFAFlavour.PDFA_2_A));
        assertHoldsAllWords(pdf, form, filled(form));
        assertTrue(pdf.reach() < 196, "reaches to " + pdf.reach() + " mm");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void anEmptyFormIsArchivableAndHoldsEveryWordOfItsOwn(Form form) throws IOException {
        PdfBytes pdf = written(form, FormData.blank(5));
        assertEquals(List.of(), pdf.faults(PDFAFlavour.PDFA_2_A));
        assertHoldsAllWords(pdf, form, FormData.blank(5));
    }

    @Test
    void thereAreFormsToLookAt() {
        assertTrue(forms().count() >= 6);
    }

    private static PdfBytes written(Form form, FormData data) {
        return new PdfBytes(PdfWriter.write(Paper.unsigned(form, data, Papers.imprint(1, 1), Papers.RUSSIAN_FIRST)));
    }

    /** Compares without spaces, because a line may end anywhere between words. */
    private static void assertHoldsAllWords(PdfBytes pdf, Form form, FormData data) throws IOException {
        String text = pdf.text().replace(" ", "");
        assertFalse(text.contains("#"), text);
        for (Lang lang : Papers.RUSSIAN_FIRST) {
            for (String words : words(form, data, lang)) {
                assertTrue(text.contains(words.replaceAll("[\\s\\u00A0]", "")), () -> "«" + words + "» is not in: " + text);
            }
        }
    }

    private static List<String> words(Form form, FormData data, Lang lang) {
        WordsOf words = new WordsOf(data, lang, new ArrayList<>());
        words.phrase(form.title());
        form.annex().ifPresent(words::phrase);
        form.blocks().forEach(block -> block.on(words));
        return words.found();
    }

    /** Gives every value a text of its own with all Kazakh letters. */
    private static FormData filled(Form form) {
        FormNames names = FormNames.of(form);
        FormData data = FormData.empty();
        for (String name : names.values()) {
            data = data.with(name, value(name));
        }
        for (String rows : names.collections().keySet()) {
            Map<String, FormValue> row = names.collections().get(rows).stream()
                    .collect(Collectors.toMap(cell -> cell, cell -> value(rows + " " + cell)));
            data = data.withRows(rows, List.of(row, row, row));
        }
        return data;
    }

    private static FormValue value(String name) {
        return FormValue.of(new Text("мәні " + name + " " + Papers.LETTERS.substring(0, 9), "значение " + name + " " + Papers.LETTERS.substring(9), null));
    }
}
