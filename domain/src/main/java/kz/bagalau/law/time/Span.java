package kz.bagalau.law.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import kz.bagalau.law.act.Citation;

/** So many working days, calendar days or months after an event, or "at least" so many before it. Amount 1 or more. */
public record Span(int amount, Unit unit, Direction direction, Event from) implements Term {

    /** @throws IllegalArgumentException if the amount is less than one */
    public Span {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(from, "from");
        if (amount < 1) {
            throw new IllegalArgumentException("A term is at least 1, but is: " + amount);
        }
    }

    public static Span after(int amount, Unit unit, Event from) {
        return new Span(amount, unit, Direction.AFTER, from);
    }

    public static Span before(int amount, Unit unit, Event from) {
        return new Span(amount, unit, Direction.BEFORE, from);
    }

    @Override
    public DueDate due(LocalDate event, Presence who, Citation citation) {
        LocalDate plain = plain(event, who.calendar());
        Optional<LocalDate> last = last(event, plain, who);
        Telling telling = new Telling(citation, who);
        return last.map(day -> telling.span(this, event, plain, day))
                .orElseGet(() -> DueDate.waiting(Event.BACK_AT_WORK, telling.away(this, event)));
    }

    private LocalDate plain(LocalDate event, WorkingCalendar calendar) {
        return unit.count(event, direction == Direction.AFTER ? amount : -amount, calendar);
    }

    private Optional<LocalDate> last(LocalDate event, LocalDate plain, Presence who) {
        if (direction == Direction.BEFORE) {
            return Optional.of(who.calendar().onOrBefore(plain));
        }
        return unit == Unit.WORKING_DAYS ? who.plus(event, amount) : who.onOrAfter(plain);
    }
}
