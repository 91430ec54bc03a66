package kz.bagalau.web.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bagalau.assessment.HeldEntry;
import kz.bagalau.assessment.SheetView;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.Band;
import kz.bagalau.law.instrument.Evaluation;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.Grade;
import kz.bagalau.law.instrument.GradeScale;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.instrument.PercentTable;
import kz.bagalau.law.instrument.PercentTable.Admissible;
import kz.bagalau.law.instrument.Shown;
import kz.bagalau.law.instrument.Verdict;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.sheet.CompetencyForm;
import kz.bagalau.law.sheet.Filled;
import kz.bagalau.law.sheet.JournalForm;
import kz.bagalau.law.sheet.PointForm;
import kz.bagalau.law.sheet.Said;
import kz.bagalau.law.sheet.ScoreForm;
import kz.bagalau.law.sheet.SheetForm;
import kz.bagalau.law.sheet.TargetForm;
import kz.bagalau.law.sheet.TargetLine;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.sheet.SheetTarget;

/** What stands in a sheet as it is read, and what it comes to so far, with the reasons. */
public final class SheetRows {

    private final SheetForm form;
    private final Filled filled;
    private final List<SheetTarget> targets;
    private final Map<Long, String> files;
    private final List<HeldEntry> held;
    private final Step outcome;

    private SheetRows(SheetView view, Filled filled) {
        this.form = view.form();
        this.filled = filled;
        this.targets = view.sheet().targets();
        this.files = view.files();
        this.held = view.held();
        this.outcome = view.outcome();
    }

    /** The sheet as it is kept. */
    public static SheetRows of(SheetView view) {
        return of(view, view.filled());
    }

    /** The sheet with what stands in the fields. */
    static SheetRows of(SheetView view, Filled filled) {
        return new SheetRows(view, filled);
    }

    /** "points", "targets", "scores", "journal" or "competencies": what the rule takes. */
    public String getKind() {
        if (form instanceof ScoreForm) {
            return "scores";
        } else if (form instanceof JournalForm) {
            return "journal";
        }
        return form instanceof PointForm ? "points" : form instanceof TargetForm ? "targets" : "competencies";
    }

    /** The lines of criteria. */
    public List<Line> getLines() {
        return Line.of(form);
    }

    /** The points of a criterion; null while none are given. */
    public Score points(String code) {
        return filled.points().get(code);
    }

    /** The mean of the points given so far, where the edition makes one of them; null where it sums them up, or none are given. */
    public Score getAverage() {
        return form instanceof PointForm points ? points.mean(filled).orElse(null) : null;
    }

    /** The lines of targets. */
    public List<SheetTarget> getTargets() {
        return targets;
    }

    /** The entries of the journal that the sheet holds, by the rule that takes them. */
    public List<Held> getJournal() {
        return form instanceof JournalForm journal ? journal.entries().stream().map(takes -> new Held(takes.rule().label(),
                held.stream().filter(one -> one.rule().equals(takes.rule().name())).toList())).toList() : List.of();
    }

    /** The entries that one rule takes, under its name. */
    public record Held(Text label, List<HeldEntry> entries) {

        /** What they come to. */
        public Score total() {
            return Score.sum(entries.stream().map(HeldEntry::points).toList());
        }
    }

    /** The points that a target may be given, as text; none where they may be given in fractions. */
    public List<String> getChoices() {
        return form instanceof ScoreForm scores && scores.rule().decimals() == 0 ? Line.of(scores.rule().range()).choices() : List.of();
    }

    /** True where points depend on how far a target is reached in per cent. */
    public boolean isMeasured() {
        return form instanceof ScoreForm scores && scores.percents().isPresent();
    }

    /** How far each line is reached by what stands in the fields, and which scores that admits; none of other sheets. */
    public List<Measured> getMeasured() {
        return form instanceof ScoreForm scores && isMeasured() ? filled.targets().stream().map(line -> Measured.of(scores, line)).toList() : List.of();
    }

    /** The same of one line; null where there is none. */
    public Measured measured(String code) {
        return getMeasured().stream().filter(one -> one.code().equals(code)).findFirst().orElse(null);
    }

    /** True where the percentage of a line has to be entered: there is an actual value, and none can be computed from it. */
    public boolean entered(String code) {
        return filled.targets().stream().filter(line -> line.code().equals(code)).anyMatch(line -> !line.actual().isEmpty() && !measured(code).computed());
    }

    /** The act's table: which scores a percentage admits; none where points depend on none. */
    public List<Row> getTable() {
        return form instanceof ScoreForm scores ? scores.percents().map(table -> Row.of(table.bands().bands())).orElse(List.of()) : List.of();
    }

    /** A line of that table: the percentages, and the scores that they admit. */
    public record Row(String said, Admissible value) {

        static List<Row> of(List<Band<Admissible>> bands) {
            return IntStream.range(0, bands.size()).mapToObj(i -> new Row(Stream.concat(i == 0 ? Stream.empty() : bands.get(i - 1).upTo().stream()
                    .map(bound -> (bound.included() ? "> " : "≥ ") + bound.limit()), bands.get(i).upTo().stream().map(bound -> (bound.included() ? "≤ " : "< ") + bound.limit()))
                    .collect(Collectors.joining(", ")), bands.get(i).value())).toList();
        }
    }

