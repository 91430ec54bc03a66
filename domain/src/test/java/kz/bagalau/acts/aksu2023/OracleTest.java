package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.answer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.instrument.PercentTable;
import kz.bagalau.law.instrument.Survey;
import kz.bagalau.law.instrument.Target;
import kz.bagalau.law.number.Score;
import org.junit.jupiter.api.Test;

/** Straight-line readings of the points, written from the act and not from the rules, on generated cases. */
class OracleTest {

    /** More of them on demand: -Doracle.cases=100000. */
    private static final int CASES = Integer.getInteger("oracle.cases", 2000);

    /** П. 8, on the mean rounded half up to two places. */
    private static String grade(List<BigDecimal> scores) {
        if (scores.isEmpty()) {
            return "-";
        }
        BigDecimal mean = mean(scores);
        if (mean.compareTo(new BigDecimal("1.99")) <= 0) {
            return "Выполняет функциональные обязанности не удовлетворительно";
        } else if (mean.compareTo(new BigDecimal("2.99")) <= 0) {
            return "Выполняет функциональные обязанности удовлетворительно";
        } else if (mean.compareTo(new BigDecimal("3.99")) <= 0) {
            return "Выполняет функциональные обязанности надлежащим образом";
        }
        return "Выполняет функциональные обязанности эффективно";
    }

    private static BigDecimal mean(List<BigDecimal> scores) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal each : scores) {
            sum = sum.add(each);
        }
        return sum.divide(BigDecimal.valueOf(scores.size()), 2, RoundingMode.HALF_UP);
    }

    /** The table of Annex 3 of the typical methodology, whole per cent. */
    private static boolean admitted(int percent, BigDecimal score) {
        BigDecimal least = BigDecimal.valueOf(percent >= 100 ? 4 : percent >= 90 ? 3 : percent >= 80 ? 2 : 0);
        BigDecimal most = percent >= 100 ? BigDecimal.valueOf(5) : new BigDecimal(percent >= 90 ? "3.99" : percent >= 80 ? "2.99" : "1.99");
        return score.compareTo(least) >= 0 && score.compareTo(most) <= 0;
    }

    private static String said(Outcome outcome) {
        return outcome.value().map(value -> value.value().grade().orElseThrow().name().ru()).orElse("-");
    }

    private static List<BigDecimal> scores(Random random, int number) {
        return random.ints(number, 0, 501).mapToObj(hundredths -> BigDecimal.valueOf(hundredths, 2)).toList();
    }

    @Test
    void quartersOfTheTargets() {
        Random random = new Random(28);
        for (int i = 0; i < CASES; i++) {
            List<BigDecimal> scores = scores(random, random.nextInt(6));
            Facts facts = Facts.none().and("targets-score", scores.stream().map(one -> Target.scored("t", Score.of(one))).toList());
            assertEquals(grade(scores), said(answer("targets-grade", facts)), scores::toString);
        }
    }

    @Test
    void ranking() {
        Random random = new Random(33);
        for (int i = 0; i < CASES; i++) {
            List<BigDecimal> scores = scores(random, 4);
            assertEquals(grade(scores), said(answer("ranking-grade", Aksu.ranking(scores.stream()
                    .map(BigDecimal::toPlainString).toArray(String[]::new)))), scores::toString);
        }
    }

    @Test
    void yearsOfRoundedQuarters() {
        Random random = new Random(5);
        for (int i = 0; i < CASES; i++) {
            List<BigDecimal> quarters = scores(random, random.nextInt(5));
            String[] plain = quarters.stream().map(BigDecimal::toPlainString).toArray(String[]::new);
            for (String kind : List.of("targets-year", "ranking-year")) {
                assertEquals(grade(quarters), said(answer(kind + "-grade", Aksu.quarters(kind, plain))), quarters::toString);
            }
        }
    }

    @Test
    void theTableOfPercentages() {
        Random random = new Random(3);
        for (int i = 0; i < CASES; i++) {
            int percent = random.nextInt(131);
            BigDecimal score = scores(random, 1).get(0);
            assertEquals(admitted(percent, score), Aksu.rule("percent-table", PercentTable.class).check(Score.of(percent), Score.of(score)).isEmpty(),
                    percent + " " + score);
        }
    }

    @Test
    void aMeanLiesBetweenAndTheOrderIsOfNoAccount() {
        Random random = new Random(360);
        Survey survey = Aksu.rule("survey-360", Survey.class);
        for (int i = 0; i < CASES; i++) {
            List<Score> answers = new ArrayList<>(random.ints(3 + random.nextInt(5), 0, 6).mapToObj(Score::of).toList());
            Score before = survey.mean(survey.competencies(true).get(i % 12), answers).value();
            Collections.shuffle(answers, random);
            assertEquals(before, survey.mean(survey.competencies(true).get(i % 12), answers).value());
            assertTrue(Collections.min(answers).isAtMost(before) && before.isAtMost(Collections.max(answers)));
        }
    }
}
