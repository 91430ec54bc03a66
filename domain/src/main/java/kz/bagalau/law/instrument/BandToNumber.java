package kz.bagalau.law.instrument;

import java.util.List;

import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.number.Score;

/** Another rule's points turned into a number by bands, e.g. a mean of quarters into 2, 3, 4 or 5. */
public record BandToNumber(RuleHead head, String of, Bands<Score> bands) implements Instrument {

    @Override
    public List<String> asks() {
        return List.of(of);
    }

    @Override
    public Outcome answer(Evaluation evaluation) {
        return evaluation.answer(of).then(this::turn);
    }

    private Outcome turn(Explained<Verdict> from) {
        Score points = from.value().points();
        Score number = bands.of(points);
        return Outcome.of(number, Step.by(this, "band.number", Arg.of(label()), Arg.of(number), bands.comparison(points))
                .because(from.step()));
    }
}
