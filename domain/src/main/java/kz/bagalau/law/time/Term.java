package kz.bagalau.law.time;

import java.time.LocalDate;

import kz.bagalau.law.act.Citation;

/**
 * A term of an act: so many days or months from an event, or a day of the month. The day of the event does not count;
 * the term ends at the end of its last day (section 6, interpretation).
 */
public sealed interface Term permits Span, OnDay {

    /** The event from which the term is counted. */
    Event from();

    /**
     * The last day of the term for the person who must act.
     *
     * @param event    the day on which the event happened
     * @param who      whose term it is: the days of absence do not count
     * @param citation the place of the act that sets the term
     * @throws NoCalendarException if a day to be counted lies in a year without data
     */
    DueDate due(LocalDate event, Presence who, Citation citation);

    /** The term as long as its event has not happened. */
    default DueDate waiting(Citation citation) {
        return DueDate.waiting(from(), Telling.waiting(citation, from()));
    }

    /** The day a term is counted from, when the edition took effect only after its event: that day (section 0). */
    static LocalDate notBefore(LocalDate inForce, LocalDate event) {
        return event.isBefore(inForce) ? inForce : event;
    }
}
