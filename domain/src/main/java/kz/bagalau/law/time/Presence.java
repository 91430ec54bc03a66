package kz.bagalau.law.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When a person is at work: the working days outside his absences. A term waits for the return. */
public record Presence(WorkingCalendar calendar, List<Absence> absences) {

    public Presence {
        absences = List.copyOf(absences);
    }

    public static Presence always(WorkingCalendar calendar) {
        return new Presence(calendar, List.of());
    }

    public boolean atWork(LocalDate day) {
        return calendar.isWorking(day) && absences.stream().noneMatch(absence -> absence.covers(day));
    }

    /**
     * The day itself or the next one at work; empty while nobody knows when the person returns. What lies in an inbox
     * is received on this day.
     */
    public Optional<LocalDate> onOrAfter(LocalDate day) {
        LocalDate next = day;
        while (!atWork(next)) {
            if (awayForGood(next)) {
                return Optional.empty();
            }
            next = next.plusDays(1);
        }
        return Optional.of(next);
    }

    /** The last of so many days at work after a day that does not count; empty while the return is not known. */
    Optional<LocalDate> plus(LocalDate day, int workingDays) {
        Optional<LocalDate> last = Optional.of(day);
        for (int left = workingDays; left > 0 && last.isPresent(); left--) {
            last = onOrAfter(last.get().plusDays(1));
        }
        return last;
    }

    /** The absences that touch the days from the first to the last, both counted. */
    List<Absence> touching(LocalDate first, LocalDate last) {
        return absences.stream()
                .filter(absence -> !absence.first().isAfter(last)
                        && absence.last().map(end -> !end.isBefore(first)).orElse(true))
                .toList();
    }

    private boolean awayForGood(LocalDate day) {
        return absences.stream().anyMatch(absence -> absence.isOpen() && absence.covers(day));
    }
}
