package kz.bagalau.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.instrument.Applies;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.instrument.Window;
import kz.bagalau.law.result.Concerned;
import kz.bagalau.law.result.SubPeriods;
import kz.bagalau.model.body.Days;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.planning.Candidate.State;

/** Asks the rules of an edition who has to be evaluated within some days, and lets them say why the others have not. */
final class WhoIsDue {

    private final Edition edition;
    private final Days span;
    private final Map<Long, Set<LocalDate>> evaluated;
    private final Map<Long, List<Applies.Away>> away;

    /**
     * @param evaluated the first days of the years for which a person has a case already, by person
     * @param away      who is or was away when, by person
     */
    WhoIsDue(Edition edition, Days span, Map<Long, Set<LocalDate>> evaluated, Map<Long, List<Applies.Away>> away) {
        this.edition = edition;
        this.span = span;
        this.evaluated = evaluated;
        this.away = away;
    }

    /** Those in posts of corps "B": a post without category is a political one, and not evaluated. */
    List<Candidate> among(List<PostHolder> holders) {
        return holders.stream().filter(holder -> holder.category() != null).map(this::judge).toList();
    }

    private Candidate judge(PostHolder holder) {
        Optional<Window> window = edition.only(Window.class);
        if (window.isPresent()) {
            return holder.entered() == null ? new Candidate(holder, State.UNKNOWN, null, null, null, null, null) : byWindow(holder, window.get());
        }
        return byPeriod(holder);
    }

    /** Each person's own year: a window that can be kept before one that cannot; where none meets the days, the next one says when he will be. */
    private Candidate byWindow(PostHolder holder, Window rule) {
        int last = Math.max(1, span.last().getYear() - holder.entered().getYear() + 1);
        int first = Math.max(1, last - 2);
        List<Explained<Window.Days>> windows = IntStream.rangeClosed(first, last)
                .mapToObj(year -> rule.of(holder.entered(), holder.heldSince(), year)).toList();
        Optional<Explained<Window.Days>> met = windows.stream().filter(each -> meets(each.value()) && !done(holder, each.value()))
                .min(Comparator.comparing(each -> each.value().impossible()));
        return met.map(each -> candidate(holder, State.DUE, each))
                .orElseGet(() -> candidate(holder, State.NOT_DUE, next(windows)));
    }

    private boolean done(PostHolder holder, Window.Days window) {
        return evaluated.getOrDefault(holder.personId(), Set.of()).contains(period(window).first());
    }

    private boolean meets(Window.Days window) {
        LocalDate end = window.impossible() ? window.opens() : window.closes();
        return !window.opens().isAfter(span.last()) && !end.isBefore(span.first());
    }

    private Explained<Window.Days> next(List<Explained<Window.Days>> windows) {
        return windows.stream().filter(each -> each.value().opens().isAfter(span.last())).findFirst().orElse(windows.get(windows.size() - 1));
    }

    private static Candidate candidate(PostHolder holder, State state, Explained<Window.Days> window) {
        Window.Days days = window.value();
        return new Candidate(holder, state, period(days), days.opens(), days.closes(), window.step(), null);
    }

    private static Days period(Window.Days window) {
        return new Days(window.anniversary().minusYears(1), window.anniversary().minusDays(1));
    }

    /** Everybody's same days: nobody has a window of his own. */
    private Candidate byPeriod(PostHolder holder) {
        Period period = period(edition, span);
        Days days = new Days(period.from(), period.to());
        Optional<Explained<Applies.Answer>> answer = new Concerned(edition, holder.asPost()).asked().stream().map(rule -> rule.to(period, holder.heldSince(),
                Optional.ofNullable(holder.probationEnd()), period.to(), away.getOrDefault(holder.personId(), List.of()))).min(Comparator.comparing(Explained::value));
        boolean due = answer.map(Explained::value).map(each -> each != Applies.Answer.NOT_EVALUATED).orElse(true);
        boolean before = evaluated.getOrDefault(holder.personId(), Set.of()).contains(period.from());
        return new Candidate(holder, due && !before ? State.DUE : State.NOT_DUE, days, null, null, answer.map(Explained::step).orElse(null), null);
    }

    /** The period of the year in which the days begin, by the cadence of the result by which a case is known. */
    static Period period(Edition edition, Days span) {
        return new SubPeriods(edition).longest().map(cadence -> cadence.periods(span.first().getYear(), span.first()).get(0))
                .orElseGet(() -> new Period("" + span.first().getYear(), span.first(), span.last()));
    }
}
