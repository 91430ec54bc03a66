package kz.bagalau.journal;

import java.io.Serializable;
import java.time.LocalDate;
import kz.bagalau.documents.Attachment;
import kz.bagalau.model.journal.JournalEntry.Happened;
import kz.bagalau.model.journal.JournalEntry;
import kz.bagalau.model.journal.Source;

/**
 * A fact in the words of whoever enters it, not yet checked.
 *
 * @param rule     the name of the edition's rule that takes it
 * @param kind     the code of its line in the list in force on its day
 * @param day      when it happened
 * @param document name, number and date of what proves it, or empty
 * @param noSource why there is no such document, or empty; asked only where there is none
 * @param proof    the document's file, or null
 */
public record NewFact(String rule, String kind, LocalDate day, String description, String document, String noSource, Attachment proof) implements Serializable {

    public NewFact {
        description = plain(description);
        document = plain(document);
        noSource = plain(noSource);
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip();
    }

    /**
     * What is wrong with it for whomever it is entered.
     *
     * @throws JournalRefused naming the field, its value and its limit
     */
    public void requireSound(LocalDate today) {
        require(rule != null && !rule.isBlank() && kind != null && !kind.isBlank(), "journal.refused.kind");
        require(day != null, "journal.refused.day");
        require(!day.isAfter(today), "journal.refused.future", day, today);
        require(!description.isEmpty(), "journal.refused.description");
        require(description.length() <= JournalEntry.LONGEST_DESCRIPTION, "journal.refused.description.long", JournalEntry.LONGEST_DESCRIPTION, description.length());
        require(document.length() <= Source.LONGEST_NAME, "journal.refused.document.long", Source.LONGEST_NAME, document.length());
        require(noSource.length() <= Source.LONGEST_REASON, "journal.refused.reason.long", Source.LONGEST_REASON, noSource.length());
        require(proof == null || !document.isEmpty(), "journal.refused.proof.name");
    }

    private static void require(boolean so, String key, Object... values) {
        if (!so) {
            throw new JournalRefused(key, values);
        }
    }

    /** True where it names a document. */
    boolean documented() {
        return !document.isEmpty();
    }

    /** True where it names a document, or says why there is none. */
    boolean sourced() {
        return documented() || !noSource.isEmpty();
    }

    /** The fact as an entry keeps it. */
    Happened happened(Long fileId) {
        return new Happened(day, description, documented() ? Source.document(document, fileId) : Source.none(noSource));
    }

    /** As the audit trail names it. */
    @Override
    public String toString() {
        return rule + " " + kind + " " + day;
    }
}
