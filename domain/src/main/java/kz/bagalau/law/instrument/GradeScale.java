package kz.bagalau.law.instrument;

import java.util.List;
import java.util.Optional;

import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.number.Score;

/** The grade for another rule's points, by a scale. Not rounded before the scale. */
public record GradeScale(RuleHead head, String of, Bands<Grade> bands) implements Instrument {

    @Override
    public List<String> asks() {
        return List.of(of);
    }

    @Override
    public List<Grade> grades() {
        return bands.values();
    }

    @Override
    public Outcome answer(Evaluation evaluation) {
        return evaluation.answer(of).then(this::grade);
    }

    /** The grade for points set otherwise, e.g. by the commission's revision. */
    public Explained<Grade> gradeOf(Score points) {
        Grade grade = bands.of(points);
        return new Explained<>(grade, said(points, grade));
    }

    /** The grade of that code; empty if the scale has none. */
    public Optional<Grade> grade(String code) {
        return bands.values().stream().filter(grade -> grade.code().equals(code)).findFirst();
    }

    private Outcome grade(Explained<Verdict> from) {
        Score points = from.value().points();
        Grade grade = bands.of(points);
        return Outcome.of(Verdict.of(points, grade), said(points, grade).because(from.step()));
    }

    private Step said(Score points, Grade grade) {
        return Step.by(this, "grade", Arg.of(label()), Arg.of(grade.name()), bands.comparison(points));
    }
}
