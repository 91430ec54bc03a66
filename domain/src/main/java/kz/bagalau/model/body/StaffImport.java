package kz.bagalau.model.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.bagalau.model.Aggregate;

/**
 * A file of staff taken over into a body: uploaded, checked, previewed, loaded whole or not at all, and taken back while nothing rests
 * on it. What it found and changed are {@link ImportFinding}s and {@link ImportChange}s.
 */
@Entity
@Table(name = "staff_import")
public class StaffImport extends Aggregate {

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Column(name = "file_name", nullable = false, length = 255)
    private String fileName;
    @Column(nullable = false)
    private byte[] content;
    @Column(name = "uploaded_at", nullable = false)
    private Instant uploadedAt;
    @Column(name = "uploaded_by", nullable = false, length = 200)
    private String uploadedBy;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private ImportState state = ImportState.UPLOADED;
    @Column(nullable = false)
    private int percent;
    @Column(name = "row_count", nullable = false)
    private int rowCount;
    @Column(name = "worked_at", nullable = false)
    private Instant workedAt;
    @Column(name = "loaded_at")
    private Instant loadedAt;
    @Column(length = 500)
    private String failure;
    @Column(nullable = false)
    private int attempts;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private StaffSource origin = StaffSource.FILE;
    @Column(name = "external_id", length = 100)
    private String externalId;

    /** For JPA only. */
    protected StaffImport() {
    }

    /** A file as it was uploaded. */
    public StaffImport(Long bodyId, String fileName, byte[] content, Instant at, String by) {
        this.bodyId = bodyId;
        this.fileName = fileName;
        this.content = content.clone();
        this.uploadedAt = at;
        this.workedAt = at;
        this.uploadedBy = by;
    }

    /**
     * What another system proposes, as a file.
     *
     * @param externalId of the batch there
     */
    public static StaffImport proposed(Long bodyId, StaffSource origin, String externalId, Written file) {
        StaffImport proposed = new StaffImport(bodyId, file.name(), file.content(), file.at(), file.by());
        proposed.origin = origin;
        proposed.externalId = externalId;
        return proposed;
    }

    /** A file that a program wrote. */
    public record Written(String name, byte[] content, Instant at, String by) {
    }

    /**
     * Goes into a state.
     *
     * @throws IllegalStateException when it does not stand in one of those from which this may happen
     */
    public void go(ImportState next, Instant at, ImportState... from) {
        if (!java.util.List.of(from).contains(state)) {
            throw new IllegalStateException("import " + id() + " is " + state + ", expected one of " + java.util.List.of(from));
        }
        state = next;
        workedAt = at;
        loadedAt = next == ImportState.LOADED ? at : loadedAt;
        percent = next.working() ? 0 : 100;
        attempts = 0;
    }

    /** Takes up again work that was broken off by a stop of the server; gives how often that has now been tried. */
    public int takeUp(Instant at) {
        workedAt = at;
        percent = 0;
        return ++attempts;
    }

    /** Tells how many rows the file has. */
    public void rows(int count) {
        rowCount = count;
    }

    /** Tells why the program failed. */
    public void failed(String why, Instant at) {
        state = ImportState.FAILED;
        workedAt = at;
        failure = why == null || why.length() <= 500 ? why : why.substring(0, 500);
    }

    /** The body's id. */
    public Long bodyId() {
        return bodyId;
    }

    /** Name of the file, without folders. */
    public String fileName() {
        return fileName;
    }

    /** The file. */
    public byte[] content() {
        return content.clone();
    }

    /** From where it comes. */
    public StaffSource origin() {
        return origin;
    }

    /** The id of the batch there; null of a file. */
    public String externalId() {
        return externalId;
    }

    /** When it was uploaded. */
    public Instant uploadedAt() {
        return uploadedAt;
    }

    /** Who uploaded it. */
    public String uploadedBy() {
        return uploadedBy;
    }

    /** How far it has come. */
    public ImportState state() {
        return state;
    }

    /** How far the present work has come, 0 to 100. */
    public int percent() {
        return percent;
    }

    /** How many rows it has. */
    public int rowCount() {
        return rowCount;
    }

    /** When something last happened to it: work that has been silent for long was cut off by a stop of the server. */
    public Instant workedAt() {
        return workedAt;
    }

    /** When it was loaded, or null. */
    public Instant loadedAt() {
        return loadedAt;
    }

    /** Why the program failed, or null. */
    public String failure() {
        return failure;
    }
}
