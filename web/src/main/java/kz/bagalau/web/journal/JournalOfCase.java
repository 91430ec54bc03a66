package kz.bagalau.web.journal;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.bagalau.access.Access;
import kz.bagalau.access.Operation;
import kz.bagalau.journal.ReadJournal;
import kz.bagalau.web.text.Words;

/** The small block of the journal on the card of a case: how many entries each part has; the journal itself is a page of its own. */
@Named
@RequestScoped
public class JournalOfCase {

    @EJB
    private ReadJournal read;
    @Inject
    private Access access;
    @Inject
    private Words words;

    private List<Numbers> numbers;

    /** A part with its numbers. */
    public record Numbers(String part, long counted, long proposed) {
    }

    /** The parts of a case with a journal that the caller may read; none otherwise. */
    public List<Numbers> of(Long caseId) {
        if (numbers == null) {
            numbers = read(caseId);
        }
        return numbers;
    }

    private List<Numbers> read(Long caseId) {
        return caseId == null || !access.may(Operation.JOURNAL_READ, caseId) ? List.of() : read.numbers(caseId).entrySet().stream()
                .map(part -> new Numbers(words.of(part.getKey()), part.getValue()[0], part.getValue()[1])).toList();
    }
}
