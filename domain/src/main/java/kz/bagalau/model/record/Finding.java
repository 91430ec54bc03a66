package kz.bagalau.model.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import kz.bagalau.model.paper.PaperNumber;

/**
 * What the authorised official found before a consequence that stands in the place of another: why the other is impossible, and the document that
 * says so (for the family of 2017: dismissal where demotion is impossible).
 */
@Embeddable
public class Finding {

    /** How long the words may be. */
    public static final int LONGEST = 2000;

    @Column(name = "finding_words", length = LONGEST)
    private String words;
    @Column(name = "finding_no", length = 100)
    private String documentNo;
    @Column(name = "finding_on")
    private LocalDate documentOn;

    /** For JPA only. */
    protected Finding() {
    }

    /**
     * A finding by its document.
     *
     * @throws IllegalArgumentException without words, with more than {@value #LONGEST} characters of them, or where the document has no number
     */
    public Finding(String words, String documentNo, LocalDate documentOn) {
        if (words == null || words.isBlank() || words.strip().length() > LONGEST || documentNo == null || documentNo.isBlank()) {
            throw new IllegalArgumentException("a finding has up to " + LONGEST + " characters of words and a document with a number");
        }
        this.words = words.strip();
        this.documentNo = new PaperNumber(documentNo).bare();
        this.documentOn = Objects.requireNonNull(documentOn, "documentOn");
    }

    /** Why the other consequence is impossible. */
    public String words() {
        return words;
    }

    /** The number of the document. */
    public String documentNo() {
        return documentNo;
    }

    /** The day of the document. */
    public LocalDate documentOn() {
        return documentOn;
    }
}
