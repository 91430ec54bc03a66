package kz.bagalau.web.sheet;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.bagalau.assessment.SheetView;
import kz.bagalau.law.instrument.Shown;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.sheet.CompetencyForm;
import kz.bagalau.law.sheet.Filled;
import kz.bagalau.law.sheet.JournalForm;
import kz.bagalau.law.sheet.ScoreForm;
import kz.bagalau.law.sheet.SheetForm;
import kz.bagalau.law.sheet.TargetForm;

/** What stands in the fields of a sheet's form, whichever of the three its rule takes. */
public class SheetInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private TreeMap<String, String> points = new TreeMap<>();
    private ArrayList<TargetInput> targets = new ArrayList<>();
    private ArrayList<CompetencyInput> competencies = new ArrayList<>();

    /** The fields of a sheet as its reader may know it. */
    public static SheetInput of(SheetView view) {
        SheetInput input = new SheetInput();
        input.take(view.form(), view.filled());
        input.targets.forEach(one -> one.fixed(view.sheet().targets().stream().anyMatch(line -> line.ofPlan() && line.code().equals(one.getCode()))));
        return input;
    }

    /** Takes what somebody else saved; lines of the plan stay lines of the plan. */
    void take(SheetForm form, Filled filled) {
        points = new TreeMap<>();
        filled.points().forEach((criterion, score) -> points.put(criterion, score.toString()));
        targets = new ArrayList<>(filled.targets().stream().map(TargetInput::of).toList());
        competencies = form instanceof CompetencyForm marked
                ? new ArrayList<>(marked.blocks().stream().map(block -> CompetencyInput.of(block, filled.shown().get(block.code()))).toList())
                : new ArrayList<>();
    }

    /** What is filled so far. */
    public Filled filled(SheetForm form) {
        if (form instanceof CompetencyForm marked) {
            Map<String, Shown> shown = new HashMap<>();
            competencies.stream().filter(CompetencyInput::isJudged)
                    .forEach(one -> shown.put(one.getCode(), marked.marked(one.getCode(), Set.of(one.getShown()))));
            return Filled.shown(shown);
        }
        if (form instanceof JournalForm) {
            return Filled.nothing();
        }
        return form instanceof TargetForm || form instanceof ScoreForm ? Filled.targets(targets.stream().map(TargetInput::line).toList()) : Filled.points(scores());
    }

    private Map<String, Score> scores() {
        Map<String, Score> scores = new TreeMap<>();
        points.forEach((criterion, text) -> {
            if (text != null && !text.isBlank()) {
                scores.put(criterion, Score.parse(text));
            }
        });
        return scores;
    }

    /** A further line, where no plan says which targets there are. */
    void add() {
        int next = targets.stream().map(TargetInput::getCode).filter(code -> code.matches("\\d{1,9}")).mapToInt(Integer::parseInt).max().orElse(0) + 1;
        targets.add(new TargetInput(String.valueOf(next)));
    }

    /** Takes a line away again. */
    void remove(String code) {
        targets.removeIf(one -> one.getCode().equals(code) && !one.isOfPlan());
    }

    public Map<String, String> getPoints() {
        return points;
    }

    public List<TargetInput> getTargets() {
        return targets;
    }

    public List<CompetencyInput> getCompetencies() {
        return competencies;
    }
}
