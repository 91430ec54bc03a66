package kz.bagalau.acknowledgement;

import java.time.Instant;
import java.time.LocalDate;
import kz.bagalau.model.body.FullName;
import kz.bagalau.watch.Watched;

/** Reads the columns of the list of results. */
final class ResultRows {

    private ResultRows() {
    }

    static ResultRow row(Object[] row, ResultRow.Way way, Watched term, boolean offered) {
        return new ResultRow((Long) row[0], (Long) row[1], name(row, 2), name(row, 5), (String) row[8], (String) row[9], (String) row[10],
                (String) row[11], way, (LocalDate) row[12], (Instant) row[15], term, offered);
    }

    private static String name(Object[] row, int from) {
        return new FullName((String) row[from], (String) row[from + 1], (String) row[from + 2]).full();
    }
}