    /** The mean of the points given so far; null while none are, and of other sheets. */
    public Score getMean() {
        if (!(form instanceof ScoreForm)) {
            return null;
        }
        List<Score> given = filled.targets().stream().flatMap(line -> line.scored().score().stream()).toList();
        return given.isEmpty() ? null : Score.mean(given);
    }

    /** How the lines come out together, by the points given so far, where the sheet is about a part of the period; null while some are missing. */
    public Grade getRunningGrade() {
        if (!(form instanceof ScoreForm scores)) {
            return null;
        }
        Facts facts = Facts.none();
        for (Said one : scores.said(filled)) {
            facts = facts.and(one.rule(), one.facts());
        }
        Evaluation asked = new Evaluation(scores.edition(), facts);
        return scores.edition().rules(GradeScale.class).stream().filter(scale -> scores.edition().askedBy(scale.name()).contains(scores.rule().name())).findFirst()
                .flatMap(scale -> asked.answer(scale.name()).value()).flatMap(one -> one.value().grade()).orElse(null);
    }

    /**
     * How far a line is reached.
     *
     * @param percent  in per cent; null while it is not known
     * @param computed true where it follows from the planned and the actual value
     * @param admits   the scores that it admits; null with the percentage
     * @param fault    why its score is not admitted; null where it is, or is not given yet
     */
    public record Measured(String code, Score percent, boolean computed, Admissible admits, LegalObstacle fault) {

        static Measured of(ScoreForm form, TargetLine line) {
            PercentTable table = form.percents().orElseThrow();
            Optional<Score> percent = form.percent(line).map(Explained::value).filter(value -> !value.isLessThan(Score.ZERO));
            return new Measured(line.code(), percent.orElse(null), form.percentage().computed(line).isPresent(), percent.map(table::admissible).orElse(null),
                    percent.flatMap(value -> line.scored().score().flatMap(score -> table.check(value, score))).orElse(null));
        }
    }

    /** The files that prove a line. */
    public List<Evidence> evidence(String code) {
        return targets.stream().filter(one -> one.code().equals(code)).flatMap(one -> one.evidence().stream())
                .map(id -> new Evidence(id, files.getOrDefault(id, "–"))).toList();
    }

    /** A file with its name. */
    public record Evidence(Long id, String name) {
    }

    /** The competencies as they are judged so far. */
    public List<Judged> getCompetencies() {
        List<Judged> rows = new ArrayList<>();
        if (form instanceof CompetencyForm marked) {
            marked.blocks().forEach(block -> rows.add(judged(marked, block)));
        }
        return rows;
    }

    private Judged judged(CompetencyForm marked, CompetencyForm.Block block) {
        Shown shown = filled.shown().get(block.code());
        return new Judged(block, Optional.ofNullable(shown), marked.outcome(block.code(), filled).flatMap(Outcome::value));
    }

    /** A competency as it is judged so far. */
    public record Judged(CompetencyForm.Block block, Optional<Shown> shown, Optional<Explained<Verdict>> outcome) {

        /** The grade; null while it is not judged. */
        public Grade grade() {
            return outcome.flatMap(one -> one.value().grade()).orElse(null);
        }

        /** Why; null while it is not judged. */
        public Step step() {
            return outcome.map(Explained::step).orElse(null);
        }

        /** The indicators that did not show, in the act's words. */
        public List<String> missing() {
            return shown.map(Shown::notShown).orElse(List.of());
        }

        /** The act's name of the competency. */
        public Text name() {
            return block.competency().name();
        }
    }

    /** The outcome of one competency; null where it is not one of this sheet. */
    public Judged of(String code) {
        return getCompetencies().stream().filter(one -> one.block().code().equals(code)).findFirst().orElse(null);
    }

    /** Why the targets come to what they come to, or why the act is silent; null where the sheet is another one. */
    public Step getStep() {
        if (form instanceof JournalForm || form instanceof PointForm) {
            return outcome;
        } else if (form instanceof ScoreForm scores) {
            return scores.outcome(filled).step().orElse(null);
        }
        return form instanceof TargetForm targetForm ? targetForm.outcome(filled).step().orElse(null) : null;
    }

    /** The grade of the targets; null where the act gives none. */
    public Grade getGrade() {
        return form instanceof TargetForm targetForm ? targetForm.outcome(filled).value().flatMap(one -> one.value().grade()).orElse(null) : null;
    }

    /** How many lines are filled. */
    public int getDone() {
        return getSize() - form.faults(filled).size();
    }

    /** How many lines there are. */
    public int getSize() {
        return form instanceof PointForm points ? points.rule().criteria().size()
                : form instanceof CompetencyForm marked ? marked.blocks().size() : filled.targets().size();
    }

    /** The language in which the act is printed: its indicators stand in it. */
    public String getActLanguage() {
        return form instanceof CompetencyForm marked ? marked.edition().act().language().code()
                : form instanceof TargetForm target ? target.edition().act().language().code() : form instanceof ScoreForm scores ? scores.edition().act().language().code() : "";
    }
}
