package kz.bagalau.bench;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import kz.bagalau.law.instrument.Entry;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.Line;
import kz.bagalau.law.number.Score;

/** The amended act of 2017: entries by the 24 lines of Annex 1-1, breaches, a = 100 + b − c, and the quarter's grade. Entries stand as numbers of lines. */
final class QuarterOfRegion implements Contest {

    private static final LocalDate DAY = LocalDate.of(2017, 8, 10);
    private static final Score HUNDRED = Score.of(100);
    private static final Score BREACH = Score.of(-2);
    private static final Score[] BOUNDS = {Score.of(80), Score.of(106), Score.of(130)};

    private final List<String> codes;
    private final Map<String, Score> points;

    QuarterOfRegion(List<Line> lines) {
        this.codes = lines.stream().map(Line::code).toList();
        this.points = lines.stream().collect(Collectors.toMap(Line::code, Line::points));
    }

    @Override
    public String rule() {
        return "quarter-grade";
    }

    @Override
    public String model() {
        return "quarter";
    }

    @Override
    public Facts facts(Random random) {
        return Facts.none()
                .and("incentive", IntStream.rangeClosed(1, random.nextInt(10)).mapToObj(n -> new Entry(codes.get(random.nextInt(codes.size())), DAY)).toList())
                .and("penalty", IntStream.rangeClosed(1, random.nextInt(15)).mapToObj(n -> new Entry("LABOUR_DISCIPLINE", DAY)).toList());
    }

    @Override
    public Score[][] plain(Facts facts) {
        return new Score[][] {facts.of("incentive", Entry.class).stream().map(each -> Score.of(codes.indexOf(each.kind()))).toArray(Score[]::new),
            {Score.of(facts.of("penalty", Entry.class).size())}};
    }

    @Override
    public Answer byHand(Score[][] plain) {
        Score all = HUNDRED.plus(BREACH.times(plain[1][0]));
        for (Score line : plain[0]) {
            all = all.plus(points.get(codes.get(line.numerator().intValue())));
        }
        return new Answer(all, all.isLessThan(BOUNDS[0]) ? "UNSATISFACTORY" : all.isLessThan(BOUNDS[1]) ? "SATISFACTORY"
                : all.isAtMost(BOUNDS[2]) ? "EFFECTIVE" : "EXCELLENT");
    }

    @Override
    public Map<String, Object> inputs(Score[][] plain) {
        return Map.of("kinds", Arrays.stream(plain[0]).map(line -> codes.get(line.numerator().intValue())).toList(), "breaches", Contests.decimal(plain[1][0]));
    }
}
