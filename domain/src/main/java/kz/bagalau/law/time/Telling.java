package kz.bagalau.law.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import kz.bagalau.law.act.Basis;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.Step;

/** Says how a last day was counted: the term in the act's words first, under it what the counting added. */
record Telling(Citation citation, Presence who) {

    static final String UNCONFIRMED = "term.unconfirmed";
    static final String STAYS = "term.stays";

    static Step waiting(Citation citation, Event event) {
        return Step.of(citation, "term.waiting", name(event));
    }

    static Step impossible(Citation citation, LocalDate last, LocalDate first) {
        return Step.of(citation.on(Basis.INTERPRETATION), "term.impossible", Arg.of(last), Arg.of(first));
    }

    DueDate span(Span term, LocalDate event, LocalDate plain, LocalDate last) {
        Step told = Step.of(citation, "term." + term.direction() + "." + term.unit(),
                Arg.of(term.amount()), name(term.from()), Arg.of(event), Arg.of(last));
        List<Step> reasons = term.direction() == Direction.AFTER ? forward(event, plain, last) : back(event, plain, last);
        return DueDate.until(last, plain, told.because(note("term.event.uncounted")).because(reasons));
    }

    DueDate onDay(OnDay term, LocalDate event, LocalDate plain, LocalDate last) {
        List<Step> reasons = new ArrayList<>(absences(plain, last));
        if (reasons.isEmpty() && !who.calendar().isWorking(plain)) {
            reasons.add(note(STAYS, Arg.of(plain)));
        }
        reasons.addAll(doubts(plain, last));
        Step told = Step.of(citation, "term.day", Arg.of(last), name(term.from()), Arg.of(event));
        return DueDate.until(last, plain, told.because(reasons));
    }

    Step away(Term term, LocalDate event) {
        LocalDate since = who.absences().stream().filter(Absence::isOpen).map(Absence::first)
                .min(LocalDate::compareTo).orElse(event);
        return Step.of(citation, "term.away", Arg.of(since), name(term.from()), Arg.of(event));
    }

    private List<Step> forward(LocalDate event, LocalDate plain, LocalDate last) {
        LocalDate first = event.plusDays(1);
        List<Step> reasons = new ArrayList<>(special(first, last));
        if (!who.calendar().isWorking(plain)) {
            reasons.add(note("term.moved", Arg.of(plain), Arg.of(last)));
        }
        reasons.addAll(absences(first, last));
        reasons.addAll(doubts(first, last));
        return reasons;
    }

    private List<Step> back(LocalDate event, LocalDate plain, LocalDate last) {
        LocalDate end = event.minusDays(1);
        List<Step> reasons = new ArrayList<>(special(last, end));
        if (!who.calendar().isWorking(plain)) {
            reasons.add(note("term.moved.back", Arg.of(plain), Arg.of(last)));
        }
        reasons.addAll(doubts(last, end));
        return reasons;
    }

    private List<Step> absences(LocalDate first, LocalDate last) {
        return who.touching(first, last).stream()
                .map(away -> note("term.absent", Arg.of(away.first()), Arg.of(away.last().orElse(last)))).toList();
    }

    private List<Step> special(LocalDate first, LocalDate last) {
        List<Step> both = new ArrayList<>(listed("term.skipped", first, last, day -> !day.isWorking()));
        both.addAll(listed("term.worked", first, last, CalendarDay::isWorking));
        return both;
    }

    private List<Step> doubts(LocalDate first, LocalDate last) {
        return listed(UNCONFIRMED, first, last, day -> !day.confirmed());
    }

    /** Only days that change the count: a holiday on a day of rest does not. */
    private List<Step> listed(String key, LocalDate first, LocalDate last, Predicate<CalendarDay> which) {
        List<Arg> days = who.calendar().special(first, last).stream()
                .filter(CalendarDay::changesTheWeek).filter(which).map(Telling::named).toList();
        return days.isEmpty() ? List.of() : List.of(note(key, Arg.many(days)));
    }

    /** Counting is an interpretation: no act says how. */
    private Step note(String key, Arg... args) {
        return Step.of(citation.on(Basis.INTERPRETATION), key, args);
    }

    private static Arg named(CalendarDay day) {
        return new Arg.Many(List.of(Arg.of(day.date()), Arg.of(day.name())), " ");
    }

    private static Arg name(Event event) {
        return Arg.key("event." + event);
    }
}
