package kz.bagalau.model.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kz.bagalau.model.Aggregate;

/**
 * A file that belongs to a body: a scan, a proof, a document made by the program. Its bytes never change, and go when their term of keeping
 * ended; what replaces it is another file. Its kind is told by its first bytes, its SHA-256 is what signatures rest on.
 */
@Entity
@Table(name = "stored_file")
public class StoredFile extends Aggregate {

    /** The largest file that is taken, in bytes: 20 MiB. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final int LONGEST_NAME = 200;

    @Column(name = "body_id", nullable = false)
    private Long bodyId;
    @Column(nullable = false)
    private String subject;
    @Column(nullable = false)
    private String name;
    @Enumerated(EnumType.STRING)
    @Column(name = "media_type", nullable = false)
    private MediaType mediaType;
    @Column(nullable = false)
    private String sha256;
    @Column(name = "size_bytes", nullable = false)
    private int length;
    @Column(nullable = false)
    private byte[] content;
    @Column(name = "stored_by")
    private Long storedBy;
    @Column(name = "stored_at", nullable = false)
    private Instant storedAt;
    @Column(name = "disposed_on")
    private LocalDate disposedOn;

    /** For JPA only. */
    protected StoredFile() {
    }

    /**
     * A file of 1 byte to {@link #LARGEST}.
     *
     * @param subject  what it is for, e.g. "proof", "scan"
     * @param name     its name; folders before it are cut off
     * @param storedBy the person who brought it; null: the program
     * @throws FileRefused when it is empty, too large, of another type, or has no name
     */
    public StoredFile(Long bodyId, String subject, String name, byte[] content, Long storedBy, Instant storedAt) {
        this.bodyId = bodyId;
        this.subject = subject;
        this.name = plain(name);
        this.content = sized(content).clone();
        this.length = content.length;
        this.mediaType = MediaType.of(content).orElseThrow(() -> new FileRefused(FileRefused.Reason.TYPE, name));
        this.sha256 = Fingerprint.of(content);
        this.storedBy = storedBy;
        this.storedAt = storedAt;
    }

    private static String plain(String name) {
        String plain = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "").strip();
        if (plain.isEmpty()) {
            throw new FileRefused(FileRefused.Reason.NAME, "no name");
        }
        return plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
    }

    private static byte[] sized(byte[] content) {
        if (content.length == 0) {
            throw new FileRefused(FileRefused.Reason.EMPTY, "0 bytes");
        } else if (content.length > LARGEST) {
            throw new FileRefused(FileRefused.Reason.TOO_LARGE, content.length + " bytes");
        }
        return content;
    }

    /** The body's id. */
    public Long bodyId() {
        return bodyId;
    }

    /** What it is for. */
    public String subject() {
        return subject;
    }

    /** Its name, without folders. */
    public String name() {
        return name;
    }

    /** Its type. */
    public MediaType mediaType() {
        return mediaType;
    }

    /** SHA-256 of the content. */
    public String sha256() {
        return sha256;
    }

    /** Its length in bytes. */
    public int length() {
        return length;
    }

    /**
     * The bytes.
     *
     * @throws FileRefused after they were disposed of
     */
    public byte[] content() {
        if (disposedOn != null) {
            throw new FileRefused(FileRefused.Reason.DISPOSED, name + " " + disposedOn);
        }
        return content.clone();
    }

    /** Disposes of the bytes; name, length and hash stay as the trace. */
    public void dispose(LocalDate day) {
        content = new byte[0];
        disposedOn = day;
    }

    /** The day on which the bytes were disposed of; null while they are there. */
    public LocalDate disposedOn() {
        return disposedOn;
    }

    /** Who brought it; null: the program made it. */
    public Long storedBy() {
        return storedBy;
    }

    /** When it was stored. */
    public Instant storedAt() {
        return storedAt;
    }
}
