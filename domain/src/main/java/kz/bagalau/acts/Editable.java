package kz.bagalau.acts;

import java.util.List;

/**
 * What can be changed in one rule or annex: every value with its sort, every table with its rows, in the order in which
 * they are written. A page offers them without knowing any kind of rule.
 *
 * @param json   the rule or annex as it is stored
 * @param leaves its values
 * @param rows   its lists and tables
 */
public record Editable(String json, List<Leaf> leaves, List<Rows> rows) {

    public Editable {
        leaves = List.copyOf(leaves);
        rows = List.copyOf(rows);
    }
}
