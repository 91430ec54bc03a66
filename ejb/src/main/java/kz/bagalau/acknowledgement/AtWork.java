package kz.bagalau.acknowledgement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.model.acknowledgement.Acknowledgement;
import kz.bagalau.model.body.Absence;
import kz.bagalau.staff.Staff;

/**
 * Who of those to be acquainted in a body is there.
 *
 * @param absences by person
 * @param holding  those who hold a post today
 */
record AtWork(LocalDate today, Map<Long, List<Absence>> absences, Set<Long> holding) {

    /** Of acknowledgements of one body: two statements, however many there are. */
    static AtWork of(Staff staff, Collection<Acknowledgement> those, LocalDate today) {
        Long body = those.iterator().next().bodyId();
        Set<Long> people = those.stream().map(Acknowledgement::personId).collect(Collectors.toSet());
        LocalDate first = those.stream().map(one -> asked(one, today)).min(LocalDate::compareTo).orElse(today);
        return new AtWork(today, staff.absences(body, people, first, today).stream().collect(Collectors.groupingBy(Absence::personId)),
                staff.holding(body, people, today));
    }

    private static LocalDate asked(Acknowledgement one, LocalDate today) {
        return one.declinedOn().orElse(today);
    }

    /** True where he was away on the day on which he declined the offer; where he did not, today. */
    boolean absent(Acknowledgement one) {
        return absences.getOrDefault(one.personId(), List.of()).stream().anyMatch(away -> away.days().contains(asked(one, today)));
    }

    /** True where he holds no post in the body any more. */
    boolean left(Acknowledgement one) {
        return !holding.contains(one.personId());
    }
}
