package kz.bagalau.law.sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.instrument.Marks;
import kz.bagalau.law.instrument.PointSheet;
import kz.bagalau.law.instrument.Ranking;
import kz.bagalau.law.number.Score;

/**
 * A sheet of criteria, each with points between its limits.
 *
 * @param means the rules that make a mean of it, to which its points are said under their own names
 */
public record PointForm(PointSheet rule, List<Ranking> means) implements SheetForm {

    public PointForm {
        means = List.copyOf(means);
    }

    static PointForm of(Edition edition, PointSheet sheet) {
        return new PointForm(sheet, edition.rules(Ranking.class).stream().filter(one -> one.sheet().equals(sheet.name())).toList());
    }

    @Override
    public List<LegalObstacle> faults(Filled filled) {
        return rule.check(marks(filled));
    }

    @Override
    public List<Said> said(Filled filled) {
        return Stream.concat(Stream.of(rule.name()), means.stream().map(Ranking::name))
                .map(asked -> new Said(asked, "", List.of(marks(filled)), List.of())).toList();
    }

    @Override
    public void requireKnown(Filled filled) {
        Set<String> known = rule.criteria().stream().map(Criterion::code).collect(Collectors.toCollection(TreeSet::new));
        if (!known.containsAll(filled.points().keySet()) || !filled.targets().isEmpty() || !filled.shown().isEmpty()) {
            throw new IllegalArgumentException("the form " + rule.name() + " has " + known + ", not " + filled);
        }
    }

    @Override
    public String printed() {
        return rule.name();
    }

    /** The sum of what is filled so far. */
    public Score total(Filled filled) {
        return rule.runningTotal(marks(filled));
    }

    /** The mean of what is filled so far, not rounded; empty while nothing is, and where the edition makes none of it. */
    public Optional<Score> mean(Filled filled) {
        List<Score> given = List.copyOf(filled.points().values());
        return means.isEmpty() || given.isEmpty() ? Optional.empty() : Optional.of(Score.mean(given));
    }

    private Marks marks(Filled filled) {
        return new Marks(rule.name(), filled.points());
    }
}
