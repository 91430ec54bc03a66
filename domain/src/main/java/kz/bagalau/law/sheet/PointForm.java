package kz.bagalau.law.sheet;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.instrument.Marks;
import kz.bagalau.law.instrument.PointSheet;
import kz.bagalau.law.number.Score;

/** A sheet of criteria, each with points between its limits. */
public record PointForm(PointSheet rule) implements SheetForm {

    @Override
    public List<LegalObstacle> faults(Filled filled) {
        return rule.check(marks(filled));
    }

    @Override
    public List<Said> said(Filled filled) {
        return List.of(new Said(rule.name(), "", List.of(marks(filled)), List.of()));
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

    private Marks marks(Filled filled) {
        return new Marks(rule.name(), filled.points());
    }
}
