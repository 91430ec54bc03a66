package kz.bagalau.demo;

import java.time.LocalDate;

/**
 * Days of a made-up career, spread so that on the demo's day some are due for the yearly evaluation (their year in the service was up
 * in the last three months), some will be, some are late, and some cannot be yet.
 *
 * @param entered entry into the civil service, or null where the record does not say
 * @param appointed appointment to the present post
 */
record DemoDates(LocalDate entered, LocalDate appointed) {

    static DemoDates of(int number, LocalDate today) {
        LocalDate yearUp = yearUp(number, today);
        LocalDate entered = yearUp.minusYears(1 + number * 7 % 19);
        LocalDate appointed = entered.plusDays(number * 37L % 1500);
        return switch (number % 20) {
            case 7 -> new DemoDates(entered, today.minusMonths(1 + number % 4).minusDays(number % 20));
            case 13 -> new DemoDates(today.minusMonths(2 + number % 5), today.minusMonths(2 + number % 5));
            case 19 -> new DemoDates(null, today.minusMonths(8).minusDays(number));
            default -> new DemoDates(entered, appointed.isAfter(today.minusMonths(7)) ? today.minusMonths(7).minusDays(number % 60) : appointed);
        };
    }

    /** The day on which the last year of service was up: within the last three months, before them, or still to come. */
    private static LocalDate yearUp(int number, LocalDate today) {
        return switch (number % 10) {
            case 0, 2, 4, 6 -> today.minusDays(number * 17L % 80);
            case 1, 5 -> today.minusDays(100 + number * 13L % 120);
            default -> today.plusDays(5 + number * 19L % 130);
        };
    }
}
