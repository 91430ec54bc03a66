package kz.bagalau.law.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import kz.bagalau.law.number.Rounding;

import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Text;

/** A typed value inside a sentence; {@link Sentences} knows how each is written in each language. */
public sealed interface Arg {

    /** Points or percent: two places half up, a comma in Kazakh and Russian. */
    record Number(Score value) implements Arg {
        public Number {
            Objects.requireNonNull(value);
        }
    }

    /** A count of days, people, indicators: chooses the plural form. */
    record Count(long value) implements Arg {
    }

    /** A date, written dd.MM.yyyy. */
    record Day(LocalDate value) implements Arg {
        public Day {
            Objects.requireNonNull(value);
        }
    }

    /** Words that stay as they are: a person's name, a code. */
    record Word(String value) implements Arg {
        public Word {
            Objects.requireNonNull(value);
        }
    }

    /** A message of the bundle. */
    record Key(String value) implements Arg {
        public Key {
            Objects.requireNonNull(value);
        }
    }

    /** A text of the edition. */
    record Said(Text value) implements Arg {
        public Said {
            Objects.requireNonNull(value);
        }
    }

    /** Several values, joined by commas (or by the sign given, e.g. " + "). */
    record Many(List<Arg> values, String joint) implements Arg {
        public Many {
            values = List.copyOf(values);
        }
    }

    static Arg of(Score value) {
        return new Number(value);
    }

    /** A value as somebody typed it: all its places, where two would say another number. */
    static Arg exact(Score value) {
        Rounding places = new Rounding(IntStream.range(2, 9).filter(value::hasAtMost).findFirst().orElse(9));
        return new Said(new Text(places.printed(value), places.printed(value), places.display(value)));
    }

    static Arg of(long value) {
        return new Count(value);
    }

    static Arg of(LocalDate value) {
        return new Day(value);
    }

    static Arg of(Text value) {
        return new Said(value);
    }

    static Arg word(String value) {
        return new Word(value);
    }

    static Arg key(String value) {
        return new Key(value);
    }

    static Arg many(List<Arg> values) {
        return new Many(values, "; ");
    }

    static Arg scores(Collection<Score> values) {
        return new Many(numbers(values), "; ");
    }

    /** "14 + 6,67", and "100 + 13 − 2" where something is taken off. */
    static Arg sum(Collection<Score> values) {
        if (noneTaken(values)) {
            return new Many(numbers(values), " + ");
        }
        List<Arg> signed = new ArrayList<>();
        for (Score value : values) {
            boolean taken = value.isLessThan(Score.ZERO);
            if (taken || !signed.isEmpty()) {
                signed.add(word(taken ? "−" : "+"));
            }
            signed.add(of(taken ? value.negated() : value));
        }
        return new Many(signed, " ");
    }

    private static boolean noneTaken(Collection<Score> values) {
        for (Score value : values) {
            if (value.numerator().signum() < 0) {
                return false;
            }
        }
        return true;
    }

    private static List<Arg> numbers(Collection<Score> values) {
        List<Arg> numbers = new ArrayList<>(values.size());
        values.forEach(value -> numbers.add(of(value)));
        return numbers;
    }
}
