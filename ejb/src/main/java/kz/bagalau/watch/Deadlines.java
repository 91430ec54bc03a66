package kz.bagalau.watch;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.body.Bodies;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.time.Absence;
import kz.bagalau.law.time.Direction;
import kz.bagalau.law.time.DueDate;
import kz.bagalau.law.time.Event;
import kz.bagalau.law.time.Presence;
import kz.bagalau.law.time.Span;
import kz.bagalau.library.Calendars;
import kz.bagalau.library.Law;
import kz.bagalau.library.PartLaw;
import kz.bagalau.model.body.StateBody;
import kz.bagalau.staff.AwayDays;
import kz.bagalau.staff.Staff;

/** Answers by when something has to be done under an edition, counted by the body's working days and everybody's absences. */
@Stateless
@Operates(Operation.WITHIN)
public class Deadlines {

    /** How far back absences are read: a case lasts months, not years. */
    private static final int YEARS_BACK = 2;

    @Inject
    Calendars calendars;
    @Inject
    Staff staff;
    @Inject
    Bodies bodies;
    @Inject
    PartLaw wordings;
    @Inject
    Clock time;

    /** The terms of a case, the first to end first. */
    public List<Watched> of(CaseFile file) {
        return counting(file.subject().bodyId()).terms(file);
    }

    /** The terms of many cases of one body by the case's id: the number of statements does not depend on how many. */
    public Map<Long, List<Watched>> of(Long bodyId, Collection<CaseFile> files) {
        Counting counting = counting(bodyId);
        return files.stream().collect(Collectors.toMap(file -> file.subject().id(), counting::terms));
    }

    /** The terms of cases of any bodies by the case's id: the number of statements depends on the bodies alone. */
    public Map<Long, List<Watched>> of(Collection<CaseFile> files) {
        return files.stream().collect(Collectors.groupingBy(file -> file.subject().bodyId())).entrySet().stream()
                .flatMap(body -> of(body.getKey(), body.getValue()).entrySet().stream()).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Answers for one case of a body after the other; calendar and absences are read now, once for all of them. */
    public Function<CaseFile, List<Watched>> counter(Long bodyId) {
        return counting(bodyId)::terms;
    }

    /** Single terms by whatever they are asked for: the number of statements does not depend on how many. */
    public <K> Map<K, Watched> of(Long bodyId, Map<K, AskedTerm> asked) {
        Counting counting = counting(bodyId);
        return asked.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().watched(counting)));
    }

    /** Answers which terms lapsed, by their names: those of a case whose last day passed undone, for one case of a body after the other; calendar and absences are read now, once for all of them. */
    public Function<CaseFile, Set<String>> lapsing(Long bodyId) {
        return counting(bodyId)::lapsed;
    }

    /** When the people of a body receive what lies in their inboxes: everybody's absences are read once, however many they are. */
    public Receipts receipts(Long bodyId) {
        return new Receipts(counting(bodyId));
    }

    /** When people are at work in a body: everybody's absences are read once, however many are asked for. */
    public Function<Long, Presence> presences(Long bodyId) {
        return counting(bodyId)::presence;
    }

    /** When a person is at work in a body. */
    public Presence presence(Long bodyId, Long personId) {
        return counting(bodyId).presence(personId);
    }

    /** A named term of an edition, counted from a day for a person (null: the office). */
    public DueDate due(Law law, String term, LocalDate event, Long bodyId, Long personId) {
        return law.edition().rule(term, TermRule.class).due(event, presence(bodyId, personId));
    }

    /**
     * By when a sheet about a part of the year is signed, counted without anybody's absences; empty where the edition sets no term.
     *
     * @param road the road of the sheet
     */
    public Optional<DueDate> signing(Law law, Track road, Period part) {
        boolean last = part.to().getYear() != part.to().plusDays(1).getYear();
        return Rows.of(road, last ? Set.of(Circumstance.FOURTH_QUARTER) : Set.of()).filter(move -> move.deed() == Deed.SIGN).flatMap(move -> move.within().stream())
                .map(term -> law.edition().rule(term, TermRule.class)).filter(rule -> rule.term().from() == Event.PERIOD_END)
                .map(rule -> rule.due(part.to(), Presence.always(calendars.calendar()))).findFirst();
    }

    /** Working days left to a last day: 0 on the day itself, negative after it. */
    public int left(LocalDate last) {
        return (int) calendars.calendar().between(LocalDate.ofInstant(time.instant(), time.getZone()), last);
    }

    /** The last days for what has to be done before the events of a sitting, by the rule's name, the earliest first. */
    public List<Watched> before(Law law, Map<Event, LocalDate> events, Long bodyId) {
        Counting counting = counting(bodyId);
        return law.edition().rules(TermRule.class).stream().filter(rule -> countsBack(rule) && events.containsKey(rule.term().from()))
                .map(rule -> counting.watched(rule, event -> Optional.of(events.get(event)), null, null, null))
                .sorted(Comparator.comparing(Watched::last)).toList();
    }

    private static boolean countsBack(TermRule rule) {
        return rule.term() instanceof Span span && span.direction() == Direction.BEFORE;
    }

    private Counting counting(Long bodyId) {
        LocalDate today = LocalDate.ofInstant(time.instant(), time.getZone());
        Map<Long, List<Absence>> absences = staff.away(bodyId, today.minusYears(YEARS_BACK), today.plusYears(1)).stream()
                .collect(Collectors.groupingBy(AwayDays::personId,
                        Collectors.mapping(Deadlines::away, Collectors.toList())));
        Optional<StateBody> body = bodies.body(bodyId);
        return new Counting(calendars.calendar(), absences, today, body.map(StateBody::goLive).orElse(LocalDate.MIN),
                body.map(wordings::firstDays).orElse(Map.of()));
    }

    private static Absence away(AwayDays entered) {
        return new Absence(entered.days().first(), Optional.ofNullable(entered.days().last()));
    }
}
