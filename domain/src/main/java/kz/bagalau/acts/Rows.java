package kz.bagalau.acts;

import java.util.List;

/**
 * A list or table whose rows can be added, removed and moved, or named things that can be added and removed.
 *
 * @param path  its place as a JSON pointer inside the rule or annex
 * @param names the names of the things, if they have any; then they cannot be moved
 * @param count how many rows there are
 */
public record Rows(String path, List<String> names, int count) {

    public Rows {
        names = List.copyOf(names);
    }

    public boolean isNamed() {
        return !names.isEmpty();
    }
}
