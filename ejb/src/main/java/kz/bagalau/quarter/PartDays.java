package kz.bagalau.quarter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.time.DueDate;
import kz.bagalau.library.Law;

/**
 * A part of a year as an edition has it.
 *
 * @param period its days
 * @param law    the wording of the act under which it stands
 * @param roads  the roads of the sheets about it
 * @param due    by when its sheets are signed, counted without anybody's absences; empty where the edition sets no term
 */
public record PartDays(Period period, Law law, List<Track> roads, Optional<DueDate> due) {

    public PartDays {
        roads = List.copyOf(roads);
    }

    /**
     * The first day on which its sheets go out and may be signed: that of the month in which the term ends, so that nobody signs before the part
     * is over but where the term itself ends before (the fourth quarter of 2017: from 1 December); without a term the day after its last one.
     */
    public LocalDate opens() {
        LocalDate after = period.to().plusDays(1);
        return due.flatMap(DueDate::last).map(last -> last.withDayOfMonth(1)).filter(first -> !first.isBefore(period.from())).orElse(after);
    }

    /** True where the term ends before the part does: what happens afterwards counts in the next part. */
    public boolean cutShort() {
        return due.flatMap(DueDate::last).filter(last -> last.isBefore(period.to())).isPresent();
    }
}
