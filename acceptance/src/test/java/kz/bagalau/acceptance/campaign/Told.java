package kz.bagalau.acceptance.campaign;

import java.util.Locale;

/**
 * A test that was told.
 *
 * @param name    the name of its method
 * @param seconds how long it took
 * @param failure the first line of what went wrong; empty: nothing
 */
record Told(String name, double seconds, String failure) {

    static Told parse(String line) {
        String[] parts = line.split("\t", -1);
        return new Told(parts[0], Double.parseDouble(parts[1]), parts[2]);
    }

    String line() {
        return String.format(Locale.ROOT, "%s\t%.1f\t%s", name, seconds, failure);
    }

    /** For a cell of a table: the name as words, the seconds, the failure. */
    String words() {
        String words = name.replaceAll("(?<=[a-zA-Z])(?=[0-9])|(?<=[a-zA-Z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return String.format(Locale.ROOT, "%s, %.0f s%s", words, seconds, failure.isEmpty() ? "" : ": **" + failure.replace("|", "\\|") + "**");
    }
}
