package kz.bagalau.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import kz.bagalau.law.instrument.Applies;
import kz.bagalau.model.body.AbsenceKind;
import kz.bagalau.model.body.Days;

/** The absences of the staff in the terms of the acts. */
public final class AwayFromPost {

    private AwayFromPost() {
    }

    /** Who was away when, of those absences that share a day with the stretch, by person: two statements. */
    public static Map<Long, List<Applies.Away>> of(Staff staff, Long bodyId, Days days) {
        return staff.away(bodyId, days.first(), days.last()).stream()
                .collect(Collectors.groupingBy(AwayDays::personId, Collectors.mapping(AwayFromPost::away, Collectors.toList())));
    }

    private static Applies.Away away(AwayDays entered) {
        return new Applies.Away(kind(entered.kind()), entered.days().first(), Optional.ofNullable(entered.days().last()));
    }

    private static Applies.Absence kind(AbsenceKind kind) {
        return switch (kind) {
            case LABOUR_LEAVE -> Applies.Absence.LABOUR_LEAVE;
            case SOCIAL_LEAVE -> Applies.Absence.SOCIAL_LEAVE;
            case UNPAID_LEAVE -> Applies.Absence.UNPAID_LEAVE;
            case SICK -> Applies.Absence.ILLNESS;
            case TRIP -> Applies.Absence.BUSINESS_TRIP;
            case INTERNSHIP -> Applies.Absence.INTERNSHIP;
            case RETRAINING -> Applies.Absence.RETRAINING;
        };
    }
}
