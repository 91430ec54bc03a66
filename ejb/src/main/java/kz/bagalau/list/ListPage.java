package kz.bagalau.list;

import java.util.List;

/**
 * A page of a list.
 *
 * @param rows  those asked for
 * @param total how many there are in all
 */
public record ListPage<T>(List<T> rows, long total) {

    public ListPage {
        rows = List.copyOf(rows);
    }

    /** Nothing found. */
    public static <T> ListPage<T> none() {
        return new ListPage<>(List.of(), 0);
    }
}
