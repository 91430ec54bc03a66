package kz.bagalau.library;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a file would do to the calendar; nothing has been changed.
 *
 * @param year the year of the file; null where it is not right
 * @param bad everything that is wrong with it
 * @param added days that become special
 * @param removed days that become ordinary
 * @param changed days that stay special and are described otherwise
 */
public record CalendarPreview(Integer year, List<Bad> bad, List<LocalDate> added, List<LocalDate> removed, List<LocalDate> changed)
        implements Serializable {

    /**
     * Something wrong.
     *
     * @param line line of the file, from 1; 0 for the file as a whole
     * @param value what stands there, or null
     * @param fault key of the sentence that says what is wrong
     */
    public record Bad(int line, String value, String fault) implements Serializable {
    }

    public CalendarPreview {
        bad = List.copyOf(bad);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }
}
