package kz.bagalau.model.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;

/** What proves an entry: a document by its number and date, with its file where there is one; or the reason why no system recorded the fact. */
@Embeddable
public class Source implements Serializable {

    static final Source GONE = new Source(null, null, null);
    /** The longest name of a document, in characters. */
    public static final int LONGEST_NAME = 500;
    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 1000;

    @Column(name = "source", length = LONGEST_NAME)
    private String document;
    @Column(name = "source_file_id")
    private Long fileId;
    @Column(name = "no_source", length = LONGEST_REASON)
    private String noneBecause;

    /** For JPA only. */
    protected Source() {
    }

    private Source(String document, Long fileId, String noneBecause) {
        this.document = document;
        this.fileId = fileId;
        this.noneBecause = noneBecause;
    }

    /**
     * A document.
     *
     * @param name   its name, number and date
     * @param fileId its stored file, or null
     * @throws IllegalArgumentException when it has no name, or one that is too long
     */
    public static Source document(String name, Long fileId) {
        return new Source(text(name, LONGEST_NAME), fileId, null);
    }

    /**
     * No document: the fact is recorded by no system (almaty-region-2017-06, п. 18).
     *
     * @throws IllegalArgumentException when no reason is given, or one that is too long
     */
    public static Source none(String because) {
        return new Source(null, null, text(because, LONGEST_REASON));
    }

    private static String text(String given, int longest) {
        String plain = given == null ? "" : given.strip();
        if (plain.isEmpty() || plain.length() > longest) {
            throw new IllegalArgumentException("a text of 1 to " + longest + " characters, not of " + plain.length());
        }
        return plain;
    }

    /** The document; empty where there is none. */
    public Optional<String> document() {
        return Optional.ofNullable(document);
    }

    /** Its stored file; empty where there is none. */
    public Optional<Long> fileId() {
        return Optional.ofNullable(fileId);
    }

    /** Why there is none; empty where there is one. */
    public Optional<String> noneBecause() {
        return Optional.ofNullable(noneBecause);
    }
}
