package kz.bagalau.papers;

import java.util.List;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

import kz.bagalau.law.form.Block;
import kz.bagalau.law.form.FormData;
import kz.bagalau.law.form.FormValue;
import kz.bagalau.law.form.Layout;
import kz.bagalau.law.form.Phrase;
import kz.bagalau.law.form.Span;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;

/** Lays out a form's blocks as one language's part of the word-processor copy. */
final class DocxHalf implements Layout {

    private static final String LINE = "_".repeat(20);

    private final XWPFDocument word;
    private final FormData data;
    private final Lang lang;

    DocxHalf(XWPFDocument word, FormData data, Lang lang) {
        this.word = word;
        this.data = data;
        this.lang = lang;
    }

    void body(Text name) {
        words(paragraph(ParagraphAlignment.CENTER), List.of(new Span(name.in(lang), lang)), false);
    }

    void annex(Phrase annex) {
        XWPFParagraph paragraph = paragraph(ParagraphAlignment.LEFT);
        paragraph.setIndentationLeft(DocxPage.twips(95).intValue());
        words(paragraph, annex.fill(lang, data), false);
    }

    void title(Phrase title) {
        words(paragraph(ParagraphAlignment.CENTER), title.fill(lang, data), true);
    }

    void line(String line) {
        words(paragraph(ParagraphAlignment.LEFT), List.of(new Span(line, lang)), false);
    }

    @Override
    public void heading(Block.Heading heading) {
        words(paragraph(ParagraphAlignment.CENTER), new Phrase(heading.text()).fill(lang, data), true);
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        words(paragraph(ParagraphAlignment.BOTH), new Phrase(paragraph.text()).fill(lang, data), false);
    }

    @Override
    public void field(Block.Field field) {
        words(paragraph(ParagraphAlignment.LEFT),
                List.of(new Span(field.label().in(lang) + ": ", lang), data.value(field.value()).in(lang)), false);
    }

    @Override
    public void table(Block.Table table) {
        XWPFTable grid = word.createTable(1, table.columns().size());
        grid.setWidth("100%");
        XWPFTableRow head = grid.getRow(0);
        head.setRepeatHeader(true);
        for (int i = 0; i < table.columns().size(); i++) {
            words(head.getCell(i).getParagraphs().get(0), List.of(new Span(table.columns().get(i).in(lang), lang)), true);
        }
        data.rows(table.rows()).forEach(row -> row(grid.createRow(), table, row));
        paragraph(ParagraphAlignment.LEFT);
    }

    private void row(XWPFTableRow line, Block.Table table, Map<String, FormValue> row) {
        for (int i = 0; i < table.cells().size(); i++) {
            Span written = data.cell(row, table.cells().get(i)).in(lang);
            if (!written.isBlank()) {
                words(line.getCell(i).getParagraphs().get(0), List.of(written), false);
            }
        }
    }

    @Override
    public void signatures(Block.Signatures signatures) {
        signatures.signatories().forEach(signatory -> words(paragraph(ParagraphAlignment.LEFT), List.of(
                new Span(signatory.role().in(lang) + ": " + LINE + " ", lang), data.value(signatory.value()).in(lang),
                new Span("  " + PaperTexts.text(lang, "papers.date") + ": " + LINE, lang)), false));
    }

    @Override
    public void pageBreak() {
        word.createParagraph().createRun().addBreak(BreakType.PAGE);
    }

    private XWPFParagraph paragraph(ParagraphAlignment alignment) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(120);
        return paragraph;
    }

    private static void words(XWPFParagraph paragraph, List<Span> spans, boolean bold) {
        spans.forEach(span -> DocxRun.write(paragraph, span.isBlank() ? new Span(LINE, span.lang()) : span, bold));
    }
}
