package kz.bagalau.law.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.Step;

/**
 * A consequence of several results: so many of a grade within the last years; results that have already served for
 * such a consequence do not count.
 *
 * @param years   how many years back: counted from the day on which the consequence is considered, by the days of decision
 * @param running true if evaluated years are counted instead, which follow each other, the latest of all among them, with no other grade in
 *                them ("two years running"): a year without an evaluation breaks them
 * @param insteadOf the consequence that an official must have found impossible first; empty where there is none
 */
public record HistoryRule(RuleHead head, String consequence, String grade, int times, int years, boolean running, Optional<String> insteadOf)
        implements Rule {

    /** The results that make the ground; empty while there are too few. */
    public record Ground(List<EarlierResult> results) {
        public Ground {
            results = List.copyOf(results);
        }

        public boolean given() {
            return !results.isEmpty();
        }
    }

    /** How a result stands to the rule. */
    private enum Standing {
        COUNTED, USED, OLD, BROKEN
    }

    /**
     * Looks at the results up to a day.
     *
     * @param on the day on which the consequence is considered; years that do not run are counted back from it, that day of the earlier year
     *           included
     */
    public Explained<Ground> ground(List<EarlierResult> results, LocalDate on) {
        List<EarlierResult> known = results.stream().filter(each -> !each.decided().isAfter(on)).toList();
        List<EarlierResult> counted = known.stream().filter(each -> standing(each, known, on) == Standing.COUNTED).toList();
        long found = running ? counted.stream().map(EarlierResult::year).distinct().count() : counted.size();
        Step step = Step.by(this, prefix() + (found >= times ? "ground" : "none"), Arg.key("consequence." + consequence), Arg.of(found), Arg.of(times),
                running ? year(latest(known, on) - years + 1) : Arg.of(on.minusYears(years)), running ? year(latest(known, on)) : Arg.of(on));
        return new Explained<>(new Ground(found >= times ? counted : List.of()), step.because(
                known.stream().filter(each -> each.grade().equals(grade)).map(each -> said(each, standing(each, known, on))).toList()));
    }

    private String prefix() {
        return running ? "history.running." : "history.";
    }

    private static Arg year(int year) {
        return Arg.word(String.valueOf(year));
    }

    /** The last evaluated year. */
    private static int latest(List<EarlierResult> known, LocalDate on) {
        return known.stream().mapToInt(EarlierResult::year).max().orElse(on.getYear());
    }

    /** How a result stands to the rule; of one taken over from a paper, from which. */
    private Step said(EarlierResult result, Standing standing) {
        Step step = Step.of(citation(), prefix() + standing.name().toLowerCase(Locale.ROOT), Arg.of(result.decided()), year(result.year()));
        return result.source().map(paper -> step.because(Step.of(citation(), "history.source", Arg.word(paper)))).orElse(step);
    }

    private Standing standing(EarlierResult result, List<EarlierResult> known, LocalDate on) {
        if (result.used()) {
            return Standing.USED;
        } else if (!result.grade().equals(grade)
                || (running ? result.year() <= latest(known, on) - years : result.decided().isBefore(on.minusYears(years)))) {
            return Standing.OLD;
        }
        return running && known.stream().anyMatch(each -> !each.grade().equals(grade) && each.year() >= result.year()) ? Standing.BROKEN : Standing.COUNTED;
    }
}
