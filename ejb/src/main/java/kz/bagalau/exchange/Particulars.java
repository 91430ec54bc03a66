package kz.bagalau.exchange;

import java.time.LocalDate;
import java.util.List;
import kz.bagalau.model.Bilingual;

/**
 * What is said of a document beside what it holds itself.
 *
 * @param bin           of its body
 * @param signers       who signed its paper, in the order of signing; none where nobody signs such papers
 * @param servant       whom it is about; null: many
 * @param replaces      in the place of which it came, or null
 * @param answerAllowed true where the servant may answer it through the document-flow system
 */
public record Particulars(String bin, List<Signer> signers, Servant servant, Replaced replaces, boolean answerAllowed) {

    /**
     * A signature under a paper.
     *
     * @param post of the signer in the body on the day of signing; null: he held none there
     */
    public record Signer(Bilingual name, Bilingual post, LocalDate on) {
    }

    /**
     * The servant whom a document is about.
     *
     * @param iin null where the caller has no right to it
     */
    public record Servant(String iin, Bilingual name) {
    }

    /**
     * The document in whose place another one came.
     *
     * @param number that of the document-flow system; where it has none, ours
     * @param dated  the date of that number
     */
    public record Replaced(Long documentId, String number, LocalDate dated) {
    }
}
