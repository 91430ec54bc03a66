package kz.bagalau.law.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

import kz.bagalau.law.act.Citation;

/**
 * "By the 10th of the month after the quarter": a day of the month, so many months after the month of the event.
 * It stays on its day, with a warning when that is not a working day. Day 1 to 31 (the month's last day if shorter).
 */
public record OnDay(int day, int monthsAfter, Event from) implements Term {

    /** @throws IllegalArgumentException if the day is not 1 to 31, or the months are negative */
    public OnDay {
        Objects.requireNonNull(from, "from");
        if (day < 1 || day > 31 || monthsAfter < 0) {
            throw new IllegalArgumentException("Day " + day + ", " + monthsAfter + " months after " + from);
        }
    }

    @Override
    public DueDate due(LocalDate event, Presence who, Citation citation) {
        LocalDate plain = plain(event);
        Optional<LocalDate> last = who.atWork(plain) || who.touching(plain, plain).isEmpty()
                ? Optional.of(plain) : who.onOrAfter(plain);
        Telling telling = new Telling(citation, who);
        return last.map(date -> telling.onDay(this, event, plain, date))
                .orElseGet(() -> DueDate.waiting(Event.BACK_AT_WORK, telling.away(this, event)));
    }

    private LocalDate plain(LocalDate event) {
        YearMonth month = YearMonth.from(event).plusMonths(monthsAfter);
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }
}
