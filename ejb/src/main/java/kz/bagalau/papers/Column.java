package kz.bagalau.papers;

/**
 * A column of a list's export: its heading, the kind of its cells and its width in characters.
 */
public record Column(String heading, Kind kind, int width) {

    /** What a cell holds: text as it stands, a number to be counted with, a day. */
    public enum Kind {
        TEXT, NUMBER, DAY
    }

    /** @throws IllegalArgumentException if the width is not 1 to 255, the most a sheet can have */
    public Column {
        if (width < 1 || width > 255) {
            throw new IllegalArgumentException("A column is 1 to 255 characters wide, not " + width);
        }
    }

    public static Column text(String heading, int width) {
        return new Column(heading, Kind.TEXT, width);
    }

    /** Cells are any {@link Number}; exact fractions are to be rounded before. */
    public static Column number(String heading) {
        return new Column(heading, Kind.NUMBER, 12);
    }

    /** Cells are {@link java.time.LocalDate}. */
    public static Column day(String heading) {
        return new Column(heading, Kind.DAY, 12);
    }
}
