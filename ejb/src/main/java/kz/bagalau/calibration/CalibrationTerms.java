package kz.bagalau.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Move;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.result.Acquaintance;
import kz.bagalau.law.result.SubPeriods;
import kz.bagalau.law.time.Event;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.model.calibration.Calibration;
import kz.bagalau.model.calibration.CalibrationItem;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.watch.AskedTerm;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.Deadlines;
import kz.bagalau.watch.TermSource;
import kz.bagalau.watch.Watched;

/** The terms of calibration sessions as the rows of their road set them: to decide, to hold, to place the protocol. */
@ApplicationScoped
public class CalibrationTerms implements TermSource {

    @Inject
    EntityManager em;
    @Inject
    Library library;
    @Inject
    Deadlines deadlines;
    @Inject
    Clock time;

    @Override
    public Map<Long, List<Watched>> terms(Long bodyId, Collection<CaseFile> files) {
        List<Long> ids = files.stream().map(file -> file.subject().id()).toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Calibration> found = em.createQuery("select distinct c from Calibration c join c.items i where i.caseId in :ids", Calibration.class).setParameter("ids", ids)
                .setHint("eclipselink.batch", "c.journal").setHint("eclipselink.batch", "c.items").getResultList();
        Map<Long, List<Watched>> terms = of(bodyId, found);
        Map<Long, List<Watched>> byCase = new HashMap<>();
        found.forEach(one -> one.items().stream().map(CalibrationItem::caseId).distinct().filter(ids::contains)
                .forEach(id -> byCase.computeIfAbsent(id, any -> new ArrayList<>()).addAll(terms.getOrDefault(one.id(), List.of()))));
        return byCase;
    }

    /** The terms of sessions of one body by their id, in the order of the road: the number of statements does not depend on how many. */
    public Map<Long, List<Watched>> of(Long bodyId, Collection<Calibration> calibrations) {
        Map<String, AskedTerm> asked = new HashMap<>();
        Map<Long, List<String>> order = new HashMap<>();
        for (Calibration one : calibrations) {
            Law law = library.law(one.editionHash());
            Stream.concat(signing(one, law).stream(), Stream.concat(rows(law).stream().flatMap(move -> ask(one, law, move).stream()), reading(one, law).stream())).forEach(term -> {
                String key = one.id() + " " + term.term();
                if (asked.putIfAbsent(key, term) == null) {
                    order.computeIfAbsent(one.id(), any -> new ArrayList<>()).add(key);
                }
            });
        }
        Map<String, Watched> found = asked.isEmpty() ? Map.of() : deadlines.of(bodyId, asked);
        return order.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().stream().map(found::get).toList()));
    }

    /** The rows that have a term counted from the session's own events; that of the application itself is the sheet's. */
    private static List<Move> rows(Law law) {
        return law.road(Calibration.TRACK).moves().stream().filter(move -> move.within().isPresent())
                .filter(move -> event(law, move) == Event.APPLICATION || event(law, move) == Event.PROTOCOL_SIGNED).toList();
    }

    /** A planned session ends within the term in which its scores are due; empty where it was applied for. */
    private static Optional<AskedTerm> signing(Calibration one, Law law) {
        if (!one.planned() || one.at(Calibration.WITHDRAWN)) {
            return Optional.empty();
        }
        Optional<String> term = law.route().tracks(TrackKind.SHEET).stream().flatMap(road -> road.moves().stream()).filter(move -> move.deed() == Deed.SIGN && move.within().isPresent())
                .filter(move -> event(law, move) == Event.PERIOD_END).flatMap(move -> move.within().stream()).findFirst();
        return term.flatMap(name -> new SubPeriods(law.edition()).part(one.part())
                .map(part -> new AskedTerm(law, name, part.to(), one.day(Event.PROTOCOL_SIGNED).orElse(null), Role.HEAD_OF_HR, null)));
    }

    /** What was decided is made known as any result is: from the protocol on. */
    private Optional<AskedTerm> reading(Calibration one, Law law) {
        Optional<LocalDate> read = one.items().stream().anyMatch(item -> item.readAt() == null) ? Optional.empty()
                : one.items().stream().map(item -> LocalDate.ofInstant(item.readAt(), time.getZone())).max(LocalDate::compareTo);
        return one.day(Event.PROTOCOL_SIGNED).flatMap(signed -> law.only(Acquaintance.class).flatMap(Acquaintance::term)
                .map(name -> new AskedTerm(law, name, signed, read.orElse(null), Role.HEAD_OF_HR, null)));
    }

    private static Event event(Law law, Move move) {
        return law.edition().rule(move.within().orElseThrow(), TermRule.class).term().from();
    }

    private Optional<AskedTerm> ask(Calibration one, Law law, Move move) {
        Optional<LocalDate> from = one.day(event(law, move));
        Optional<LocalDate> done = one.latest(move.deed()).map(DeedEntry::on);
        boolean over = done.isEmpty() && one.at(Calibration.REFUSED, Calibration.WITHDRAWN);
        Role role = move.by().stream().sorted().findFirst().orElse(null);
        return over ? Optional.empty() : from.map(day -> new AskedTerm(law, move.within().orElseThrow(), day, done.orElse(null), role, null));
    }

    /** The term that runs, by session. */
    public Function<Long, Watched> running(Long bodyId, Collection<Calibration> calibrations) {
        Map<Long, List<Watched>> terms = of(bodyId, calibrations);
        return id -> terms.getOrDefault(id, List.of()).stream().filter(Watched::open).findFirst().orElse(null);
    }
}
