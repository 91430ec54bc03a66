package kz.bagalau.acts.typical2017;

import static kz.bagalau.acts.typical2017.Region.answer;
import static kz.bagalau.acts.typical2017.Region.quarter;
import static kz.bagalau.acts.typical2017.Region.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import kz.bagalau.acts.ShippedEditions;
import kz.bagalau.law.act.EditionId;
import kz.bagalau.law.instrument.Evaluation;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.instrument.Part;
import kz.bagalau.law.instrument.Target;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Straight-line readings of the methodology, written from the digest and not from the rules, on generated cases. */
class OracleTest {

    /** More of them on demand: -Doracle.cases=100000. */
    private static final int CASES = Integer.getInteger("oracle.cases", 2000);

    /** a = 100 + b − c, where each breach takes two points off. */
    private static int points(List<Integer> incentives, int breaches) {
        int points = 100;
        for (int each : incentives) {
            points += each;
        }
        return points - 2 * breaches;
    }

    private static String quarterGrade(int points) {
        if (points < 80) {
            return "неудовлетворительно";
        } else if (points <= 105) {
            return "удовлетворительно";
        }
        return points <= 130 ? "эффективно" : "превосходно";
    }

    /** 0,4 · Q + 0,6 · P in whole numbers: times 10 and times the number of targets. */
    private static String yearGrade(int[] quarters, int[] targets) {
        if (quarters.length == 0 || targets.length == 0) {
            return "-";
        }
        int sum = IntStream.of(quarters).sum();
        int n = quarters.length;
        int q = sum < 80 * n ? 2 : sum < 106 * n ? 3 : sum <= 130 * n ? 4 : 5;
        int year = 4 * q * targets.length + 6 * IntStream.of(targets).sum();
        int one = 10 * targets.length;
        if (year < 3 * one) {
            return "неудовлетворительно";
        } else if (year < 4 * one) {
            return "удовлетворительно";
        }
        return year < 5 * one ? "эффективно" : "превосходно";
    }

    private static String said(Outcome outcome) {
        return outcome.value().map(value -> value.value().grade().orElseThrow().name().ru()).orElse("-");
    }

    @Test
    void quartersAsTheTypicalMethodologySays() {
        Random random = new Random(110);
        for (int i = 0; i < CASES; i++) {
            List<Integer> incentives = random.ints(random.nextInt(15), 1, 6).boxed().toList();
            int breaches = random.nextInt(20);
            int[] each = incentives.stream().mapToInt(Integer::intValue).toArray();
            assertEquals(quarterGrade(points(incentives, breaches)), said(answer("quarter-grade", quarter(breaches, each))), () -> incentives + " " + breaches);
            assertEquals(Score.of(points(incentives, breaches)), value("quarter-score", quarter(breaches, each)).value().points());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"almaty-region-2017", "almaty-region-2017-06"})
    void yearsAsTheTypicalMethodologySays(String id) {
        Random random = new Random(2017);
        for (int i = 0; i < CASES; i++) {
            int[] quarters = random.ints(random.nextInt(5), 60, 150).toArray();
            int[] targets = random.ints(random.nextInt(5), 2, 6).toArray();
            Facts facts = Facts.none().and("quarters-mean", IntStream.of(quarters).mapToObj(one -> new Part(Text.same("q"), Score.of(one))).toList())
                    .and("plan-mean", IntStream.of(targets).mapToObj(one -> Target.scored("t", Score.of(one))).toList());
            assertEquals(yearGrade(quarters, targets), said(new Evaluation(ShippedEditions.edition(EditionId.of(id)), facts).answer("year-grade")), () -> Arrays.toString(quarters) + Arrays.toString(targets));
        }
    }

    /** The quarter's part of the year: below 80, below 106, to 130, above, also where a mean is no whole number. */
    @ParameterizedTest
    @ValueSource(strings = {"almaty-region-2017", "almaty-region-2017-06"})
    void quartersBecomeTwoToFive(String id) {
        Random random = new Random(106);
        for (int i = 0; i < CASES; i++) {
            int[] quarters = random.ints(1 + random.nextInt(4), 70, 140).toArray();
            int sum = IntStream.of(quarters).sum();
            int n = quarters.length;
            int expected = sum < 80 * n ? 2 : sum < 106 * n ? 3 : sum <= 130 * n ? 4 : 5;
            Facts facts = Facts.none().and("quarters-mean", IntStream.of(quarters).mapToObj(one -> new Part(Text.same("q"), Score.of(one))).toList());
            assertEquals(Score.of(expected), new Evaluation(ShippedEditions.edition(EditionId.of(id)), facts).answer("quarters-number")
                    .value().orElseThrow().value().points(), () -> Arrays.toString(quarters));
        }
    }

    @Test
    void theOrderOfTheFactsIsOfNoAccount() {
        Random random = new Random(7);
        for (int i = 0; i < CASES; i++) {
            List<Integer> scores = new ArrayList<>(random.ints(4, 60, 150).boxed().toList());
            Score before = mean(scores);
            Collections.shuffle(scores, random);
            assertEquals(before, mean(scores));
            assertTrue(Score.of(Collections.min(scores)).isAtMost(before) && before.isAtMost(Score.of(Collections.max(scores))));
        }
    }

    private static Score mean(List<Integer> scores) {
        return value("quarters-mean", Facts.none().and("quarters-mean", scores.stream().map(one -> new Part(Text.same("q"), Score.of(one))).toList()))
                .value().points();
    }
}
