package kz.bagalau.law.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;

class FormDataTest {

    private static final Phrase PHRASE = new Phrase(new Text("{day} күні {why}", "{day} по причине: {why}", null));

    @Test
    void placesAreFilledOnceAndKeepTheirLanguage() {
        FormData data = FormData.empty().with("day", FormValue.day(LocalDate.of(2015, 9, 4)))
                .with("why", FormValue.free(Lang.RU, "{day} <b>болен</b>"));
        assertEquals(List.of(new Span("04.09.2015", Lang.KK), new Span(" күні ", Lang.KK), new Span("{day} <b>болен</b>", Lang.RU)),
                PHRASE.fill(Lang.KK, data));
        assertEquals(List.of(new Span("04.09.2015", Lang.RU), new Span(" по причине: ", Lang.RU), new Span("{day} <b>болен</b>", Lang.RU)),
                PHRASE.fill(Lang.RU, data));
    }

    @Test
    void aMissingValueIsAnErrorUnlessTheFormIsEmpty() {
        assertThrows(IllegalArgumentException.class, () -> PHRASE.fill(Lang.RU, FormData.empty()));
        assertThrows(IllegalArgumentException.class, () -> FormData.empty().rows("rows"));
        assertThrows(IllegalArgumentException.class, () -> FormData.empty().cell(Map.of(), "c"));
        assertTrue(FormData.blank(3).value("any").in(Lang.KK).isBlank());
        assertEquals(3, FormData.blank(3).rows("rows").size());
        assertTrue(FormData.blank(3).cell(FormData.blank(3).rows("rows").get(0), "c").in(Lang.RU).isBlank());
    }

    @Test
    void anEmptyFormMayBeFilledInPart() {
        FormData data = FormData.blank(2).with("name", FormValue.same("Әділов Қ.")).withRows("rows", List.of());
        assertFalse(data.value("name").in(Lang.KK).isBlank());
        assertEquals(List.of(), data.rows("rows"));
        assertThrows(IllegalArgumentException.class, () -> FormData.blank(-1));
    }

    @Test
    void aFormTellsWhatItWants() {
        Text words = new Text("{b}", "{a}", null);
        Form form = new Form(null, words, List.of(new Block.Field(words, "c"), new Block.Paragraph(words), new Block.PageBreak(),
                new Block.Table(List.of(words), "rows", List.of("cell")), new Block.Signatures(List.of(new Block.Signatory(words, "head")))));
        assertEquals(List.of("a", "b", "c", "head"), List.copyOf(FormNames.of(form).values()));
        assertEquals("{rows=[cell]}", FormNames.of(form).collections().toString());
    }
}
