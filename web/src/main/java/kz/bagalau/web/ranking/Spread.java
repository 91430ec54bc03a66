package kz.bagalau.web.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.bagalau.law.number.Score;

/** How somebody's own scores are spread: the means of his people by halves of a point. */
public record Spread(List<Bar> bars, int people) {

    private static final int HEIGHT = 40;
    private static final int WIDTH = 20;

    public Spread {
        bars = List.copyOf(bars);
    }

    /**
     * The spread of means within the limits of a parameter.
     *
     * @param means null where nothing is given yet
     */
    static Spread of(List<Score> means, Score least, Score most) {
        List<Score> known = means.stream().filter(Objects::nonNull).toList();
        Score half = Score.of(1, 2);
        List<Score> from = new ArrayList<>();
        for (Score bound = least; bound.isLessThan(most); bound = bound.plus(half)) {
            from.add(bound);
        }
        List<Long> counts = from.stream().map(low -> known.stream().filter(mean -> low.isAtMost(mean) && (mean.isLessThan(low.plus(half))
                || most.isAtMost(low.plus(half)))).count()).toList();
        long highest = counts.stream().max(Long::compare).orElse(0L);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            int height = highest == 0 ? 0 : (int) (counts.get(i) * HEIGHT / highest);
            bars.add(new Bar(from.get(i), from.get(i).plus(half), counts.get(i), i * WIDTH, HEIGHT - height, height));
        }
        return new Spread(bars, known.size());
    }

    /**
     * One bar.
     *
     * @param from  the least mean that it counts
     * @param to    the bound that it does not reach, but for the last
     * @param count how many
     */
    public record Bar(Score from, Score to, long count, int x, int y, int height) {
    }
}
