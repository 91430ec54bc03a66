package kz.bagalau.model.body;

import java.io.Serializable;
import java.time.Instant;

/** A {@link StaffImport} without its file: one row of the list, and what a page asks again and again while work goes on. */
public record ImportStatus(Long id, Long bodyId, String fileName, Instant uploadedAt, String uploadedBy, ImportState state, int percent,
        int rowCount, Instant workedAt, Instant loadedAt, String failure, StaffSource origin) implements Serializable {

    /** The expression that fills it from {@code i}. */
    public static final String NEW = "new kz.bagalau.model.body.ImportStatus(i.id, i.bodyId, i.fileName, i.uploadedAt, i.uploadedBy, i.state,"
            + " i.percent, i.rowCount, i.workedAt, i.loadedAt, i.failure, i.origin)";
}
