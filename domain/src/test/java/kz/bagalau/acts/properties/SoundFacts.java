package kz.bagalau.acts.properties;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import kz.bagalau.law.act.Edition;
import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.instrument.Entry;
import kz.bagalau.law.instrument.Fact;
import kz.bagalau.law.instrument.FactCount;
import kz.bagalau.law.instrument.Facts;
import kz.bagalau.law.instrument.IndicatorShare;
import kz.bagalau.law.instrument.Instrument;
import kz.bagalau.law.instrument.JournalTotal;
import kz.bagalau.law.instrument.Marks;
import kz.bagalau.law.instrument.MeanOfPeriods;
import kz.bagalau.law.instrument.Part;
import kz.bagalau.law.instrument.PointSheet;
import kz.bagalau.law.instrument.Ranking;
import kz.bagalau.law.instrument.RespondentMean;
import kz.bagalau.law.instrument.Shown;
import kz.bagalau.law.instrument.Target;
import kz.bagalau.law.instrument.TargetCount;
import kz.bagalau.law.instrument.TargetMean;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Text;

/** Random facts for every instrument of an edition, such as people could have entered: inside the limits, some of them not entered at all. */
final class SoundFacts {

    private static final LocalDate DAY = LocalDate.of(2017, 5, 15);

    private final Edition edition;
    private final Random random;

    SoundFacts(Edition edition, Random random) {
        this.edition = edition;
        this.random = random;
    }

    /** Facts for every rule that takes any; about one rule in ten has none. */
    Facts next() {
        Facts facts = Facts.none();
        for (Instrument instrument : edition.rules(Instrument.class)) {
            List<Fact> own = random.nextInt(10) == 0 ? List.of() : of(instrument);
            facts = own.isEmpty() ? facts : facts.and(instrument.name(), own);
        }
        return facts;
    }

    private List<Fact> of(Instrument instrument) {
        if (instrument instanceof PointSheet sheet) {
            return List.of(marks(sheet));
        } else if (instrument instanceof Ranking ranking) {
            return List.of(marks(edition.rule(ranking.sheet(), PointSheet.class)));
        } else if (instrument instanceof RespondentMean mean) {
            List<String> sheets = mean.sheets().values().stream().sorted().toList();
            return some(7, () -> marks(edition.rule(one(sheets), PointSheet.class)));
        } else if (instrument instanceof JournalTotal journal) {
            return some(9, () -> new Entry(one(journal.lines()).code(), DAY.plusDays(random.nextInt(30))));
        } else if (instrument instanceof FactCount count) {
            return some(9, () -> new Entry(count.sorts().isEmpty() ? "FACT" : one(count.sorts()).code(), DAY.plusDays(random.nextInt(30))));
        }
        return ofPeriods(instrument);
    }

    private List<Fact> ofPeriods(Instrument instrument) {
        if (instrument instanceof TargetCount count) {
            int number = random.nextInt(6) == 0 ? random.nextInt(8) : count.exactly();
            return IntStream.range(0, number).<Fact>mapToObj(n -> Target.reached("t" + n, random.nextBoolean())).toList();
        } else if (instrument instanceof TargetMean mean) {
            return some(mean.most(), () -> target(mean));
        } else if (instrument instanceof MeanOfPeriods mean) {
            return some(4, () -> new Part(Text.same("q" + random.nextInt(4)), period(mean)));
        } else if (instrument instanceof IndicatorShare) {
            List<String> all = IntStream.rangeClosed(1, 1 + random.nextInt(6)).mapToObj(n -> "indicator " + n).toList();
            int shown = random.nextInt(all.size() + 1);
            return List.of(new Shown(all.subList(0, shown), all.subList(shown, all.size())));
        }
        return List.of();
    }

    private Marks marks(PointSheet sheet) {
        Map<String, Score> points = new LinkedHashMap<>();
        sheet.criteria().forEach(each -> points.put(each.code(), inside(each, sheet.decimals())));
        return new Marks(sheet.name(), points);
    }

    private Target target(TargetMean mean) {
        Score score = inside(mean.range(), mean.decimals());
        String name = "t" + random.nextInt(100);
        return mean.table().isPresent() && random.nextBoolean() ? Target.scored(name, Score.of(random.nextInt(131)), score)
                : new Target(name, false, Optional.of(score), Optional.empty());
    }

    /** What a part of a period may have come to: of two places where means are rounded to them, else any fraction. */
    private Score period(MeanOfPeriods mean) {
        return mean.rounding().isPresent() ? Score.of(BigDecimal.valueOf(random.nextInt(501), mean.rounding().get().places()))
                : Score.of(60L * 7 + random.nextInt(80 * 7), 1L + random.nextInt(7));
    }

    /** A score inside the limits, with no more decimal places than allowed; the limits themselves come often. */
    private Score inside(Criterion range, int decimals) {
        if (random.nextInt(4) == 0) {
            return random.nextBoolean() ? range.least() : range.most();
        }
        Score step = new Score(BigInteger.ONE, BigInteger.TEN.pow(decimals));
        int steps = range.most().minus(range.least()).dividedBy(step).numerator().intValueExact();
        return range.least().plus(step.times(Score.of(random.nextInt(steps + 1))));
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private List<Fact> some(int most, Supplier<Fact> next) {
        List<Fact> all = new ArrayList<>();
        IntStream.range(0, random.nextInt(most + 1)).forEach(n -> all.add(next.get()));
        return all;
    }
}
