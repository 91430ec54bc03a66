package kz.bagalau.model.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/** Somebody is authorised to evaluate a head in the place of the one whom the act names: by which document, for which days. */
@Embeddable
public class Authority implements Serializable {

    @Column(name = "authority_id")
    private Long personId;
    @Column(name = "authority_document", length = 300)
    private String document;
    @Column(name = "authority_from")
    private LocalDate first;
    @Column(name = "authority_till")
    private LocalDate last;

    /** For JPA only. */
    protected Authority() {
    }

    /**
     * An authority by a document.
     *
     * @param last its last day, or null where it has no end
     * @throws IllegalArgumentException when it has no document, no first day, or ends before it begins
     */
    public Authority(Long personId, String document, LocalDate first, LocalDate last) {
        if (document == null || document.isBlank() || first == null || last != null && last.isBefore(first)) {
            throw new IllegalArgumentException("an authority by " + document + " from " + first + " to " + last);
        }
        this.personId = personId;
        this.document = document.strip();
        this.first = first;
        this.last = last;
    }

    /** True on a day within its term. */
    public boolean on(LocalDate day) {
        return !day.isBefore(first) && (last == null || !day.isAfter(last));
    }

    /** Who may evaluate. */
    public Long personId() {
        return personId;
    }

    /** The document. */
    public String document() {
        return document;
    }

    /** Its first day. */
    public LocalDate first() {
        return first;
    }

    /** Its last day, or null. */
    public LocalDate last() {
        return last;
    }
}
