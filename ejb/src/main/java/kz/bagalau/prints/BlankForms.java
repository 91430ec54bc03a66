package kz.bagalau.prints;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.documents.Registry;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.form.Form;
import kz.bagalau.law.form.FormData;
import kz.bagalau.law.form.FormNames;
import kz.bagalau.law.form.FormValue;
import kz.bagalau.law.instrument.Competencies;
import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.instrument.PointSheet;
import kz.bagalau.law.instrument.TargetCount;
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
        FormData data = edition.find(name, PointSheet.class).map(BlankForms::sheet).orElseGet(() -> lined(edition, form));
        return Paper.unsigned(form, data, new Imprint(1, 1, "", Text.same(""), time.instant()), Registry.languages(edition));
    }

    /** As many lines as the act has targets, and the competencies by name. */
    private static FormData lined(Edition edition, Form form) {
        FormData data = FormData.blank(ROWS);
        Set<String> wanted = FormNames.of(form).collections().keySet();
        if (wanted.contains("targets") && edition.only(TargetCount.class).isPresent()) {
            List<Text> blank = Collections.nCopies(edition.only(TargetCount.class).get().exactly(), Text.same(""));
            data = data.withRows("targets", numbered("target", blank));
        }
        if (wanted.contains("competencies") && edition.only(Competencies.class).isPresent()) {
            data = data.withRows("competencies", numbered("competency", edition.only(Competencies.class).get().all().stream().map(each -> each.name()).toList()));
        }
        return data;
    }

    private static List<Map<String, FormValue>> numbered(String cell, List<Text> names) {
        List<Map<String, FormValue>> rows = new ArrayList<>();
        names.forEach(name -> rows.add(Map.of("number", FormValue.same(rows.size() + 1 + "."), cell, FormValue.of(name))));
        return rows;
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
