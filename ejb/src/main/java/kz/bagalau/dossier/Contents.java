package kz.bagalau.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.law.form.FormData;
import kz.bagalau.law.form.FormValue;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.paper.RegisteredPaper;
import kz.bagalau.model.paper.StoredFile;
import kz.bagalau.papers.Binder;
import kz.bagalau.papers.Imprint;
import kz.bagalau.papers.Paper;
import kz.bagalau.papers.PaperTexts;
import kz.bagalau.papers.ScanCopy;

/** What is put into a case file, one thing after the other, and the line of the inventory for each. */
final class Contents {

    private static final int SHORT = 16;

    private final Imprint imprint;
    private final List<Lang> languages;
    private final Binder binder;
    private final List<Line> lines = new ArrayList<>();

    Contents(Imprint imprint, List<Lang> languages) {
        this.imprint = imprint;
        this.languages = languages;
        this.binder = new Binder(imprint);
    }

    /** A line of the inventory; the part of the binder where it lies, null: apart. */
    private record Line(Text title, FormValue mark, Integer part) {
    }

    /** A page made for the file. */
    void page(OwnForms form, String title, FormData data) {
        lines.add(new Line(PaperTexts.words(title), FormValue.same(""), binder.add(Paper.unsigned(form.form(), data, imprint, languages))));
    }

    /** A registered document as it is. */
    void document(RegisteredPaper paper, byte[] bytes) {
        lines.add(new Line(PaperTexts.words("papers.kind." + paper.kind()), FormValue.same("№ " + paper.mark() + ", " + FormValue.day(paper.dated()).ru()),
                binder.add(bytes)));
    }

    /** A file that somebody brought: copied, or, where it cannot be, named with its hash. */
    void scan(String title, StoredFile file) {
        Text words = PaperTexts.words(title);
        Optional<byte[]> copy = ScanCopy.of(file.content(), file.mediaType(), words, imprint);
        lines.add(copy.map(bytes -> new Line(words, FormValue.same(file.name()), binder.addCopy(bytes)))
                .orElseGet(() -> new Line(words, PaperTexts.value("papers.case.separate", file.sha256().substring(0, SHORT) + "…"), null)));
    }

    /** Everything, with the inventory before it. @param facts what stands above the lines of the inventory */
    byte[] bind(FormData facts) {
        return binder.bind(sheets -> Paper.unsigned(OwnForms.INVENTORY.form(), facts.withRows("parts", rows(sheets)), imprint, languages));
    }

    private List<Map<String, FormValue>> rows(List<Binder.Sheets> sheets) {
        List<Map<String, FormValue>> rows = new ArrayList<>();
        for (Line line : lines) {
            Map<String, FormValue> row = new HashMap<>();
            row.put("line", FormValue.same(rows.size() + 1 + "."));
            row.put("title", FormValue.of(line.title()));
            row.put("mark", line.mark().ru().isEmpty() ? FormValue.same("–") : line.mark());
            row.put("sheets", FormValue.same(line.part() == null ? "–" : sheets.get(line.part()).toString()));
            rows.add(row);
        }
        return rows;
    }
}
