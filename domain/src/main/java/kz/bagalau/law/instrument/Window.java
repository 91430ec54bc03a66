package kz.bagalau.law.instrument;

import java.time.LocalDate;

import kz.bagalau.law.act.Rule;
import kz.bagalau.law.act.RuleHead;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.explain.Step;

/**
 * The days between which a yearly evaluation must be decided: not before so many months in the present post, not later
 * than so many months after a year of service is full. Where the two exclude each other, the evaluation waits for the
 * months in the post and the term is shown as impossible.
 */
public record Window(RuleHead head, int monthsAfterYear, int monthsInPost) implements Rule {

    /** First and last day, both included; if impossible, the last lies before the first. */
    public record Days(LocalDate anniversary, LocalDate opens, LocalDate closes) {
        public boolean impossible() {
            return closes.isBefore(opens);
        }

        public boolean contains(LocalDate day) {
            return !day.isBefore(opens) && !day.isAfter(closes);
        }
    }

    /**
     * The window of a year of service.
     *
     * @param entered  the day of entering the civil service
     * @param tookPost the day of taking the present post
     * @param years    the year of service that is full, 1 or more
     * @throws IllegalArgumentException if no year is full
     */
    public Explained<Days> of(LocalDate entered, LocalDate tookPost, int years) {
        if (years < 1) {
            throw new IllegalArgumentException("A year of service is counted from 1, but is: " + years);
        }
        LocalDate anniversary = entered.plusYears(years);
        LocalDate ready = tookPost.plusMonths(monthsInPost);
        LocalDate opens = ready.isAfter(anniversary) ? ready : anniversary;
        Days days = new Days(anniversary, opens, anniversary.plusMonths(monthsAfterYear));
        return new Explained<>(days, conclusion(days).because(
                Step.of(citation(), "window.anniversary", Arg.of(entered), Arg.of(years), Arg.of(anniversary)),
                Step.of(citation(), "window.post", Arg.of(tookPost), Arg.of(monthsInPost), Arg.of(ready)),
                Step.of(citation(), "window.end", Arg.of(monthsAfterYear), Arg.of(days.closes()))));
    }

    private Step conclusion(Days days) {
        return days.impossible() ? Step.by(this, "window.impossible", Arg.of(days.opens()), Arg.of(days.closes()))
                : Step.by(this, "window.open", Arg.of(days.opens()), Arg.of(days.closes()));
    }
}
