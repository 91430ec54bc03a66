package kz.bagalau.law.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import kz.bagalau.law.act.Basis;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Step;

/**
 * The session that hears a case: the sitting of the schedule, until the case is put on the agenda of another one. The acts count to the
 * session that is held (family of 2015: "до ее проведения", п. 10; "до заседания Комиссии", п. 17), so that a term follows the case to the
 * session where it is heard. One that had ended before the case was put there is not shortened: nobody could keep it any more (section 9).
 *
 * @param planned the day of the sitting in the schedule; empty where there is none
 * @param puts    the agendas on which the case was put, the first first
 */
public record Hearing(Optional<LocalDate> planned, List<Put> puts) {

    /**
     * A case put on the agenda of a session.
     *
     * @param on      the day on which it was put
     * @param session the day of the session
     */
    public record Put(LocalDate on, LocalDate session) {
    }

    public Hearing {
        puts = List.copyOf(puts);
    }

    /** A case of the schedule that is on no agenda yet. */
    public static Hearing planned(LocalDate sitting) {
        return new Hearing(Optional.of(sitting), List.of());
    }

    /** The day of the session that hears the case; empty where neither schedule nor agenda has it. */
    public Optional<LocalDate> day() {
        return puts.isEmpty() ? planned : Optional.of(puts.get(puts.size() - 1).session());
    }

    /**
     * The last day of a term that counts from the session, with the sentence that says from which one.
     *
     * @throws NoCalendarException if a day to be counted lies in a year without data
     */
    public DueDate due(Term term, Presence who, Citation citation) {
        Optional<LocalDate> counted = planned;
        DueDate due = planned.map(day -> term.due(day, who, citation)).orElseGet(() -> term.waiting(citation));
        for (Put put : puts) {
            DueDate other = term.due(put.session(), who, citation);
            if (counted.isPresent() && ended(due, other, put.on())) {
                due = due.noting(sentence("term.session.kept", put, counted.get(), citation));
            } else {
                LocalDate former = counted.orElse(put.session());
                due = put.session().equals(former) ? other : other.noting(sentence("term.session.other", put, former, citation));
                counted = Optional.of(put.session());
            }
        }
        return due;
    }

    /** True for a term that was over before the case came to the session, and that the session would only shorten. */
    private static boolean ended(DueDate due, DueDate other, LocalDate on) {
        return due.last().filter(last -> last.isBefore(on) && other.last().filter(last::isAfter).isPresent()).isPresent();
    }

    private static Step sentence(String key, Put put, LocalDate former, Citation citation) {
        return Step.of(citation.on(Basis.INTERPRETATION), key, Arg.of(put.session()), Arg.of(put.on()), Arg.of(former));
    }
}
