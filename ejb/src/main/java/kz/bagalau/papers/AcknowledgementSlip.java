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
public final class AcknowledgementSlip {

    private static final Form FORM = new Form(null, PaperTexts.words("papers.slip"), List.of(
            new Block.Field(PaperTexts.words("papers.slip.unit"), "unit"),
            new Block.Paragraph(PaperTexts.words("papers.slip.received")),
            new Block.Table(List.of(PaperTexts.words("papers.slip.line"), PaperTexts.words("papers.slip.document"), PaperTexts.words("papers.slip.documentNumber"),
                    PaperTexts.words("papers.slip.pages")), "papers", List.of("line", "title", "number", "pages")),
            new Block.Signatures(List.of(new Block.Signatory(PaperTexts.words("papers.slip.signature"), "person")))));

    private AcknowledgementSlip() {
    }

    /** The slip's PDF/A, to lie before the papers. @param languages its halves in order */
    public static byte[] write(PrintSet set, List<Lang> languages) {
        return PdfWriter.write(of(set, languages));
    }

    private static Paper of(PrintSet set, List<Lang> languages) {
        FormData data = FormData.empty().with("person", FormValue.of(set.person())).with("unit", FormValue.of(set.unit()));
        List<Map<String, FormValue>> rows = new ArrayList<>();
        set.papers().forEach(paper -> rows.add(row(rows.size() + 1, paper)));
        return Paper.unsigned(FORM, data.withRows("papers", rows), set.slip(), languages);
    }

    private static Map<String, FormValue> row(int line, PrintSet.PrintedPaper paper) {
        return Map.of("line", FormValue.same(line + "."), "title", FormValue.of(paper.title()), "number", FormValue.same(paper.number()),
                "pages", FormValue.same(String.valueOf(paper.pages())));
    }
}
