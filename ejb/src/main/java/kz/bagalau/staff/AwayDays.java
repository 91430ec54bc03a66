package kz.bagalau.staff;

import java.time.LocalDate;
import java.util.Optional;
import kz.bagalau.model.body.Absence;
import kz.bagalau.model.body.AbsenceKind;
import kz.bagalau.model.body.Days;

/**
 * Days on which somebody is away from his post.
 *
 * @param days both ends inside; open while the last is not known and he holds the post
 */
public record AwayDays(Long personId, AbsenceKind kind, Days days) {

    /** An absence as far as the post lasts; empty where it begins after that. @param left the last day in the post, or null while it is held */
    static Optional<AwayDays> of(Absence entered, LocalDate left) {
        Days days = entered.days();
        if (left == null || days.last() != null && !days.last().isAfter(left)) {
            return Optional.of(new AwayDays(entered.personId(), entered.kind(), days));
        }
        return days.first().isAfter(left) ? Optional.empty() : Optional.of(new AwayDays(entered.personId(), entered.kind(), new Days(days.first(), left)));
    }
}
