package kz.bagalau.watch;

import java.time.LocalDate;
import java.util.Optional;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.library.Law;

/**
 * A question by when something has to be done.
 *
 * @param law      the edition
 * @param term     the name of its rule
 * @param event    the day from which it counts, or null while that has not come
 * @param done     the day on which the deed was done, or null
 * @param role     who must act
 * @param personId whose absences the term waits for, or null: nobody's
 */
public record AskedTerm(Law law, String term, LocalDate event, LocalDate done, Role role, Long personId) {

    Watched watched(Counting counting) {
        return counting.watched(law.edition().rule(term, TermRule.class), any -> Optional.ofNullable(event), done, role, personId);
    }
}
