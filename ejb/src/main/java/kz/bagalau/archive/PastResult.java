package kz.bagalau.archive;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.law.instrument.EarlierResult;
import kz.bagalau.law.text.Text;

/**
 * A result of a person, of this system or from before it.
 *
 * @param name       the grade in the act's words
 * @param year       the evaluated year
 * @param decided    the day of the decision; of a result from before the system, the last day of its year
 * @param edition    the hash of the edition under which it stands; null of one from before the system where the body has no edition
 * @param caseId     its case; null for one from before the system
 * @param source     the paper it was taken from; null for one of this system
 * @param appealed   true while an appeal against it is under way
 * @param appealable the last day of the term of appeal while that runs, else null
 */
public record PastResult(Long id, String grade, Text name, int year, LocalDate decided, String edition, Long caseId, String source, boolean appealed,
        LocalDate appealable) implements Serializable {

    /** By the evaluated year, then by the day of decision. */
    static final Comparator<PastResult> IN_ORDER = Comparator.comparingInt(PastResult::year).thenComparing(PastResult::decided);

    EarlierResult earlier(Set<Long> used) {
        return new EarlierResult(id.toString(), year, decided, grade, used.contains(id), Optional.ofNullable(source));
    }
}
