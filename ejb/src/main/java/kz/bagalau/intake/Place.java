package kz.bagalau.intake;

/**
 * A cell of a file.
 *
 * @param sheet   name of the sheet
 * @param line    line, from 1; 0 for the file as a whole
 * @param column  column, from 1; 0 for the whole line
 * @param heading heading as the file writes it, or null
 * @param value   what stands there, or null
 */
record Place(String sheet, int line, int column, String heading, String value) {

    /** The file as a whole, by its name where that says more. */
    static Place file(String name) {
        return new Place("", 0, 0, null, name);
    }

    static Place line(String sheet, int line) {
        return new Place(sheet, line, 0, null, null);
    }
}
