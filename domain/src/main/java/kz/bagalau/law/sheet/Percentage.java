package kz.bagalau.law.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.explain.Step;
import kz.bagalau.law.instrument.Fulfilment;
import kz.bagalau.law.instrument.Fulfilment.Direction;
import kz.bagalau.law.number.Score;

/**
 * How far a line of a sheet is reached: computed by the edition's rule from its planned and actual values where both are numbers, or words for yes and no;
 * else as the evaluator enters it with its ground.
 *
 * @param rule the edition's rule; the percentage is entered where it has none
 */
public record Percentage(Optional<Fulfilment> rule) {

    private static final Set<String> YES = Set.of("да", "иә", "ия", "yes");
    private static final Set<String> NO = Set.of("нет", "жоқ", "no");

    /** What the line comes to, with the reason; empty while it cannot be computed and is not entered. */
    public Optional<Explained<Score>> of(TargetLine line) {
        return computed(line).or(() -> line.measure().percent().map(percent -> new Explained<>(percent, entered(line, percent))));
    }

    /** What the rule makes of the planned and the actual value; empty where one of them is no number, or nothing can be divided. */
    public Optional<Explained<Score>> computed(TargetLine line) {
        Direction direction = line.measure().direction();
        Optional<Score> planned = planned(direction, line.planned());
        Optional<Score> actual = value(direction, line.actual());
        if (rule.isEmpty() || direction == null || planned.isEmpty() || actual.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(rule.get().percent(direction, planned.get(), actual.get()));
        } catch (ObstacleException notDivisible) {
            return Optional.empty(); // the rule itself says so: with plan nought the evaluator enters it
        }
    }

    private Step entered(TargetLine line, Score percent) {
        return rule.map(one -> Step.by(one, "fulfilment.entered", Arg.word(line.planned()), Arg.word(line.actual()), Arg.of(percent), Arg.word(line.measure().ground())))
                .orElse(null);
    }

    /** Of what is done or not done, whatever is planned in words is planned to be done, unless it says no. */
    private static Optional<Score> planned(Direction direction, String text) {
        boolean words = direction == Direction.YES_NO && number(plain(text)).isEmpty() && !NO.contains(plain(text));
        return words ? Optional.of(Score.of(1)) : value(direction, text);
    }

    /** What is done or not done is told by yes or no, by 1 or 0; any other number says neither. */
    private static Optional<Score> value(Direction direction, String text) {
        String plain = plain(text);
        if (direction != Direction.YES_NO) {
            return number(plain);
        }
        return YES.contains(plain) ? Optional.of(Score.of(1)) : NO.contains(plain) ? Optional.of(Score.ZERO)
                : number(plain).filter(value -> value.equals(Score.ZERO) || value.equals(Score.of(1)));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00a0%]", "").toLowerCase(Locale.ROOT);
    }

    private static Optional<Score> number(String plain) {
        try {
            return Optional.of(Score.parse(plain)).filter(value -> !value.isLessThan(Score.ZERO));
        } catch (NumberFormatException | ArithmeticException words) {
            return Optional.empty();
        }
    }
}
