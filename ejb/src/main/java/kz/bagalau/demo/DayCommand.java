package kz.bagalau.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import kz.bagalau.clock.Clock;
import kz.bagalau.config.Configuration;
import kz.bagalau.console.ConsoleCommand;

/**
 * {@code ./bagalau day 2015-09-21}: the demo's clock goes on to that day. Terms of weeks can so be walked through in minutes. Only forward:
 * what was done yesterday must not come to lie in the future; and never on real data, whose clock is real time.
 */
@Dependent
public class DayCommand implements ConsoleCommand {

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "day";
    }

    @Override
    public String run(List<String> arguments) {
        if (Configuration.demo().isEmpty()) {
            throw new IllegalArgumentException("this installation holds real data: its clock shows real time and is not moved");
        }
        LocalDate day = day(arguments);
        LocalDate today = clock.today();
        if (day.isBefore(today)) {
            throw new IllegalArgumentException("the demo stands on " + today + " already: its clock goes forward only, not back to " + day);
        }
        clock.moveTo(day);
        return "The demo's day is now " + day + "; before, it was " + today + ".";
    }

    private static LocalDate day(List<String> arguments) {
        try {
            return LocalDate.parse(String.join(" ", arguments).strip());
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException("day wants one date, written like 2015-09-21, but got " + arguments, wrong);
        }
    }
}
