package kz.bagalau.web.list;

import java.util.function.BiFunction;

import kz.bagalau.papers.Column;
import kz.bagalau.web.text.Words;

/**
 * A column that a list can show.
 *
 * @param key      its name in the address; its text is {@code <list's prefix>.<key>}
 * @param kind     text, number or day: how the export writes it and on which side it stands
 * @param sortable whether the query service knows an order by it
 * @param first    whether it is shown until the reader chooses
 * @param cell     what the export writes for a row, in the reader's language
 */
public record Heading<T>(String key, Column.Kind kind, boolean sortable, boolean first, BiFunction<T, Words, Object> cell) {

    /** A column of text, sortable, shown at first. */
    public static <T> Heading<T> text(String key, BiFunction<T, Words, Object> cell) {
        return new Heading<>(key, Column.Kind.TEXT, true, true, cell);
    }

    /** A column of numbers, sortable, shown at first. */
    public static <T> Heading<T> number(String key, BiFunction<T, Words, Object> cell) {
        return new Heading<>(key, Column.Kind.NUMBER, true, true, cell);
    }

    /** A column of days, sortable, shown at first. */
    public static <T> Heading<T> day(String key, BiFunction<T, Words, Object> cell) {
        return new Heading<>(key, Column.Kind.DAY, true, true, cell);
    }

    /** The same, but the query service knows no order by it. */
    public Heading<T> unsorted() {
        return new Heading<>(key, kind, false, first, cell);
    }

    /** The same, but shown only when the reader chooses it. */
    public Heading<T> hidden() {
        return new Heading<>(key, kind, sortable, false, cell);
    }
}
