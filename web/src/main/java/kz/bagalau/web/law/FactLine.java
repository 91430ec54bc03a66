package kz.bagalau.web.law;

import java.util.List;

/**
 * A line of facts: a sheet, an entry, a target, a period.
 *
 * @param name      its place in the address, which is also its id
 * @param title     what it is called
 * @param shape     how it is written in a request
 * @param sheet     the sheet that it is; empty for another line
 * @param fields    its fields
 * @param droppable true where it can be taken away
 * @param error     what is wrong with it as a whole; empty where nothing is
 */
public record FactLine(String name, String title, Shape shape, String sheet, List<FactField> fields, boolean droppable, String error) {

    /** How a line is written: fields, points under the criteria, or indicators shown and not shown. */
    public enum Shape { PLAIN, SHEET, INDICATORS }

    public FactLine {
        fields = List.copyOf(fields);
    }

    /** Its number among the lines of its rule, from 0. */
    public String index() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
