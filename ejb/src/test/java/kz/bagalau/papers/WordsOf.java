package kz.bagalau.papers;

import java.util.List;

import kz.bagalau.law.form.Block;
import kz.bagalau.law.form.FormData;
import kz.bagalau.law.form.Layout;
import kz.bagalau.law.form.Phrase;
import kz.bagalau.law.form.Span;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;

/** Collects every word that a filled form must show in a language. */
record WordsOf(FormData data, Lang lang, List<String> found) implements Layout {

    void phrase(Text text) {
        new Phrase(text).fill(lang, data).stream().map(Span::text).forEach(found::add);
    }

    @Override
    public void heading(Block.Heading heading) {
        phrase(heading.text());
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        phrase(paragraph.text());
    }

    @Override
    public void field(Block.Field field) {
        found.add(field.label().in(lang));
        found.add(data.value(field.value()).in(lang).text());
    }

    @Override
    public void table(Block.Table table) {
        table.columns().forEach(column -> found.add(column.in(lang)));
        data.rows(table.rows()).forEach(row -> table.cells().forEach(cell -> found.add(data.cell(row, cell).in(lang).text())));
    }

    @Override
    public void signatures(Block.Signatures signatures) {
        signatures.signatories().forEach(signatory -> {
            found.add(signatory.role().in(lang));
            found.add(data.value(signatory.value()).in(lang).text());
        });
    }

    @Override
    public void pageBreak() {
        // a page break shows no words
    }
}
