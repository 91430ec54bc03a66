package kz.bagalau.acts.aksu2023;

import static kz.bagalau.acts.aksu2023.Aksu.answer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.Outcome;
import kz.bagalau.law.instrument.Part;
import kz.bagalau.law.instrument.PercentTable;
import kz.bagalau.law.instrument.RowSelection;
import kz.bagalau.law.instrument.Survey;
import kz.bagalau.law.instrument.Target;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Text;
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
            return "Выполняет функциональные обязанности не удовлетворительно (неудовлетворительная оценка)";
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

    /** П. 28 with the table: a score that its percentage does not admit gives no result. */
    @Test
    void quartersOfTargetsWithTheirPercentages() {
        Random random = new Random(280);
        for (int i = 0; i < CASES; i++) {
            List<BigDecimal> scores = scores(random, 3 + random.nextInt(3));
            int[] percents = random.ints(scores.size(), 70, 121).toArray();
            boolean all = IntStream.range(0, percents.length).allMatch(n -> admitted(percents[n], scores.get(n)));
            Facts facts = Facts.none().and("targets-score", IntStream.range(0, percents.length)
                    .mapToObj(n -> Target.scored("t" + n, Score.of(percents[n]), Score.of(scores.get(n)))).toList());
            assertEquals(all ? grade(scores) : "-", said(answer("targets-grade", facts)), () -> scores + " " + Arrays.toString(percents));
        }
    }

    /** П. 5: quarters rounded each by itself, then their mean: from the targets' scores to the year's grade. */
    @Test
    void fromTargetsToTheYear() {
        Random random = new Random(50);
        for (int i = 0; i < CASES; i++) {
            List<BigDecimal> quarters = new ArrayList<>();
            List<Part> parts = new ArrayList<>();
            for (int quarter = 0; quarter < 1 + i % 4; quarter++) {
                List<BigDecimal> scores = scores(random, 3 + random.nextInt(3));
                quarters.add(mean(scores));
                parts.add(new Part(Text.same("q" + quarter), Aksu.value("targets-score",
                        Aksu.targets(scores.stream().map(BigDecimal::toPlainString).toArray(String[]::new))).value().points()));
            }
            assertEquals(grade(quarters), said(answer("targets-year-grade", Facts.none().and("targets-year", parts))), quarters::toString);
        }
    }

    /** П. 3, 34-36: who is a head, how many are asked, the mean of each competency, the least expressed ones. */
    @Test
    void surveysOfThreeToSeven() {
        Random random = new Random(36);
        Survey survey = Aksu.rule("survey-360", Survey.class);
        for (int i = 0; i < CASES; i++) {
            String category = List.of("E-1", "E-2", "E-3", "E-4", "E-5", "E-R-1", "E-R-2", "E-R-3", "E-R-4", "E-R-5", "E-G-1").get(random.nextInt(11));
            boolean head = List.of("E-1", "E-2", "E-3", "E-R-1", "E-R-2", "E-R-3").contains(category);
            assertEquals(head ? "HEADS" : "OTHERS", Aksu.rule("head-or-servant", RowSelection.class).select(category, random.nextBoolean()).value());
            int asked = random.nextInt(10);
            assertEquals(asked >= 3 && asked <= 7, survey.checkNumber(asked).isEmpty());
            assertEquals(head ? 12 : 8, survey.competencies(head).size());
            Map<String, Score> means = new TreeMap<>();
            Map<String, int[]> answers = new TreeMap<>();
            survey.competencies(head).forEach(each -> {
                int[] given = random.ints(3 + random.nextInt(5), 0, 6).toArray();
                answers.put(each.code(), given);
                means.put(each.code(), survey.mean(each, IntStream.of(given).mapToObj(Score::of).toList()).value());
                assertEquals(Score.of(IntStream.of(given).sum(), given.length), means.get(each.code()));
            });
            // least expressed: no other competency has a lower sum for its number of answers
            Set<String> least = answers.keySet().stream().filter(one -> answers.values().stream().noneMatch(other ->
                    IntStream.of(other).sum() * answers.get(one).length < IntStream.of(answers.get(one)).sum() * other.length)).collect(Collectors.toSet());
            assertEquals(least, survey.leastExpressed(head, means).stream().map(Criterion::code).collect(Collectors.toSet()));
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
