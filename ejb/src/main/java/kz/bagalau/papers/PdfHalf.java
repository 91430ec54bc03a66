package kz.bagalau.papers;

import java.util.List;
import java.util.Map;

import kz.bagalau.law.form.Block;
import kz.bagalau.law.form.FormData;
import kz.bagalau.law.form.FormValue;
import kz.bagalau.law.form.Layout;
import kz.bagalau.law.form.Phrase;
import kz.bagalau.law.form.Span;
import kz.bagalau.law.text.Lang;

/** Lays out a form's blocks as the page of one language. */
final class PdfHalf implements Layout {

    private static final int HAND_LINES = 5;

    private final Markup page;
    private final FormData data;
    private final Lang lang;
    /** The list of fields that still grows; null when the last block was another one. */
    private Markup fields;

    PdfHalf(Markup page, FormData data, Lang lang) {
        this.page = page;
        this.data = data;
        this.lang = lang;
    }

    @Override
    public void heading(Block.Heading heading) {
        add("h2", "").spans(new Phrase(heading.text()).fill(lang, data), lang);
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        List<Span> spans = new Phrase(paragraph.text()).fill(lang, data);
        if (spans.stream().allMatch(Span::isBlank)) {
            ruledLines();
        } else {
            add("p", "").spans(spans, lang);
        }
    }

    /** Where a whole paragraph is to be written by hand. */
    private void ruledLines() {
        for (int i = 0; i < HAND_LINES; i++) {
            add("div", "rule").text("\u00A0");
        }
    }

    @Override
    public void field(Block.Field field) {
        fields = fields == null ? page.add("table", "fields").add("tbody", "") : fields;
        Markup row = fields.add("tr", "");
        row.add("th", "").text(field.label().in(lang));
        write(row.add("td", ""), data.value(field.value()).in(lang));
    }

    @Override
    public void table(Block.Table table) {
        Markup grid = add("table", "grid");
        Markup head = grid.add("thead", "").add("tr", "");
        List<ColumnShape> shapes = ColumnShape.of(table, data, lang);
        for (int i = 0; i < shapes.size(); i++) {
            head.add("th", "").attribute("style", "width: " + shapes.get(i).percent() + "%").text(table.columns().get(i).in(lang));
        }
        Markup body = grid.add("tbody", "");
        data.rows(table.rows()).forEach(row -> row(body.add("tr", ""), table, row, shapes));
    }

    private void row(Markup line, Block.Table table, Map<String, FormValue> row, List<ColumnShape> shapes) {
        for (int i = 0; i < table.cells().size(); i++) {
            Span written = data.cell(row, table.cells().get(i)).in(lang);
            write(line.add("td", written.isBlank() ? "hand" : shapes.get(i).figures() ? "figure" : ""), written);
        }
    }

    @Override
    public void signatures(Block.Signatures signatures) {
        Markup table = add("table", "signatures").add("tbody", "");
        for (Block.Signatory signatory : signatures.signatories()) {
            Markup row = table.add("tr", "");
            row.add("th", "").text(signatory.role().in(lang));
            place(row, "papers.signature", new Span("", lang));
            place(row, "papers.name", data.value(signatory.value()).in(lang));
            place(row, "papers.date", new Span("", lang));
        }
    }

    private void place(Markup row, String caption, Span written) {
        Markup cell = row.add("td", caption.substring(caption.indexOf('.') + 1));
        write(cell.add("div", "line"), written);
        cell.add("div", "caption").text(PaperTexts.text(lang, caption));
    }

    @Override
    public void pageBreak() {
        add("div", "break").text("\u00A0");
    }

    private Markup add(String tag, String cssClass) {
        fields = null;
        return page.add(tag, cssClass);
    }

    private void write(Markup place, Span span) {
        place.spans(span.isBlank() ? List.of(new Span("\u00A0", lang)) : List.of(span), lang);
    }
}
