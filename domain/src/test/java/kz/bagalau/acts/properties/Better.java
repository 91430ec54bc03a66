package kz.bagalau.acts.properties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import kz.bagalau.law.act.Edition;
import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.instrument.Entry;
import kz.bagalau.law.instrument.Fact;
import kz.bagalau.law.instrument.FactCount;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.Marks;
import kz.bagalau.law.instrument.Part;
import kz.bagalau.law.instrument.PointSheet;
import kz.bagalau.law.instrument.Shown;
import kz.bagalau.law.instrument.Target;
import kz.bagalau.law.instrument.TargetMean;
import kz.bagalau.law.number.Score;

/**
 * The same facts with one of them better for the servant: a point more, a target reached, an indicator that showed after all, a breach less.
 * The first fact of a rule is the one that changes; who wants another shuffles them first.
 */
final class Better {

    private final Edition edition;
    private final Random random;

    Better(Edition edition, Random random) {
        this.edition = edition;
        this.random = random;
    }

    /** Better facts; empty where the rule chosen has none that could be better. */
    Optional<Facts> than(Facts facts) {
        List<String> rules = facts.byRule().keySet().stream().sorted().toList();
        return rules.isEmpty() ? Optional.empty() : than(facts, rules.get(random.nextInt(rules.size())));
    }

    private Optional<Facts> than(Facts facts, String rule) {
        List<Fact> before = facts.byRule().get(rule);
        List<Fact> after = new ArrayList<>(before);
        if (before.get(0) instanceof Entry entry) {
            if (edition.find(rule, FactCount.class).filter(count -> count.each().isLessThan(Score.ZERO)).isPresent()) {
                after.remove(0);
            } else {
                after.add(entry);
            }
            return Optional.of(facts.and(rule, after));
        }
        return better(rule, before.get(0)).map(each -> {
            after.set(0, each);
            return facts.and(rule, after);
        });
    }

    private Optional<Fact> better(String rule, Fact fact) {
        if (fact instanceof Marks marks) {
            return more(marks);
        } else if (fact instanceof Target target && target.score().isPresent()) {
            return more(edition.rule(rule, TargetMean.class), target);
        } else if (fact instanceof Target target) {
            return Optional.of(Target.reached(target.name(), true));
        } else if (fact instanceof Part part) {
            return Optional.of(new Part(part.period(), part.score().plus(Score.of(1, 100))));
        }
        return fact instanceof Shown shown && !shown.notShown().isEmpty() ? Optional.of(more(shown)) : Optional.empty();
    }

    /** One point more for a criterion, as far as its limit goes. */
    private Optional<Fact> more(Marks marks) {
        List<Criterion> criteria = edition.rule(marks.sheet(), PointSheet.class).criteria();
        Criterion one = criteria.get(random.nextInt(criteria.size()));
        Map<String, Score> points = new LinkedHashMap<>(marks.points());
        Score next = points.get(one.code()).plus(Score.of(1));
        points.put(one.code(), next.isAtMost(one.most()) ? next : one.most());
        return Optional.of(new Marks(marks.sheet(), points));
    }

    private static Optional<Fact> more(TargetMean mean, Target target) {
        Score next = target.score().orElseThrow().plus(Score.of(1));
        return next.isAtMost(mean.range().most()) ? Optional.of(new Target(target.name(), target.reached(), Optional.of(next), target.percent())) : Optional.empty();
    }

    private static Fact more(Shown shown) {
        List<String> indicators = new ArrayList<>(shown.indicators());
        indicators.add(shown.notShown().get(0));
        return new Shown(indicators, shown.notShown().subList(1, shown.notShown().size()));
    }
}
