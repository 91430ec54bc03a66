package kz.bagalau.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.bagalau.acts.LawTexts;
import kz.bagalau.law.calculation.Takes;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.form.FormData;
import kz.bagalau.law.form.FormValue;
import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.instrument.Evaluation;
import kz.bagalau.law.instrument.Grade;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.instrument.Shown;
import kz.bagalau.law.instrument.Verdict;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.result.ResultKind;
import kz.bagalau.law.sheet.CompetencyForm;
import kz.bagalau.law.sheet.Filled;
import kz.bagalau.law.sheet.JournalForm;
import kz.bagalau.law.sheet.PointForm;
import kz.bagalau.law.sheet.ScoreForm;
import kz.bagalau.law.sheet.SheetForm;
import kz.bagalau.law.sheet.TargetForm;
import kz.bagalau.law.sheet.TargetLine;
import kz.bagalau.law.text.Lang;
import kz.bagalau.papers.PaperTexts;

/** The rows of a sheet's printed form, and what it comes to, by what its rule takes. */
final class SheetText {

    private SheetText() {
    }

    static FormData with(FormData data, SheetForm form, Filled filled) {
        if (form instanceof PointForm points) {
            return data.withRows("criteria", criteria(points, filled)).with("total", points(Score.sum(filled.points().values()))); // of a part: see result
        } else if (form instanceof TargetForm targets) {
            return data.withRows("targets", targets(filled)).with("result", grade(Optional.of(targets.outcome(filled))));
        }
        if (form instanceof ScoreForm scores) {
            Optional<Outcome> outcome = Optional.of(scores.outcome(filled));
            return data.withRows("targets", scored(scores, filled)).with("total", scores.rule().decimals() == 0 ? points(verdict(outcome, Verdict::score).orElse(null)) : decimal(verdict(outcome, Verdict::score).orElse(null)));
        } else if (form instanceof JournalForm) {
            return data;
        }
        return data.withRows("competencies", competencies((CompetencyForm) form, filled));
    }

    /** The grade of a sheet about a part of the period, and its mean as the rule rounds it where the edition makes a mean of its points. */
    static FormData result(FormData data, SheetForm form, Outcome outcome) {
        FormData graded = data.with("result", grade(Optional.of(outcome)));
        return form instanceof PointForm points && !points.means().isEmpty() ? graded.with("total", decimal(verdict(Optional.of(outcome), Verdict::score).orElse(null))) : graded;
    }

    private static List<Map<String, FormValue>> criteria(PointForm form, Filled filled) {
        List<Map<String, FormValue>> rows = new ArrayList<>();
        for (Criterion line : form.rule().criteria()) {
            rows.add(Map.of("number", number(rows), "criterion", FormValue.of(line.name()),
                    "range", FormValue.same(line.least() + "–" + line.most()), "points", form.rule().decimals() == 0 ? points(filled.points().get(line.code())) : decimal(filled.points().get(line.code()))));
        }
        return rows;
    }

    /** A number as people write it, to two places. */
    private static FormValue decimal(Score score) {
        return score == null ? FormValue.same("–") : FormValue.of(LawTexts.sentences().number(Lang.KK, score), LawTexts.sentences().number(Lang.RU, score));
    }

    private static FormValue points(Score score) {
        return score == null ? FormValue.same("–") : FormValue.same(score.toString());
    }

    private static List<Map<String, FormValue>> targets(Filled filled) {
        List<Map<String, FormValue>> rows = new ArrayList<>();
        for (TargetLine line : filled.targets()) {
            rows.add(Map.of("number", number(rows), "target", FormValue.same(line.name()), "unit", FormValue.same(line.unit()),
                    "planned", FormValue.same(line.planned()), "actual", FormValue.same(line.actual()),
                    "reached", PaperTexts.value(line.reached().orElse(false) ? "papers.sheet.reached" : "papers.sheet.notReached")));
        }
        return rows;
    }

    private static List<Map<String, FormValue>> scored(ScoreForm form, Filled filled) {
        List<Map<String, FormValue>> rows = new ArrayList<>();
        for (TargetLine line : filled.targets()) {
            rows.add(Map.of("number", number(rows), "target", FormValue.same(line.name()), "unit", FormValue.same(line.unit()), "planned", FormValue.same(line.planned()),
                    "actual", FormValue.same(line.actual()), "percent", decimal(form.percent(line).map(Explained::value).orElse(null)), "selfScore",
                    points(line.scored().own().orElse(null)), "score", form.rule().decimals() == 0 ? points(line.scored().score().orElse(null)) : decimal(line.scored().score().orElse(null)),
                    "note", FormValue.same(line.scored().note())));
        }
        return rows;
    }

    /**
     * The entries of the journal that a sheet about a part of the period holds, by the rule that takes them, and what the rules below its own give:
     * each under its name.
     */
    static FormData held(FormData data, JournalForm form, Evaluation asked, ResultKind kind, List<HeldEntry> held) {
        FormData all = data;
        for (Takes.Entries takes : form.entries()) {
            List<Map<String, FormValue>> rows = new ArrayList<>();
            held.stream().filter(one -> one.rule().equals(takes.rule().name())).forEach(one -> rows.add(Map.of("number", number(rows), "day", FormValue.day(one.day()),
                    "kind", FormValue.of(one.kind()), "description", FormValue.same(one.description()), "source",
                    FormValue.same(one.document().isEmpty() ? one.noneBecause() : one.document()), "points", points(one.points()))));
            all = all.withRows(takes.rule().name(), rows);
        }
        for (String rule : form.edition().askedBy(form.rule().name())) {
            all = all.with(rule, points(verdict(Optional.of(asked.answer(rule)), Verdict::score).orElse(null)));
        }
        return all.with("total", points(verdict(Optional.of(asked.answer(form.rule().name())), Verdict::score).orElse(null)))
                .with("result", grade(Optional.of(asked.answer(kind.of()))));
    }

    /** The indicators that did not show stand there where expectations are not met, in the act's words. */
    private static List<Map<String, FormValue>> competencies(CompetencyForm form, Filled filled) {
        List<Map<String, FormValue>> rows = new ArrayList<>();
        for (CompetencyForm.Block block : form.blocks()) {
            Optional<Outcome> outcome = form.outcome(block.code(), filled);
            Map<String, FormValue> row = new HashMap<>();
            row.put("number", number(rows));
            row.put("competency", FormValue.of(block.competency().name()));
            row.put("outcome", grade(outcome));
            row.put("notShown", verdict(outcome).filter(form.share().meets()::equals).isPresent() ? FormValue.same("–") : missing(form, filled, block));
            rows.add(row);
        }
        return rows;
    }

    private static FormValue missing(CompetencyForm form, Filled filled, CompetencyForm.Block block) {
        Shown shown = filled.shown().get(block.code());
        return shown == null ? FormValue.BLANK : FormValue.free(form.edition().act().language(), String.join("; ", shown.notShown()));
    }

    private static FormValue number(List<?> rows) {
        return FormValue.same(rows.size() + 1 + ".");
    }

    private static FormValue grade(Optional<Outcome> outcome) {
        return verdict(outcome).map(Grade::name).map(FormValue::of).orElseGet(() -> FormValue.same("–"));
    }

    private static Optional<Grade> verdict(Optional<Outcome> outcome) {
        return verdict(outcome, Verdict::grade);
    }

    private static <T> Optional<T> verdict(Optional<Outcome> outcome, Function<Verdict, Optional<T>> part) {
        return outcome.flatMap(Outcome::value).flatMap(explained -> part.apply(explained.value()));
    }
}
