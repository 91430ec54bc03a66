package kz.bagalau.law.sheet;

import java.util.List;
import java.util.Optional;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.calculation.Takes;
import kz.bagalau.law.calculation.Wanted;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.instrument.Instrument;

/**
 * A sheet into which nothing is written: it holds the entries of the journal for its part of the period, and what they come to.
 *
 * @param rule    the rule that sums them up
 * @param entries the rules that take them, in the order in which the sum comes to them
 */
public record JournalForm(Edition edition, Instrument rule, List<Takes.Entries> entries) implements SheetForm {

    public JournalForm {
        entries = List.copyOf(entries);
    }

    /** The rules that take journal entries for another rule, where it takes nothing else; none otherwise. */
    public static List<Takes.Entries> rules(Edition edition, String rule) {
        List<Takes> taken = Wanted.by(edition, rule).map(Wanted::facts).orElse(List.of());
        List<Takes.Entries> entries = taken.stream().filter(Takes.Entries.class::isInstance).map(Takes.Entries.class::cast).toList();
        return entries.size() == taken.size() ? entries : List.of();
    }

    /** The rule that takes entries under a name; empty where this sheet has none such. */
    public Optional<Takes.Entries> takes(String name) {
        return entries.stream().filter(one -> one.rule().name().equals(name)).findFirst();
    }

    @Override
    public List<LegalObstacle> faults(Filled filled) {
        return List.of();
    }

    /** What the journal says is not written in the sheet. */
    @Override
    public List<Said> said(Filled filled) {
        return List.of();
    }

    @Override
    public void requireKnown(Filled filled) {
        if (!filled.equals(Filled.nothing())) {
            throw new IllegalArgumentException("nothing is filled in " + rule.name() + ", but " + filled);
        }
    }

    @Override
    public String printed() {
        return "quarter-score";
    }
}
