package kz.bagalau.law.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.Rule;
import kz.bagalau.law.calculation.Post;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.instrument.Applies;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.instrument.TargetCount;
import kz.bagalau.law.instrument.TargetMean;

/**
 * For whom an edition has work plans made: those who have a result that is reckoned from the targets of a plan, as far as they are long enough in the
 * post; everybody where the edition tells no groups apart.
 *
 * @param edition the edition
 */
public record PlanHolders(Edition edition) {

    /**
     * Why no plan is made for a post; empty where one is.
     *
     * @param heldSince the day of the appointment to it
     * @param period    the days of the evaluation
     */
    public Optional<LegalObstacle> refusal(Post post, LocalDate heldSince, Period period) {
        return group(post).or(() -> edition.rules(Plan.class).stream().flatMap(rule -> rule.applies().stream()).findFirst()
                .map(name -> edition.rule(name, Applies.class))
                .filter(rule -> rule.to(period, heldSince, Optional.empty(), period.to(), List.of()).value() == Applies.Answer.NOT_EVALUATED)
                .map(rule -> LegalObstacle.by(rule, "plan.none.short", Arg.of(heldSince), Arg.of(period.to()), Arg.of(rule.monthsInPost()))));
    }

    /** Why the holders of such a post have no plan at all, whenever they came; empty where they have. */
    public Optional<LegalObstacle> group(Post post) {
        List<ResultKind> kinds = edition.rules(ResultKind.class).stream().filter(kind -> fromTargets(kind.of())).toList();
        boolean concerned = kinds.isEmpty() || kinds.stream().anyMatch(new Concerned(edition, post)::by);
        return concerned ? Optional.empty() : Optional.of(LegalObstacle.by(kinds.get(0), "plan.none.group"));
    }

    private boolean fromTargets(String rule) {
        return Stream.concat(Stream.of(rule), below(rule)).map(name -> edition.rule(name, Rule.class))
                .anyMatch(each -> each instanceof TargetMean || each instanceof TargetCount);
    }

    private Stream<String> below(String rule) {
        return edition.askedBy(rule).stream().flatMap(asked -> Stream.concat(Stream.of(asked), below(asked)));
    }
}
