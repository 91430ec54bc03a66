package kz.bagalau.web.sheet;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import kz.bagalau.law.instrument.Criterion;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.sheet.PointForm;
import kz.bagalau.law.sheet.SheetForm;

/**
 * A line of a form: a criterion with the points that may be chosen.
 *
 * @param criterion the act's criterion with its limits
 * @param choices   every whole number of points from the least to the most; none where fractions may be given
 */
public record Line(Criterion criterion, List<String> choices) {

    /** The lines of a form; none where it takes no points. */
    public static List<Line> of(SheetForm form) {
        return form instanceof PointForm points ? points.rule().criteria().stream().map(one -> points.rule().decimals() == 0 ? of(one) : new Line(one, List.of())).toList()
                : List.of();
    }

    /** The line of a criterion. */
    public static Line of(Criterion criterion) {
        return new Line(criterion, Stream.iterate(criterion.least(), each -> each.isAtMost(criterion.most()),
                each -> each.plus(new Score(BigInteger.ONE, BigInteger.ONE))).map(Score::toString).toList());
    }

    /** The name by which points are kept. */
    public String code() {
        return criterion.code();
    }
}
