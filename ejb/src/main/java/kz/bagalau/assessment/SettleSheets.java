package kz.bagalau.assessment;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.account.Logins;
import kz.bagalau.assessment.SheetDesk.OnDesk;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.process.Document;
import kz.bagalau.law.process.Move;
import kz.bagalau.law.process.Need;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.time.Event;
import kz.bagalau.law.time.Presence;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.model.evaluation.Course;
import kz.bagalau.model.evaluation.Done;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.planning.Recorder;

/**
 * What the system does of itself with a sheet when a term of its road has lapsed: what was not opened counts as delivered on the last day of that term,
 * what was not objected to becomes final (for the family of 2023, п. 12, 13). The servant's absence makes both wait.
 */
@Stateless
@Operates(Operation.WITHIN)
public class SettleSheets {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    SheetDesk desk;
    @Inject
    Library library;
    @Inject
    Logins logins;
    @Inject
    Recorder recorder;

    /** The sheets for which a term has lapsed. */
    public List<Long> due() {
        String signed = " s.part <> '' and s.editionHash is not null and s.signature.signedOn is not null";
        // most sheets rest where no term takes them on, and need not be read
        List<String> places = em.createQuery("select distinct s.editionHash, s.track, s.stage from Sheet s where" + signed, Object[].class).getResultStream()
                .filter(row -> goesOn(library.law((String) row[0]).road((String) row[1]), (String) row[2])).map(row -> row[0] + "/" + row[1] + "/" + row[2]).toList();
        return places.isEmpty() ? List.of() : due(signed + " and concat(s.editionHash, '/', s.track, '/', s.stage) in :places", places);
    }

    private static boolean goesOn(Track road, String stage) {
        return road.moves().stream().anyMatch(move -> move.by().contains(Role.SYSTEM) && move.from().contains(Stage.of(stage)) && move.needs().stream().anyMatch(Need.Lapsed.class::isInstance));
    }

    private List<Long> due(String waiting, List<String> places) {
        Map<Long, Long> servants = em.createQuery("select s.id, c.facts.personId from Sheet s, EvaluationCase c where c.id = s.caseId and" + waiting, Object[].class)
                .setParameter("places", places).getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
        Map<Long, LocalDate> opened = logins.opened(servants.values());
        Map<Long, Function<Long, Presence>> presences = new HashMap<>();
        return em.createQuery("select s from Sheet s where" + waiting + " order by s.id", Sheet.class).setParameter("places", places)
                .setHint("eclipselink.batch", "s.journal").getResultList().stream().filter(sheet -> step(sheet, library.law(sheet.editionHash().orElseThrow()),
                        presences.computeIfAbsent(sheet.bodyId(), desk.deadlines::presences).apply(servants.get(sheet.id())), opened.get(servants.get(sheet.id()))).isPresent()).map(Sheet::id).toList();
    }

    /** Takes sheets as far as their lapsed terms bring them: absences and planned sessions are asked for once, however many they are. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void settle(Collection<Long> sheetIds) {
        settleWithin(sheetIds);
    }

    /** The same in the caller's transaction. */
    public void settleWithin(Collection<Long> sheetIds) {
        if (!sheetIds.isEmpty()) {
            desk.files.hold(desk.files.casesOf(sheetIds));
            List<OnDesk> work = desk.takeEntries(sheetIds);
            Map<Long, LocalDate> opened = logins.opened(work.stream().map(one -> one.file().subject().personId()).toList());
            work.forEach(one -> settle(one, opened.get(one.file().subject().personId())));
        }
    }

    private void settle(OnDesk work, LocalDate opened) {
        Optional<Step> next = step(work.sheet(), work.file().law(work.sheet()), work.presence(), opened);
        while (next.isPresent() && walked(work, next.get())) {
            next = step(work.sheet(), work.file().law(work.sheet()), work.presence(), opened);
        }
    }

    /**
     * The row by which the system takes a sheet on from its stage, with the last day of the term that lapsed; empty where none has.
     *
     * @param opened from which day the servant can log in; null: always
     */
    private Optional<Step> step(Sheet sheet, Law law, Presence presence, LocalDate opened) {
        return law.road(sheet.track()).moves().stream().filter(move -> move.by().contains(Role.SYSTEM) && move.from().contains(Stage.of(sheet.stage())))
                .flatMap(move -> move.needs().stream().filter(Need.Lapsed.class::isInstance).map(need -> ((Need.Lapsed) need).term())
                        .flatMap(term -> last(sheet, law, term, presence).map(last -> reached(sheet, move, last, opened)).filter(recorder.today()::isAfter)
                                .map(last -> new Step(move, term, last)).stream())).findFirst();
    }

    /** Nobody is acquainted before the sheet lay in an inbox that he could open: one that came late (from paper, after a planned session) is delivered on the day it came (п. 12, 13). */
    private static LocalDate reached(Sheet sheet, Move move, LocalDate last, LocalDate opened) {
        return move.events().contains(Event.ACQUAINTANCE) ? Stream.of(Optional.of(last), Optional.ofNullable(sheet.offeredOn()), Optional.ofNullable(opened)).flatMap(Optional::stream)
                .max(LocalDate::compareTo).orElseThrow() : last;
    }

    private static Optional<LocalDate> last(Sheet sheet, Law law, String term, Presence presence) {
        TermRule rule = law.edition().rule(term, TermRule.class);
        return sheet.day(rule.term().from()).flatMap(from -> rule.due(from, presence).last());
    }

    /** What lay in his inbox is delivered by the system's own record; false where something else stands in the way. */
    private boolean walked(OnDesk work, Step step) {
        Situation situation = work.situation().lapsed(step.term()).with(Document.DELIVERY_PROOF);
        boolean open = work.road().follow(Stage.of(work.sheet().stage()), step.move().deed(), Role.SYSTEM, recorder.done(step.move().deed(), Role.SYSTEM).medium(), situation)
                .obstacle().isEmpty();
        if (open) {
            Done done = recorder.done(step.move().deed(), Role.SYSTEM);
            work.sheet().follow(new Course(work.road(), situation, step.move().events().contains(Event.ACQUAINTANCE) ? done.dated(step.last()) : done));
        }
        return open;
    }

    private record Step(Move move, String term, LocalDate last) {
    }
}
