package kz.bagalau.web.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.assessment.HeldEntry;
import kz.bagalau.assessment.SheetView;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.Grade;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.instrument.Shown;
import kz.bagalau.law.instrument.Verdict;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.sheet.CompetencyForm;
import kz.bagalau.law.sheet.Filled;
import kz.bagalau.law.sheet.JournalForm;
import kz.bagalau.law.sheet.PointForm;
import kz.bagalau.law.sheet.ScoreForm;
import kz.bagalau.law.sheet.SheetForm;
import kz.bagalau.law.sheet.TargetForm;
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
    static SheetRows of(SheetView view) {
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

    /** The points of a criterion as they are read; empty while none are given. */
    public String points(String code) {
        return filled.points().containsKey(code) ? filled.points().get(code).toString() : "";
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
        if (form instanceof JournalForm) {
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
