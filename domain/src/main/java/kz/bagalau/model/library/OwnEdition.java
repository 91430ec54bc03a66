package kz.bagalau.model.library;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.PreRemove;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import kz.bagalau.model.Aggregate;
import kz.bagalau.model.Bilingual;

/**
 * An edition of an act that an administrator brings in. It begins as a draft: files that may still be wrong, changed one value at a time
 * or put in anew, and it may be discarded. Once its report has no error and its examples pass, it is published under the hash of its
 * resolved form; from then on it is law like the editions that come with the program, and nothing about it changes or goes away. What
 * is wrong in a published edition is put right by another one that derives from it.
 */
@Entity
@Table(name = "own_edition")
public class OwnEdition extends Aggregate {

    /** How far it has come. */
    public enum State {
        /** May be changed and discarded; nobody but administrators sees it. */
        DRAFT,
        /** Law for everybody; never changed. */
        PUBLISHED
    }

    @Column(name = "edition_id", nullable = false, length = 80)
    private String editionId;
    @Column(name = "base_id", length = 80)
    private String baseId;
    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "name_kk", length = 500))
    @AttributeOverride(name = "ru", column = @Column(name = "name_ru", length = 500))
    private Bilingual name;
    @Column(nullable = false)
    private String files;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private State state;
    @Column(name = "made_at", nullable = false)
    private Instant madeAt;
    @Column(name = "made_by", nullable = false, length = 200)
    private String madeBy;
    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;
    @Column(name = "changed_by", nullable = false, length = 200)
    private String changedBy;
    @Column(name = "published_at")
    private Instant publishedAt;
    @Column(name = "published_by", length = 200)
    private String publishedBy;
    @Column(length = 64)
    private String hash;

    /** For JPA only. */
    protected OwnEdition() {
    }

    /** A draft with no files yet; {@link #write} gives it some. */
    public OwnEdition(String editionId, Instant at, String by) {
        this.editionId = Objects.requireNonNull(editionId, "editionId");
        this.state = State.DRAFT;
        this.madeAt = at;
        this.madeBy = by;
    }

    /**
     * Puts files in the place of those it has.
     *
     * @param base  the edition it derives from, or null
     * @param named what its act is called
     * @param json  all its files as one JSON text
     * @throws IllegalStateException when it is published
     */
    public void write(String base, Bilingual named, String json, Instant at, String by) {
        stillDraft();
        baseId = base;
        name = named;
        files = json;
        changedAt = at;
        changedBy = by;
    }

    /**
     * Makes it law.
     *
     * @param resolved the hash of its resolved form
     * @throws IllegalStateException when it is published already
     */
    public void publish(String resolved, Instant at, String by) {
        stillDraft();
        state = State.PUBLISHED;
        hash = Objects.requireNonNull(resolved, "hash");
        publishedAt = at;
        publishedBy = by;
    }

    /** Keeps a published edition from going away, whoever asks. */
    @PreRemove
    void stillDraft() {
        if (state != State.DRAFT) {
            throw new IllegalStateException("The edition " + editionId + " is published: it never changes");
        }
    }

    /** The name of the edition, one of its own among all editions. */
    public String editionId() {
        return editionId;
    }

    /** The edition it derives from, or null. */
    public String baseId() {
        return baseId;
    }

    /** What its act is called. */
    public Bilingual name() {
        return name;
    }

    /** Its files as one JSON text. */
    public String files() {
        return files;
    }

    /** How far it has come. */
    public State state() {
        return state;
    }

    /** When it was begun. */
    public Instant madeAt() {
        return madeAt;
    }

    /** Who began it. */
    public String madeBy() {
        return madeBy;
    }

    /** When its files were last changed. */
    public Instant changedAt() {
        return changedAt;
    }

    /** Who changed them last. */
    public String changedBy() {
        return changedBy;
    }

    /** When it became law, or null. */
    public Instant publishedAt() {
        return publishedAt;
    }

    /** Who made it law, or null. */
    public String publishedBy() {
        return publishedBy;
    }

    /** The hash of its resolved form once it is published, else null. */
    public String hash() {
        return hash;
    }
}
