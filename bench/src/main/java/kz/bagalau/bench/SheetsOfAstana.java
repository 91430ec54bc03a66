package kz.bagalau.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.Marks;
import kz.bagalau.law.number.Score;

/** The supervisor's sheet and one to three circular sheets: a = b + c, and the grade of п. 18. */
final class SheetsOfAstana implements Contest {

    private static final List<String> SUPERVISOR = List.of("initiative", "quality", "cooperation", "ethics");
    private static final List<String> COLLEAGUE = List.of("teamwork", "ethics", "quality");
    private static final Score TWO = Score.of(2);
    private static final Score FIVE = Score.of(5);
    private static final Score EIGHT = Score.of(8);
    private static final Score LOW = Score.of(21);
    private static final Score HIGH = Score.of(33);

    @Override
    public String rule() {
        return "final-grade";
    }

    @Override
    public String model() {
        return "sheets";
    }

    @Override
    public Facts facts(Random random) {
        List<Marks> circular = IntStream.rangeClosed(1, 1 + random.nextInt(3)).mapToObj(n -> marks("circular-colleague", COLLEAGUE, random)).toList();
        return Facts.none().and("supervisor-sheet", marks("supervisor-sheet", SUPERVISOR, random)).and("circular-mean", circular);
    }

    private static Marks marks(String sheet, List<String> criteria, Random random) {
        Map<String, Score> points = new LinkedHashMap<>();
        criteria.forEach(each -> points.put(each, Score.of(2L + random.nextInt(sheet.startsWith("supervisor") && each.equals("quality") ? 7 : 4))));
        return new Marks(sheet, points);
    }

    @Override
    public Score[][] plain(Facts facts) {
        return Stream.concat(facts.of("supervisor-sheet", Marks.class).stream().map(each -> points(each, SUPERVISOR)),
                facts.of("circular-mean", Marks.class).stream().map(each -> points(each, COLLEAGUE))).toArray(Score[][]::new);
    }

    private static Score[] points(Marks marks, List<String> criteria) {
        return criteria.stream().map(marks.points()::get).toArray(Score[]::new);
    }

    @Override
    public Answer byHand(Score[][] plain) {
        Score[] totals = new Score[plain.length - 1];
        for (int sheet = 0; sheet < plain.length; sheet++) {
            for (int line = 0; line < plain[sheet].length; line++) {
                Score points = plain[sheet][line];
                if (!points.isWhole() || !Contests.inside(points, TWO, sheet == 0 && line == 1 ? EIGHT : FIVE)) {
                    return null;
                }
            }
            if (sheet > 0) {
                totals[sheet - 1] = Contests.sum(plain[sheet]);
            }
        }
        Score all = Contests.sum(plain[0]).plus(Contests.mean(totals));
        return new Answer(all, all.isLessThan(LOW) ? "UNSATISFACTORY" : all.isAtMost(HIGH) ? "SATISFACTORY" : "EFFECTIVE");
    }

    @Override
    public Map<String, Object> inputs(Score[][] plain) {
        return Map.of("supervisor", Contests.decimals(plain[0]), "circular", Arrays.stream(plain).skip(1).map(Contests::decimals).toList());
    }
}
