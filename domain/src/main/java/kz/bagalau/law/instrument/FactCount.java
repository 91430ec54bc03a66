package kz.bagalau.law.instrument;

import java.util.List;

import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.number.Score;

/** The same points for every recorded fact, e.g. −2 for each breach. */
public record FactCount(RuleHead head, Score each) implements Instrument {

    @Override
    public Outcome answer(Evaluation evaluation) {
        List<Entry> entries = evaluation.facts().of(name(), Entry.class);
        Score total = each.times(Score.of(entries.size()));
        return Outcome.of(total, Step.by(this, "facts.total", Arg.of(label()), Arg.of(entries.size()), Arg.of(each),
                Arg.of(total)).because(entries.stream().map(this::said).toList()));
    }

    private Step said(Entry entry) {
        return Step.of(citation(), "facts.entry", Arg.of(entry.day()), Arg.of(each));
    }
}
