package kz.bagalau.model.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A resolved edition in its canonical form, under its hash. Never changed: cycles and results name it by the hash. */
@Entity
@Table(name = "edition_copy")
public class EditionCopy implements Serializable {

    @Id
    @Column(length = 64)
    private String hash;
    @Column(name = "edition_id", nullable = false, length = 80)
    private String editionId;
    @Column(nullable = false)
    private String content;
    @Column(name = "stored_at", nullable = false)
    private Instant storedAt;

    /** For JPA only. */
    protected EditionCopy() {
    }

    /** The canonical form of an edition under its hash. */
    public EditionCopy(String hash, String editionId, String content, Instant storedAt) {
        this.hash = hash;
        this.editionId = editionId;
        this.content = content;
        this.storedAt = storedAt;
    }

    /** SHA-256 of the content, 64 hexadecimal digits. */
    public String hash() {
        return hash;
    }

    /** The edition's name. */
    public String editionId() {
        return editionId;
    }

    /** The canonical form. */
    public String content() {
        return content;
    }

    /** When it was first used. */
    public Instant storedAt() {
        return storedAt;
    }
}
