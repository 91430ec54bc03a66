package kz.bagalau.prints;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.documents.Registry;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.form.Form;
import kz.bagalau.law.form.FormData;
import kz.bagalau.law.form.FormValue;
import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.instrument.PointSheet;
import kz.bagalau.law.text.Text;
import kz.bagalau.library.ReadLaw;
import kz.bagalau.papers.DocxWriter;
import kz.bagalau.papers.Imprint;
import kz.bagalau.papers.Paper;
import kz.bagalau.papers.PdfWriter;

/** The forms of an edition's annexes, empty, in both languages, for whoever fills them by hand. They belong to nobody and have no number. */
@Stateless
@Operates(Operation.LAW_READ)
public class BlankForms {

    private static final int ROWS = 12;

    @Inject
    ReadLaw law;
    @Inject
    Clock time;

    /** The empty form as PDF/A. @throws IllegalArgumentException where the edition, or its form, is not there */
    public byte[] pdf(String editionId, String form) {
        return PdfWriter.write(paper(editionId, form));
    }

    /** The empty form of an edition at hand, as PDF/A. @throws IllegalArgumentException where it has no such form */
    public byte[] pdf(Edition edition, String form) {
        return PdfWriter.write(paper(edition, form));
    }

    /** The same for a word processor. */
    public byte[] docx(String editionId, String form) {
        return DocxWriter.write(paper(editionId, form));
    }

    private Paper paper(String editionId, String name) {
        return paper(law.edition(editionId).orElseThrow(() -> new IllegalArgumentException("no edition " + editionId)), name);
    }

    private Paper paper(Edition edition, String name) {
        Form form = Registry.form(edition, name);
        FormData data = edition.find(name, PointSheet.class).map(BlankForms::sheet).orElseGet(() -> FormData.blank(ROWS));
        return Paper.unsigned(form, data, new Imprint(1, 1, "", Text.same(""), time.instant()), Registry.languages(edition));
    }

    /** A sheet has its criteria with their limits; only the points are left to write. */
    private static FormData sheet(PointSheet sheet) {
        List<Map<String, FormValue>> rows = new ArrayList<>();
        for (Criterion criterion : sheet.criteria()) {
            Map<String, FormValue> row = new HashMap<>();
            row.put("number", FormValue.same(rows.size() + 1 + "."));
            row.put("criterion", FormValue.of(criterion.name()));
            row.put("range", FormValue.same(criterion.least() + " – " + criterion.most()));
            rows.add(row);
        }
        return FormData.blank(ROWS).withRows("criteria", rows);
    }
}
