package kz.bagalau.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import kz.bagalau.law.time.WorkingCalendar;

/**
 * Proposes as few sittings as possible so that everybody due is decided on inside his window: the window that shuts first sets the day,
 * and takes with it everybody whose window holds that day.
 */
final class SittingPlan {

    /** Working days kept free before the first window shuts: the session may have to be put off. */
    private static final int RESERVE = 5;

    private final WorkingCalendar calendar;
    private final LocalDate earliest;

    /** @param earliest the first day for which notices can still be given in time */
    SittingPlan(WorkingCalendar calendar, LocalDate earliest) {
        this.calendar = calendar;
        this.earliest = earliest;
    }

    /** The days with those who are to be decided on that day. */
    TreeMap<LocalDate, List<Candidate>> of(List<Candidate> due) {
        List<Candidate> waiting = new ArrayList<>(due);
        waiting.sort(Comparator.comparing(SittingPlan::end).thenComparing(Candidate::personId));
        TreeMap<LocalDate, List<Candidate>> sittings = new TreeMap<>();
        while (!waiting.isEmpty()) {
            LocalDate day = day(waiting.get(0));
            List<Candidate> taken = new ArrayList<>(waiting.stream().filter(each -> holds(each, day)).toList());
            if (taken.isEmpty()) {
                taken.add(waiting.get(0));
            }
            sittings.computeIfAbsent(day, any -> new ArrayList<>()).addAll(taken);
            waiting.removeAll(taken);
        }
        return sittings;
    }

    /** A day inside the window, if it can still be; the earliest possible one otherwise. */
    private LocalDate day(Candidate first) {
        LocalDate opens = first.opens().isBefore(earliest) ? earliest : first.opens();
        LocalDate wanted = calendar.minus(end(first).plusDays(1), RESERVE + 1);
        return calendar.onOrAfter(wanted.isBefore(opens) ? opens : wanted);
    }

    private static boolean holds(Candidate candidate, LocalDate day) {
        return !day.isBefore(candidate.opens()) && !day.isAfter(end(candidate));
    }

    private static LocalDate end(Candidate candidate) {
        return candidate.impossible() ? candidate.opens() : candidate.closes();
    }
}
