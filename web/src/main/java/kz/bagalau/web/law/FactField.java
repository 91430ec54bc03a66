package kz.bagalau.web.law;

import java.util.List;

/**
 * A field of the calculator.
 *
 * @param name    its name in the address, which is also its id
 * @param label   what it is called
 * @param lang    the language of the label
 * @param help    its limits; empty where there are none
 * @param sort    how it is filled
 * @param value   what stands in it
 * @param options what can be chosen
 * @param error   what is wrong with it; empty where nothing is
 */
public record FactField(String name, String label, String lang, String help, Sort sort, String value, List<Option> options, String error) {

    /** How a field is filled. */
    public enum Sort { TEXT, NUMBER, DAY, CHOICE, TICK, LINES }

    /** One of the things to choose from. */
    public record Option(String value, String label) {
    }

    public FactField {
        options = List.copyOf(options);
    }


    /** The part of the name that stands behind the line: "points.ethics", "day". */
    String key() {
        String[] parts = name.split("\\.", 4);
        return parts[parts.length - 1];
    }

    /** True for a box that is ticked. */
    public boolean ticked() {
        return value.equals("true");
    }
}
