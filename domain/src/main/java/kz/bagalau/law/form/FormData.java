package kz.bagalau.law.form;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a form is filled with: single values and collections of rows, by name. A value that is not given is an error, not an empty
 * place: nothing is signed with a hole nobody saw. Blank data, for printing empty forms, give a blank place for every name.
 */
public record FormData(Map<String, FormValue> values, Map<String, List<Map<String, FormValue>>> collections, int blankRows) {

    private static final int NOT_BLANK = -1;

    public FormData {
        values = Map.copyOf(values);
        collections = Map.copyOf(collections);
    }

    /** Data without values, to be added to by {@link #with}. */
    public static FormData empty() {
        return new FormData(Map.of(), Map.of(), NOT_BLANK);
    }

    /** Data for an empty form: each table whose rows are not given has that many rows to write on. */
    public static FormData blank(int rows) {
        if (rows < 0 || rows > 100) {
            throw new IllegalArgumentException("An empty form has 0 to 100 rows a table, not " + rows);
        }
        return new FormData(Map.of(), Map.of(), rows);
    }

    /** The same data and one value more. */
    public FormData with(String name, FormValue value) {
        Map<String, FormValue> more = new HashMap<>(values);
        more.put(name, value);
        return new FormData(more, collections, blankRows);
    }

    /** The same data and one collection more. */
    public FormData withRows(String name, List<Map<String, FormValue>> rows) {
        Map<String, List<Map<String, FormValue>>> more = new HashMap<>(collections);
        more.put(name, List.copyOf(rows));
        return new FormData(values, more, blankRows);
    }

    /** @throws IllegalArgumentException if the value is not given and the form is not an empty one */
    public FormValue value(String name) {
        return in(values, name);
    }

    /** The rows of a collection, in order. @throws IllegalArgumentException as {@link #value} */
    public List<Map<String, FormValue>> rows(String name) {
        List<Map<String, FormValue>> rows = collections.get(name);
        if (rows == null && blankRows == NOT_BLANK) {
            throw new IllegalArgumentException("The form wants the rows '" + name + "', which are not given");
        }
        return rows == null ? Collections.nCopies(blankRows, Map.of()) : rows;
    }

    /** The value of a cell. @throws IllegalArgumentException as {@link #value} */
    public FormValue cell(Map<String, FormValue> row, String name) {
        return in(row, name);
    }

    private FormValue in(Map<String, FormValue> given, String name) {
        FormValue value = given.get(name);
        if (value == null && blankRows == NOT_BLANK) {
            throw new IllegalArgumentException("The form wants the value '" + name + "', which is not given");
        }
        return value == null ? FormValue.BLANK : value;
    }
}
