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
 * The sum of the points of journal entries, each by its line of the annex; a kind may recur, the list is closed. An entry from before an amendment
 * keeps the line of the list that was in force on its day.
 */
public record JournalTotal(RuleHead head, List<Line> lines) implements Instrument {

    public JournalTotal {
        lines = List.copyOf(lines);
        Codes.distinct(lines.stream().map(Line::code).toList());
    }

    @Override
    public Outcome answer(Evaluation evaluation) {
        List<Entry> entries = evaluation.facts().of(name(), Entry.class);
        Score total = Score.ZERO;
        List<Step> said = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            Optional<Entry.Listed> listed = entry.listed().or(() -> line(entry).map(line -> new Entry.Listed(line, citation())));
            if (listed.isEmpty()) {
                return new Outcome.Obstacle(unknown(entry));
            }
            Line line = listed.get().line();
            total = total.plus(line.points());
            said.add(Step.of(listed.get().citation(), "journal.entry", Arg.of(entry.day()), Arg.of(line.name()), Arg.of(line.points())));
        }
        return Outcome.of(total, Step.by(this, "journal.total", Arg.of(label()), Arg.of(entries.size()), Arg.of(total)).because(said));
    }

    /** Refuses an entry of a kind that the annex does not have. */
    public Optional<LegalObstacle> check(Entry entry) {
        return line(entry).isPresent() ? Optional.empty() : Optional.of(unknown(entry));
    }

    private LegalObstacle unknown(Entry entry) {
        return LegalObstacle.by(this, "journal.unknown", Arg.word(entry.kind()));
    }

    /** The line of a kind; empty where the list has none. */
    public Optional<Line> line(String kind) {
        for (Line line : lines) { // asked for each of many thousand entries
            if (line.code().equals(kind)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private Optional<Line> line(Entry entry) {
        return line(entry.kind());
    }
}
