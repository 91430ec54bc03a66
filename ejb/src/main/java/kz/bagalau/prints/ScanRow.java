package kz.bagalau.prints;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import kz.bagalau.model.prints.ScanState;

/**
 * A scanned batch in the list of them.
 *
 * @param read   how many of its pages are read
 * @param unread how many pieces nobody could read, and nobody assigned yet
 */
public record ScanRow(Long id, String name, ScanState state, int pages, int read, Instant uploaded, Instant touched, long pieces, long unread)
        implements Serializable {

    private static final Duration QUIET = Duration.ofMinutes(5);

    /** The query that fills it; conditions follow with {@code and}. */
    static final String SELECT = "select new kz.bagalau.prints.ScanRow(b.id, b.name, b.state, b.pages, b.pagesRead, b.uploadedAt, b.touchedAt,"
            + " (select count(s) from ScannedPiece s where s.batchId = b.id), (select count(u) from ScannedPiece u where u.batchId = b.id and u.outcome = :unread))";

    /** True while its pages are read. */
    public boolean working() {
        return state == ScanState.READING;
    }

    /** True when the reading has stopped half-way, as after a stop of the server: the batch is to be sent once more. */
    public boolean stopped(Instant now) {
        return working() && touched.plus(QUIET).isBefore(now);
    }

    /** How much is read, 0 to 100. */
    public int percent() {
        return pages == 0 ? 100 : 100 * read / pages;
    }
}
