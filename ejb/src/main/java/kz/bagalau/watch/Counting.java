package kz.bagalau.watch;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Move;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.time.Absence;
import kz.bagalau.law.time.Deadline;
import kz.bagalau.law.time.DueDate;
import kz.bagalau.law.time.Event;
import kz.bagalau.law.time.Presence;
import kz.bagalau.law.time.WorkingCalendar;
import kz.bagalau.model.evaluation.Followed;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.model.survey.Respondent;
import kz.bagalau.model.survey.Survey;

/**
 * Counts the terms of cases: the route names the rule within which a deed is to be done, the rule names the event from which it counts, the
 * journals say when that happened.
 *
 * @param calendar the working days
 * @param absences the absences by person
 * @param today    the day on which it is asked
 * @param goLive   the first day of the system in the body
 * @param inForce  by the name of each edition of the body, the first day of its act there, in whatever wording
 */
record Counting(WorkingCalendar calendar, Map<Long, List<Absence>> absences, LocalDate today, LocalDate goLive, Map<String, LocalDate> inForce) {

    private static final Set<Event> BEGINNINGS = Set.of(Event.PERIOD_START, Event.APPOINTMENT);

    /** The terms of a case and of all that moves in it, the first to end first. */
    List<Watched> terms(CaseFile file) {
        Stream<Watched> things = Stream.concat(file.moving(), file.planToMake().stream())
                .flatMap(thing -> terms(file, thing).stream().map(term -> term.of(thing.track(), thing.id())));
        Stream<Watched> answers = file.survey().stream().flatMap(survey -> survey.asked().stream().flatMap(one -> answer(file, survey, one).stream()
                .map(term -> term.of(survey.track(), survey.id()))));
        return Stream.concat(things, answers)
                .sorted(Comparator.comparing(Watched::last, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Watched::term)).toList();
    }

    private List<Watched> terms(CaseFile file, Followed thing) {
        Track road = file.road(thing);
        Map<String, List<Move>> rows = Rows.of(road, file.circumstances(thing)).filter(move -> !move.by().contains(Role.RESPONDENT))
                .filter(move -> move.within().isPresent()).collect(Collectors.groupingBy(move -> move.within().get(), LinkedHashMap::new, Collectors.toList()));
        return rows.entrySet().stream().flatMap(each -> term(file, thing, road, each.getKey(), each.getValue()).stream()).toList();
    }

    private Optional<Watched> term(CaseFile file, Followed thing, Track road, String term, List<Move> rows) {
        TermRule rule = file.law(thing).edition().rule(term, TermRule.class);
        Round round = Round.of(thing, road, rule, rows, returns(file, thing, road));
        if (!round.ahead() && round.done().isEmpty()) {
            return Optional.empty();
        }
        // whoever leads on from where it stands; where nobody does, whoever does the last deed within the term
        Move row = rows.stream().filter(move -> round.ahead() && move.from().contains(Stage.of(thing.stage()))).reduce((one, two) -> two).orElse(rows.get(rows.size() - 1));
        Role role = row.by().contains(Role.HR_WORKER) ? Role.HR_WORKER : row.by().stream().sorted().findFirst().orElseThrow();
        Long person = person(file, thing, role);
        return Optional.of(watched(rule, due(rule, file, thing, presence(person)), round.ahead() ? null : round.done().get(), role, person));
    }

    /** True where another term runs from a return: what was done until then was done in its own. */
    private static boolean returns(CaseFile file, Followed thing, Track road) {
        return road.moves().stream().flatMap(move -> move.within().stream()).distinct()
                .anyMatch(name -> file.law(thing).edition().rule(name, TermRule.class).term().from() == Event.RETURNED);
    }

    private static Long person(CaseFile file, Followed thing, Role role) {
        return thing instanceof Sheet sheet && role == sheet.evaluatorRole() ? sheet.evaluatorId() : file.people().get(role);
    }

    private Optional<Watched> answer(CaseFile file, Survey survey, Respondent one) {
        return file.law().road(survey.track()).moves().stream().filter(move -> move.deed() == Deed.ANSWER).flatMap(move -> move.within().stream())
                .findFirst().filter(term -> one.issuedOn() != null && (survey.open() || one.answered()))
                .map(term -> watched(file.law().edition().rule(term, TermRule.class), event -> event == Event.RECEIPT ? Optional.ofNullable(one.receivedOn()) : file.day(event, survey),
                        one.answeredOn(), Role.RESPONDENT, one.personId()));
    }

    private DueDate due(TermRule rule, CaseFile file, Followed thing, Presence who) {
        Event from = rule.term().from();
        return from == Event.SESSION ? rule.due(file.hearing(), who) : day(from, file, thing).map(day -> BEGINNINGS.contains(from) ? rule.dueAfter(day, who) : rule.due(day, who)).orElseGet(rule::waiting);
    }

    /** What has to be done since a period or an appointment began cannot be asked for before the act is in force. */
    private Optional<LocalDate> day(Event event, CaseFile file, Followed thing) {
        Optional<LocalDate> day = event == Event.RECEIPT && thing instanceof Sheet sheet ? Optional.ofNullable(sheet.receivedOn())
                : thing.day(event).or(() -> file.day(event, thing));
        if (event == Event.BACK_AT_WORK) {
            return day.map(calendar::onOrAfter);
        } else if (event == Event.LAST_DAY && file.part(thing).isPresent()) {
            return lastDay(file, thing);
        }
        LocalDate first = inForce.get(file.law(thing).edition().id().value());
        return BEGINNINGS.contains(event) && first != null ? day.map(began -> began.isBefore(first) ? first : began) : day;
    }

    /** The last day on which a thing about a part of the period can be signed in time. */
    private Optional<LocalDate> lastDay(CaseFile file, Followed thing) {
        return Rows.of(file.road(thing), file.circumstances(thing)).filter(move -> move.deed() == Deed.SIGN).flatMap(move -> move.within().stream()).findFirst()
                .map(name -> file.law(thing).edition().rule(name, TermRule.class)).filter(rule -> rule.term().from() != Event.LAST_DAY)
                .flatMap(rule -> due(rule, file, thing, Presence.always(calendar)).last());
    }

    Watched watched(TermRule rule, Function<Event, Optional<LocalDate>> days, LocalDate done, Role role, Long person) {
        return watched(rule, days.apply(rule.term().from()).map(day -> rule.term().from() == Event.BACK_AT_WORK ? calendar.onOrAfter(day) : day).map(day -> rule.due(day, presence(person))).orElseGet(rule::waiting), done, role, person);
    }

    private Watched watched(TermRule rule, DueDate due, LocalDate done, Role role, Long person) {
        Deadline deadline = done == null ? Deadline.open(due) : Deadline.done(due, done);
        Integer left = done == null ? due.last().map(last -> (int) calendar.between(today, last)).orElse(null) : null;
        return new Watched(rule.name(), rule.label(), due, done, deadline.on(today, goLive), left, role, person);
    }

    Presence presence(Long person) {
        return person == null ? Presence.always(calendar) : new Presence(calendar, absences.getOrDefault(person, List.of()));
    }

    /**
     * The names of the terms that have passed undone: for everybody who still has to act. Each respondent has his own days from the receipt of
     * his sheet, so that one who let them pass ends nobody else's.
     */
    Set<String> lapsed(CaseFile file) {
        Map<String, List<Watched>> undone = terms(file).stream().filter(each -> each.done() == null).collect(Collectors.groupingBy(Watched::term));
        return undone.entrySet().stream().filter(term -> term.getValue().stream().allMatch(each -> each.open() && each.last().isBefore(today)))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }
}
