package kz.bagalau.law.instrument;

import java.util.List;
import java.util.Optional;

import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.number.Score;

/** The sum of the points of journal entries, each by its line of the annex; a kind may recur, the list is closed. */
public record JournalTotal(RuleHead head, List<Line> lines) implements Instrument {

    public JournalTotal {
        lines = List.copyOf(lines);
        Codes.distinct(lines.stream().map(Line::code).toList());
    }

    @Override
    public Outcome answer(Evaluation evaluation) {
        List<Entry> entries = evaluation.facts().of(name(), Entry.class);
        return entries.stream().map(this::check).flatMap(Optional::stream).findFirst()
                .<Outcome>map(Outcome.Obstacle::new).orElseGet(() -> total(entries));
    }

    private Outcome total(List<Entry> entries) {
        Score total = Score.sum(entries.stream().map(entry -> line(entry).orElseThrow().points()).toList());
        return Outcome.of(total, Step.by(this, "journal.total", Arg.of(label()), Arg.of(entries.size()), Arg.of(total))
                .because(entries.stream().map(this::said).toList()));
    }

    private Step said(Entry entry) {
        Line line = line(entry).orElseThrow();
        return Step.of(citation(), "journal.entry", Arg.of(entry.day()), Arg.of(line.name()), Arg.of(line.points()));
    }

    /** Refuses an entry of a kind that the annex does not have. */
    public Optional<LegalObstacle> check(Entry entry) {
        return line(entry).isPresent() ? Optional.empty() : Optional.of(LegalObstacle.by(this, "journal.unknown", Arg.word(entry.kind())));
    }

    private Optional<Line> line(Entry entry) {
        return lines.stream().filter(line -> line.code().equals(entry.kind())).findFirst();
    }
}
