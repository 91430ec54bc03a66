package kz.bagalau.law.instrument;

import java.util.List;

import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.number.Score;

/** The outcome of a competency: the share of its indicators that showed, against the share the act asks for. */
public record IndicatorShare(RuleHead head, Score share, Grade meets, Grade fails) implements Instrument {

    @Override
    public Outcome answer(Evaluation evaluation) {
        List<Shown> facts = evaluation.facts().of(name(), Shown.class);
        return facts.isEmpty() || facts.get(0).all() == 0
                ? new Outcome.MustDecide(Step.by(this, "indicators.none", Arg.of(label()))) : judge(facts.get(0));
    }

    @Override
    public List<Grade> grades() {
        return List.of(fails, meets);
    }

    @Override
    public boolean gradeOnly() {
        return true;
    }

    private Outcome judge(Shown shown) {
        Score part = Score.of(shown.indicators().size(), shown.all());
        boolean enough = share.isAtMost(part);
        Grade grade = enough ? meets : fails;
        return Outcome.of(Verdict.of(grade), Step.by(this, enough ? "indicators.meets" : "indicators.fails",
                Arg.of(label()), Arg.of(grade.name()), Arg.of(shown.indicators().size()), Arg.of(shown.all()),
                Arg.word(share.toString())).because(missing(shown, enough)));
    }

    private List<Step> missing(Shown shown, boolean enough) {
        return enough ? List.of() : shown.notShown().stream()
                .map(text -> Step.of(citation(), "indicators.notShown", Arg.word(text))).toList();
    }
}
