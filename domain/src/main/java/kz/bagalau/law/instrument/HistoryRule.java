package kz.bagalau.law.instrument;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.Step;

/**
 * A consequence of several results: so many of a grade within the last years; results that have already served for
 * such a consequence do not count.
 *
 * @param running true if they must be the last ones, with no other grade decided after the first of them ("two years running")
 */
public record HistoryRule(RuleHead head, String consequence, String grade, int times, int years, boolean running) implements Rule {

    /** The results that make the ground; empty while there are too few. */
    public record Ground(List<EarlierResult> results) {
        public Ground {
            results = List.copyOf(results);
        }

        public boolean given() {
            return !results.isEmpty();
        }
    }

    /**
     * Looks at the results up to a day.
     *
     * @param on the day on which the consequence is considered; the years are counted back from it, that day of the
     *           earlier year included
     */
    public Explained<Ground> ground(List<EarlierResult> results, LocalDate on) {
        LocalDate since = on.minusYears(years);
        LocalDate broken = running ? lastOther(results, on) : LocalDate.MIN;
        List<EarlierResult> counted = results.stream().filter(each -> key(each, since, on, broken).equals("history.counted")).toList();
        boolean given = counted.size() >= times;
        Step step = Step.by(this, given ? "history.ground" : "history.none", Arg.key("consequence." + consequence),
                Arg.of(counted.size()), Arg.of(times), Arg.of(since), Arg.of(on));
        return new Explained<>(new Ground(given ? counted : List.of()), step.because(
                results.stream().filter(each -> each.grade().equals(grade))
                        .map(each -> said(each, key(each, since, on, broken))).toList()));
    }

    /** How a result stands to the rule; of one taken over from a paper, from which. */
    private Step said(EarlierResult result, String key) {
        Step step = Step.of(citation(), key, Arg.of(result.decided()));
        return result.source().map(paper -> step.because(Step.of(citation(), "history.source", Arg.word(paper)))).orElse(step);
    }

    /** The day of the last result of another grade, which ends what ran before it. */
    private LocalDate lastOther(List<EarlierResult> results, LocalDate on) {
        return results.stream().filter(each -> !each.grade().equals(grade) && !each.decided().isAfter(on))
                .map(EarlierResult::decided).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
    }

    /** How a result stands to the rule, as a key of the bundle. */
    private String key(EarlierResult result, LocalDate since, LocalDate on, LocalDate broken) {
        if (result.used()) {
            return "history.used";
        } else if (!result.grade().equals(grade) || result.decided().isBefore(since) || result.decided().isAfter(on)) {
            return "history.old";
        }
        return result.decided().isAfter(broken) ? "history.counted" : "history.broken";
    }
}
