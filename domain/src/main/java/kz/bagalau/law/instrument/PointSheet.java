package kz.bagalau.law.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.number.Score;

/**
 * A sheet of criteria with ranges, filled by one person; its answer is the sum of the points.
 * With no decimals allowed only whole points are taken.
 */
public record PointSheet(RuleHead head, List<Criterion> criteria, int decimals) implements Instrument {

    public PointSheet {
        criteria = List.copyOf(criteria);
        Codes.distinct(criteria.stream().map(Criterion::code).toList());
    }

    @Override
    public Outcome answer(Evaluation evaluation) {
        List<Marks> filled = evaluation.facts().of(name(), Marks.class);
        return filled.isEmpty() ? new Outcome.Obstacle(LegalObstacle.by(this, "sheet.missing", Arg.of(label())))
                : total(filled.get(0));
    }

    /** The sum of a filled sheet, criterion by criterion, or the first thing that is wrong with it. */
    public Outcome total(Marks marks) {
        List<LegalObstacle> wrong = check(marks);
        return wrong.isEmpty() ? sum(marks) : new Outcome.Obstacle(wrong.get(0));
    }

    /** Everything that keeps the sheet from being signed, in the order of the criteria. */
    public List<LegalObstacle> check(Marks marks) {
        requireKnown(marks);
        List<LegalObstacle> wrong = new ArrayList<>(0);
        criteria.forEach(criterion -> check(criterion, Optional.ofNullable(marks.points().get(criterion.code()))).ifPresent(wrong::add));
        return wrong;
    }

    /** What is wrong with the points of one criterion: none given, outside its limits, too many decimal places. */
    public Optional<LegalObstacle> check(Criterion criterion, Optional<Score> given) {
        if (given.isEmpty()) {
            return Optional.of(LegalObstacle.by(this, "sheet.unfilled", Arg.of(criterion.name())));
        }
        Score points = given.get();
        if (!criterion.admits(points)) {
            return Optional.of(LegalObstacle.by(this, "sheet.range", Arg.of(criterion.name()), Arg.exact(points),
                    Arg.of(criterion.least()), Arg.of(criterion.most())));
        }
        return points.hasAtMost(decimals) ? Optional.empty() : Optional.of(LegalObstacle.by(this, "sheet.decimals",
                Arg.of(criterion.name()), Arg.exact(points), Arg.of(decimals)));
    }

    /** The sum of what is filled so far: the running total of a draft. */
    public Score runningTotal(Marks marks) {
        return Score.sum(marks.points().values());
    }

    public Score least() {
        return Score.sum(criteria.stream().map(Criterion::least).toList());
    }

    public Score most() {
        return Score.sum(criteria.stream().map(Criterion::most).toList());
    }

    private Outcome sum(Marks marks) {
        Score total = runningTotal(marks);
        List<Score> each = new ArrayList<>(criteria.size());
        List<Step> lines = new ArrayList<>(criteria.size());
        for (Criterion criterion : criteria) {
            each.add(marks.points().get(criterion.code()));
            lines.add(line(criterion, marks));
        }
        return Outcome.of(total, Step.by(this, "sheet.total", Arg.of(label()), Arg.sum(each), Arg.of(total)).because(lines));
    }

    private Step line(Criterion criterion, Marks marks) {
        return Step.of(citation(), "sheet.criterion", Arg.of(criterion.name()),
                Arg.of(marks.points().get(criterion.code())), Arg.of(criterion.least()), Arg.of(criterion.most()));
    }

    private void requireKnown(Marks marks) {
        for (String code : marks.points().keySet()) {
            if (!has(code)) {
                throw new IllegalArgumentException("Sheet " + name() + " has " + criteria.stream().map(Criterion::code).toList() + ", but not " + code);
            }
        }
    }

    private boolean has(String code) {
        for (Criterion criterion : criteria) {
            if (criterion.code().equals(code)) {
                return true;
            }
        }
        return false;
    }
}
