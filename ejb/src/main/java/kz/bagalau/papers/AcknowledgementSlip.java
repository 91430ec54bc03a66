package kz.bagalau.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import kz.bagalau.law.form.Block;
import kz.bagalau.law.form.Form;
import kz.bagalau.law.form.FormData;
import kz.bagalau.law.form.FormValue;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;

/** The slip on which a person signs that he has read the papers printed with it: one slip, however many papers. */
final class AcknowledgementSlip {

    private static final Form FORM = new Form(null, words("papers.slip"), List.of(
            new Block.Field(words("papers.slip.unit"), "unit"),
            new Block.Paragraph(words("papers.slip.received")),
            new Block.Table(List.of(words("papers.slip.line"), words("papers.slip.document"), words("papers.slip.documentNumber"),
                    words("papers.slip.pages")), "papers", List.of("line", "title", "number", "pages")),
            new Block.Signatures(List.of(new Block.Signatory(words("papers.slip.signature"), "person")))));

    private AcknowledgementSlip() {
    }

    static Paper of(PrintSet set, List<Lang> languages) {
        FormData data = FormData.empty().with("person", FormValue.same(set.person())).with("unit", FormValue.of(set.unit()));
        List<Map<String, FormValue>> rows = new ArrayList<>();
        set.papers().forEach(paper -> rows.add(row(rows.size() + 1, paper)));
        return Paper.unsigned(FORM, data.withRows("papers", rows), set.slip(), languages);
    }

    private static Map<String, FormValue> row(int line, PrintSet.PrintedPaper paper) {
        return Map.of("line", FormValue.same(line + "."), "title", FormValue.of(paper.title()), "number", FormValue.same(paper.number()),
                "pages", FormValue.same(String.valueOf(PdfBundle.pages(paper.pdf()))));
    }

    private static Text words(String key) {
        return new Text(PaperTexts.text(Lang.KK, key), PaperTexts.text(Lang.RU, key), PaperTexts.text(Lang.EN, key));
    }
}
