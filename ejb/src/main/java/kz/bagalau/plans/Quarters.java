package kz.bagalau.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.bagalau.law.instrument.Cadence;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.result.SubPeriods;
import kz.bagalau.library.Law;
import kz.bagalau.model.plan.Plan;

/** The quarters in which a plan is monitored. */
public final class Quarters {

    private Quarters() {
    }

    /** Those that meet the days of a plan, by the rule of the edition; none where it knows no monitoring, though it evaluates quarters. */
    public static List<Period> of(Law law, Plan plan) {
        return !monitors(law) ? List.of() : law.edition().rules(Cadence.class).stream().filter(rule -> rule.unit() == Cadence.Unit.QUARTER).findFirst().map(rule -> of(rule, plan)).orElse(List.of());
    }

    /** The numbers of the quarters for which a plan needs a planned value: those that begin within its days; none where the edition evaluates no quarters. */
    static Set<Integer> asked(Law law, Plan plan) {
        int year = plan.days().first().getYear();
        return new SubPeriods(law.edition()).of(year).stream().filter(each -> !each.from().isBefore(plan.days().first()) && !each.from().isAfter(plan.days().last()))
                .map(each -> (each.from().getMonthValue() + 2) / 3).collect(Collectors.toCollection(TreeSet::new));
    }

    /** True where the act has the plans of the year monitored. */
    static boolean monitors(Law law) {
        return !law.road(Plan.TRACK).stagesOffering(Deed.MONITOR).isEmpty();
    }

    private static List<Period> of(Cadence rule, Plan plan) {
        LocalDate first = plan.days().first();
        return IntStream.rangeClosed(first.getYear(), plan.days().last().getYear()).boxed().flatMap(year -> rule.periods(year, first).stream())
                .filter(each -> !each.to().isBefore(first) && !each.from().isAfter(plan.days().last())).toList();
    }
}
