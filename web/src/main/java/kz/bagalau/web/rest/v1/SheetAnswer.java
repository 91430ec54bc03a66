package kz.bagalau.web.rest.v1;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.bagalau.assessment.SheetView;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.sheet.PointForm;
import kz.bagalau.law.text.Lang;
import kz.bagalau.web.sheet.SheetRows;
import kz.bagalau.web.text.Areas;

/**
 * A sheet as it is read on its page.
 *
 * @param kind    the name of the edition's rule that the sheet answers
 * @param part    the part of the period, e.g. "2024-Q1"; empty for the whole
 * @param period  the same in words; left out for the whole
 * @param stage   where it stands on its road
 * @param toOpen  true where the servant has to open it on its page first: until then it tells him nothing more
 * @param lines   what stands in it; of a journal and of competencies the reasons tell it
 * @param total   what the points come to
 * @param because what it comes to with the reasons; left out where nothing follows yet
 */
public record SheetAnswer(long sheet, long caseId, String kind, String part, String period, String stage, boolean toOpen, List<SheetLine> lines, String total,
        CalculationAnswer.Because because) {

    /** As one reader may see it. */
    public static SheetAnswer of(SheetView view, Long reader, Lang lang) {
        SheetRows rows = SheetRows.of(view);
        boolean shut = view.toOpen(reader);
        return new SheetAnswer(view.sheet().id(), view.subject().id(), view.sheet().kind(), view.sheet().part(), Optional.ofNullable(view.period()).map(name -> name.in(lang)).orElse(null),
                view.sheet().stage(), shut, shut ? List.of() : lines(view, rows, lang), shut ? null : total(view, rows, lang),
                shut ? null : Optional.ofNullable(rows.getStep()).map(step -> CalculationAnswer.Because.of(lang, step)).orElse(null));
    }

    private static List<SheetLine> lines(SheetView view, SheetRows rows, Lang lang) {
        List<SheetLine> lines = new ArrayList<>();
        if (view.form() instanceof PointForm) {
            rows.getLines().forEach(line -> lines.add(new SheetLine(line.code(), line.criterion().name().in(lang), null, null, null, said(lang, rows.points(line.code())), null)));
        }
        if (rows.getKind().equals("scores")) {
            rows.getTargets().forEach(one -> lines.add(new SheetLine(one.code(), one.line().name(), one.line().unit(), one.line().planned(), one.line().actual(),
                    said(lang, one.line().scored().score().orElse(null)), one.line().scored().note())));
        }
        return lines;
    }

    private static String total(SheetView view, SheetRows rows, Lang lang) {
        Score mean = rows.getAverage() == null ? rows.getMean() : rows.getAverage();
        return mean == null && view.form() instanceof PointForm form ? said(lang, form.total(view.filled())) : said(lang, mean);
    }

    private static String said(Lang lang, Score score) {
        return score == null ? null : Areas.sentences().number(lang, score);
    }

    /**
     * A line.
     *
     * @param points as people read them; left out while none are given
     * @param note   what the evaluator added
     */
    public record SheetLine(String code, String name, String unit, String planned, String actual, String points, String note) {
    }
}
