package kz.bagalau.law.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;

/** How often there is a result: each year of service, each calendar year, each quarter. */
public record Cadence(RuleHead head, Unit unit) implements Rule {

    /** What is evaluated at a time. */
    public enum Unit { YEAR_OF_SERVICE, CALENDAR_YEAR, QUARTER }

    /**
     * The periods of a calendar year; a year of service, which is each person's own, is the one that was full in it.
     *
     * @param entered the day of entering the civil service
     */
    public List<Period> periods(int year, LocalDate entered) {
        return switch (unit) {
            case CALENDAR_YEAR -> List.of(new Period("" + year, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            case QUARTER -> IntStream.rangeClosed(1, 4).mapToObj(quarter -> quarter(year, quarter)).toList();
            case YEAR_OF_SERVICE -> year > entered.getYear() ? List.of(yearOfService(year, entered)) : List.of();
        };
    }

    private static Period quarter(int year, int quarter) {
        LocalDate first = LocalDate.of(year, quarter * 3 - 2, 1);
        return new Period(year + "-Q" + quarter, first, first.plusMonths(3).minusDays(1));
    }

    private static Period yearOfService(int year, LocalDate entered) {
        int years = year - entered.getYear();
        return new Period("" + year, entered.plusYears(years - 1L), entered.plusYears(years).minusDays(1));
    }
}
