package kz.bagalau.staff.intake;

import java.io.Serializable;

/**
 * One thing that is wrong.
 *
 * @param sheet name of the sheet, empty in CSV
 * @param line line of the file, from 1; 0 for the file as a whole
 * @param column heading as the file writes it, or null where the whole row is meant
 * @param value what stands there, shortened
 * @param fault what is wrong
 */
public record BadCell(String sheet, int line, String column, String value, Fault fault) implements Serializable {

    private static final int SHOWN = 200;

    public BadCell {
        value = value == null || value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }
}
