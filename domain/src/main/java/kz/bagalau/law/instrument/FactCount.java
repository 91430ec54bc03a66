package kz.bagalau.law.instrument;

import java.util.List;
import java.util.Optional;

import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Text;

/**
 * The same points for every recorded fact, e.g. −2 for each breach. Where the act names the sorts of fact, one of another sort is
 * refused; where it names none, every fact counts.
 */
public record FactCount(RuleHead head, Score each, List<Sort> sorts) implements Instrument {

    /** A sort of fact: code and words. */
    public record Sort(String code, Text name) {
    }

    public FactCount {
        sorts = List.copyOf(sorts);
        Codes.distinct(sorts.stream().map(Sort::code).toList());
    }

    @Override
    public Outcome answer(Evaluation evaluation) {
        List<Entry> entries = evaluation.facts().of(name(), Entry.class);
        for (Entry entry : entries) {
            Optional<LegalObstacle> wrong = check(entry);
            if (wrong.isPresent()) {
                return new Outcome.Obstacle(wrong.get());
            }
        }
        return total(entries);
    }

    private Outcome total(List<Entry> entries) {
        Score total = each.times(Score.of(entries.size()));
        return Outcome.of(total, Step.by(this, "facts.total", Arg.of(label()), Arg.of(entries.size()), Arg.of(each),
                Arg.of(total)).because(entries.stream().map(this::said).toList()));
    }

    private Step said(Entry entry) {
        return sort(entry).map(sort -> Step.of(citation(), "facts.sort", Arg.of(entry.day()), Arg.of(sort.name()), Arg.of(each)))
                .orElseGet(() -> Step.of(citation(), "facts.entry", Arg.of(entry.day()), Arg.of(each)));
    }

    /** Refuses a fact of a sort that the act does not name, where it names any. */
    public Optional<LegalObstacle> check(Entry entry) {
        return sorts.isEmpty() || sort(entry).isPresent() ? Optional.empty()
                : Optional.of(LegalObstacle.by(this, "facts.unknown", Arg.of(label()), Arg.word(entry.kind())));
    }

    /** The sort of a kind as a line: its words, and the points of every fact; empty where the act does not name it. */
    public Optional<Line> line(String kind) {
        return sorts.stream().filter(sort -> sort.code().equals(kind)).map(sort -> new Line(sort.code(), sort.name(), each)).findFirst();
    }

    private Optional<Sort> sort(Entry entry) {
        for (Sort sort : sorts) {
            if (sort.code().equals(entry.kind())) {
                return Optional.of(sort);
            }
        }
        return Optional.empty();
    }
}
