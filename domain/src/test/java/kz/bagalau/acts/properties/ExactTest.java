package kz.bagalau.acts.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

import kz.bagalau.acts.FactsJson;
import kz.bagalau.acts.ShippedEditions;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.instrument.Evaluation;
import kz.bagalau.law.instrument.Fact;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.Instrument;
import kz.bagalau.law.instrument.Marks;
import kz.bagalau.law.instrument.MeanOfPeriods;
import kz.bagalau.law.instrument.Part;
import kz.bagalau.law.instrument.Ranking;
import kz.bagalau.law.instrument.RespondentMean;
import kz.bagalau.law.instrument.SumOf;
import kz.bagalau.law.instrument.Survey;
import kz.bagalau.law.instrument.Target;
import kz.bagalau.law.instrument.TargetMean;
import kz.bagalau.law.instrument.WeightedSum;
import kz.bagalau.law.number.Rounding;
import kz.bagalau.law.number.Score;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mean and sum of every shipped edition: exact as a fraction, rounded only where the rule says so, a mean between its least and its greatest. */
class ExactTest {

    @ParameterizedTest
    @MethodSource(Cases.EDITIONS)
    void meansAreExactAndLieBetween(EditionId id) {
        Edition edition = ShippedEditions.edition(id);
        SoundFacts generated = new SoundFacts(edition, new Random(5));
        for (int i = 0; i < Cases.CASES; i++) {
            Facts facts = generated.next();
            for (Instrument each : edition.rules(Instrument.class)) {
                List<Score> scores = averaged(each, facts);
                Optional<Score> mean = points(edition, facts, each.name());
                if (!scores.isEmpty() && mean.isPresent()) {
                    checkMean(scores, mean.get(), rounding(each), () -> each.name() + " " + FactsJson.write(facts));
                }
            }
        }
    }

    /** The mean, computed anew in whole numbers: nothing is lost, or half up at the place that the rule names. */
    private static void checkMean(List<Score> scores, Score mean, Optional<Rounding> rounding, Supplier<String> facts) {
        assertTrue(Collections.min(scores).isAtMost(mean) && mean.isAtMost(Collections.max(scores)), facts);
        if (rounding.isEmpty()) {
            assertEquals(total(scores), mean.times(Score.of(scores.size())), facts);
        } else {
            BigDecimal sum = scores.stream().map(each -> new BigDecimal(each.numerator()).divide(new BigDecimal(each.denominator()), 9, RoundingMode.UNNECESSARY))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertEquals(Score.of(sum.divide(BigDecimal.valueOf(scores.size()), rounding.get().places(), RoundingMode.HALF_UP)), mean, facts);
        }
    }

    @ParameterizedTest
    @MethodSource(Cases.EDITIONS)
    void sumsAreExact(EditionId id) {
        Edition edition = ShippedEditions.edition(id);
        SoundFacts generated = new SoundFacts(edition, new Random(6));
        for (int i = 0; i < Cases.CASES; i++) {
            Facts facts = generated.next();
            edition.rules(SumOf.class).forEach(sum -> points(edition, facts, sum.name()).ifPresent(points ->
                    assertEquals(total(sum.parts().stream().map(part -> points(edition, facts, part).orElseThrow()).toList()), points, () -> FactsJson.write(facts))));
            edition.rules(WeightedSum.class).forEach(sum -> points(edition, facts, sum.name()).ifPresent(points ->
                    assertEquals(total(sum.parts().stream().map(part -> part.weight().times(points(edition, facts, part.rule()).orElseThrow())).toList()), points,
                            () -> FactsJson.write(facts))));
        }
    }

    @ParameterizedTest
    @MethodSource(Cases.EDITIONS)
    void aSurveysMeanIsExactAndTheOrderOfRespondentsOfNoAccount(EditionId id) {
        Random random = new Random(7);
        for (Survey survey : ShippedEditions.edition(id).rules(Survey.class)) {
            for (int i = 0; i < Cases.CASES; i++) {
                List<Score> answers = new ArrayList<>(random.ints(survey.least() + random.nextInt(5), 0, 6).mapToObj(Score::of).toList());
                Score mean = survey.mean(survey.competencies(true).get(0), answers).value();
                checkMean(answers, mean, Optional.empty(), answers::toString);
                Collections.shuffle(answers, random);
                assertEquals(mean, survey.mean(survey.competencies(true).get(0), answers).value());
            }
        }
    }

    /** What an instrument averages, straight from the facts; nothing for one that averages nothing. */
    private static List<Score> averaged(Instrument rule, Facts facts) {
        List<Fact> own = facts.byRule().getOrDefault(rule.name(), List.of());
        if (rule instanceof TargetMean) {
            return own.stream().map(each -> ((Target) each).score().orElseThrow()).toList();
        } else if (rule instanceof MeanOfPeriods) {
            return own.stream().map(each -> ((Part) each).score()).toList();
        } else if (rule instanceof Ranking) {
            return own.stream().flatMap(each -> ((Marks) each).points().values().stream()).toList();
        }
        return rule instanceof RespondentMean ? own.stream().map(each -> total(((Marks) each).points().values())).toList() : List.of();
    }

    private static Optional<Rounding> rounding(Instrument rule) {
        if (rule instanceof Ranking ranking) {
            return Optional.of(ranking.rounding());
        } else if (rule instanceof TargetMean mean) {
            return mean.rounding();
        }
        return rule instanceof MeanOfPeriods mean ? mean.rounding() : Optional.empty();
    }

    private static Optional<Score> points(Edition edition, Facts facts, String rule) {
        return new Evaluation(edition, facts).answer(rule).value().flatMap(each -> each.value().score());
    }

    private static Score total(Collection<Score> scores) {
        Score total = Score.ZERO;
        for (Score each : scores) {
            total = total.plus(each);
        }
        return total;
    }
}
