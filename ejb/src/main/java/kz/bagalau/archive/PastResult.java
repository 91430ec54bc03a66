package kz.bagalau.archive;

import java.time.LocalDate;
import java.util.Set;
import kz.bagalau.law.instrument.EarlierResult;

/**
 * A result of a person, of this system or from before it.
 *
 * @param source   the paper it was taken from; null for one of this system
 * @param appealed true while an appeal against it is under way
 */
public record PastResult(Long id, String grade, LocalDate decided, String source, boolean appealed) {

    EarlierResult earlier(Set<Long> used) {
        return new EarlierResult(id.toString(), decided, grade, used.contains(id));
    }
}
