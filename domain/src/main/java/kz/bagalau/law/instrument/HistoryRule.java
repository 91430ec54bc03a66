package kz.bagalau.law.instrument;

import java.time.LocalDate;
import java.util.List;

import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.Step;

/**
 * A consequence of several results: so many of a grade within the last years; results that have already served for
 * such a consequence do not count.
 */
public record HistoryRule(RuleHead head, String consequence, String grade, int times, int years) implements Rule {

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
        List<EarlierResult> counted = results.stream().filter(each -> counts(each, since, on)).toList();
        boolean given = counted.size() >= times;
        Step step = Step.by(this, given ? "history.ground" : "history.none", Arg.key("consequence." + consequence),
                Arg.of(counted.size()), Arg.of(times), Arg.of(since), Arg.of(on));
        return new Explained<>(new Ground(given ? counted : List.of()), step.because(
                results.stream().filter(each -> each.grade().equals(grade)).map(each -> said(each, since, on)).toList()));
    }

    private boolean counts(EarlierResult result, LocalDate since, LocalDate on) {
        return result.grade().equals(grade) && !result.used()
                && !result.decided().isBefore(since) && !result.decided().isAfter(on);
    }

    private Step said(EarlierResult result, LocalDate since, LocalDate on) {
        String key = result.used() ? "history.used" : counts(result, since, on) ? "history.counted" : "history.old";
        return Step.of(citation(), key, Arg.of(result.decided()));
    }
}
