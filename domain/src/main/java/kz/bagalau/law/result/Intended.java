package kz.bagalau.law.result;

import java.time.LocalDate;
import java.util.Optional;
import kz.bagalau.law.instrument.Period;

/**
 * A target indicator as a plan has it, before anything is reached. An empty text is one that is not written.
 *
 * @param name    what is to be reached
 * @param source  the indicator or document of planning from which it follows
 * @param unit    the unit of measure
 * @param planned the planned value
 * @param due     by when; empty while it is not said
 * @param outcome the positive change that is expected of it
 */
public record Intended(String name, String source, String unit, String planned, Optional<LocalDate> due, String outcome) {

    /** True unless the demand is evidently not met by what is written (family of 2018, п. 13). */
    boolean meets(String demand, Period period) {
        return switch (demand) {
            case "SPECIFIC" -> !name.isBlank() && !outcome.isBlank();
            case "MEASURABLE" -> !unit.isBlank() && !planned.isBlank();
            case "TIME_BOUND" -> due.filter(day -> !day.isBefore(period.from()) && !day.isAfter(period.to())).isPresent();
            case "STRATEGIC" -> !source.isBlank();
            default -> true;
        };
    }
}
