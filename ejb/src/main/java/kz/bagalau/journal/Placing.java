package kz.bagalau.journal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.law.calculation.Takes;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.LegalObstacle;
import kz.bagalau.law.instrument.Line;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.process.Stage;
import kz.bagalau.law.result.SubPeriods;
import kz.bagalau.law.text.Text;
import kz.bagalau.library.Law;
import kz.bagalau.library.Library;
import kz.bagalau.library.PartLaw;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.staff.Staff;

/**
 * Decides where a fact goes: under which wording of the act, to which line, into which part of the year; or why it goes nowhere. The number of
 * statements does not depend on the number of people.
 */
@Dependent
class Placing {

    @Inject
    Library library;
    @Inject
    PartLaw laws;
    @Inject
    Staff staff;
    @Inject
    SignedParts signatures;
    @Inject
    EarlyTerms early;
    @Inject
    StandingFacts standing;

    /** The place of a fact: its law, its line, and the part in which it counts. */
    record Place(Law law, Line line, String part) {
    }

    /** Where the fact goes for those who can have it, and why not for the others. */
    record Placed(Map<EvaluationCase, Place> places, List<Refused> refused) {
    }

    /** What is read once for several facts of the same people: whose sheets are signed, who held a post and which wording was in force on each day. */
    final class Known {

        private final Collection<EvaluationCase> cases;
        private final SignedParts.Days signed;
        private final Map<LocalDate, Map<Long, Set<Long>>> holding = new HashMap<>();
        private final Map<List<Object>, Optional<Law>> wordings = new HashMap<>();
        private final Map<LocalDate, Set<StandingFacts.Same>> facts = new HashMap<>();

        private Known(Collection<EvaluationCase> cases) {
            this.cases = cases;
            this.signed = signatures.of(cases.stream().map(EvaluationCase::personId).distinct().toList());
        }

        private Set<Long> holding(Long body, LocalDate day) {
            return holding.computeIfAbsent(day, on -> Placing.this.holding(cases, on)).get(body);
        }

        /** True where the same fact of his stands already, or was placed before; from now on it was. */
        private boolean stands(EvaluationCase subject, NewFact fact) {
            return !facts.computeIfAbsent(fact.day(), on -> standing.on(cases, on)).add(StandingFacts.Same.of(subject.bodyId(), subject.personId(), fact));
        }

        private Optional<Law> wording(EvaluationCase subject, LocalDate day) {
            return wordings.computeIfAbsent(List.of(subject.bodyId(), subject.editionHash(), subject.periodGround() != null, day), any -> laws.on(subject, day));
        }
    }

    /** What is known of people before facts of theirs are placed. */
    Known known(Collection<EvaluationCase> cases) {
        return new Known(cases);
    }

    /** Places a sound fact for everybody named. */
    Placed place(Collection<EvaluationCase> cases, NewFact fact) {
        return place(cases, fact, known(cases));
    }

    /** The same with what is known of them and others. */
    Placed place(Collection<EvaluationCase> cases, NewFact fact, Known known) {
        SignedParts.Days signed = known.signed;
        Map<EvaluationCase, Place> places = new LinkedHashMap<>();
        List<Refused> refused = new ArrayList<>();
        for (EvaluationCase subject : cases) {
            Optional<Refused> why = outside(subject, fact.day(), known);
            Optional<Law> law = why.isPresent() ? Optional.empty() : known.wording(subject, fact.day());
            why = why.or(() -> law.isPresent() ? against(subject, law.get(), fact) : Optional.of(Refused.of(subject, "journal.refused.act", Arg.of(fact.day()))));
            String part = why.isPresent() ? "" : part(subject, law.get(), fact.day(), signed);
            why = why.or(() -> part.isEmpty() ? Optional.of(signed(subject, law.get(), fact.day())) : closed(subject, law.get(), fact.day(), part));
            why = why.or(() -> known.stands(subject, fact) ? Optional.of(Refused.of(subject, "journal.refused.same", Arg.of(fact.day()))) : Optional.empty());
            why.ifPresentOrElse(refused::add, () -> places.put(subject, new Place(law.get(), new FactKinds(law.get()).line(fact.rule(), fact.kind()).orElseThrow(), part)));
        }
        return new Placed(places, refused);
    }

    private Map<Long, Set<Long>> holding(Collection<EvaluationCase> cases, LocalDate day) {
        Map<Long, Set<Long>> holding = new HashMap<>();
        cases.stream().collect(Collectors.groupingBy(EvaluationCase::bodyId, Collectors.mapping(EvaluationCase::personId, Collectors.toList())))
                .forEach((body, people) -> holding.put(body, staff.holding(body, people, day)));
        return holding;
    }

    private static Optional<Refused> outside(EvaluationCase subject, LocalDate day, Known known) {
        if (!subject.period().contains(day)) {
            return Optional.of(Refused.of(subject, "journal.refused.period", Arg.of(day), Arg.of(subject.period().first()), Arg.of(subject.period().last())));
        }
        return known.holding(subject.bodyId(), day).contains(subject.personId()) ? Optional.empty() : Optional.of(Refused.of(subject, "journal.refused.post", Arg.of(day)));
    }

    /** What the edition in force on the day has against the fact. */
    private static Optional<Refused> against(EvaluationCase subject, Law law, NewFact fact) {
        FactKinds kinds = new FactKinds(law);
        Optional<Takes.Entries> takes = kinds.rule(fact.rule());
        if (takes.isEmpty()) {
            return Optional.of(Refused.of(subject, "journal.refused.rule", Arg.of(fact.day())));
        }
        Optional<LegalObstacle> unknown = kinds.check(takes.get(), fact.kind(), fact.day());
        return unknown.map(obstacle -> Refused.of(subject, obstacle)).or(() -> unproved(kinds, takes.get(), fact).map(obstacle -> Refused.of(subject, obstacle)));
    }

    /** A breach always needs its document; only where none records it may anything else do with a reason. */
    private static Optional<LegalObstacle> unproved(FactKinds kinds, Takes.Entries takes, NewFact fact) {
        boolean breach = FactKinds.breach(kinds.line(fact.rule(), fact.kind()).orElseThrow().points());
        if (breach ? fact.documented() : fact.sourced()) {
            return Optional.empty();
        }
        return Optional.of(LegalObstacle.by(takes.rule(), breach ? "journal.refused.breach" : "journal.refused.source"));
    }

    /** For whom a fact of that day counts in a later part than its own: in which, and whether it gives points there. */
    List<Refused> later(Placed placed, LocalDate day) {
        List<Refused> later = new ArrayList<>();
        placed.places().forEach((subject, place) -> {
            Period own = period(place.law(), day);
            if (!place.part().equals(own.code())) {
                Period next = period(place.law(), own.to().plusDays(1));
                later.add(Refused.of(subject, evaluated(subject, next) ? "journal.later" : "journal.later.nowhere", Arg.of(own.name()), Arg.of(next.name())));
            }
        });
        return later;
    }

    /** True where the act of the case is in force at the end of a part and evaluates it, as far as is known today. */
    boolean evaluated(EvaluationCase subject, Period part) {
        return laws.on(subject, part.to()).filter(FactKinds::kept).isPresent();
    }

    /** The part in which a fact of that day counts; empty where the sheet that says it is signed already. */
    String part(EvaluationCase subject, Law law, LocalDate day, SignedParts.Days signed) {
        Period own = period(law, day);
        Optional<LocalDate> signature = signed.of(subject.bodyId(), subject.personId(), own.code());
        if (signature.isEmpty()) {
            return own.code();
        }
        boolean later = day.isAfter(signature.get()) && early.before(law, own);
        String next = later ? period(law, own.to().plusDays(1)).code() : "";
        return next.isEmpty() || signed.of(subject.bodyId(), subject.personId(), next).isPresent() ? "" : next;
    }

    /** The part of the year in which a day lies. */
    static Period period(Law law, LocalDate day) {
        return new SubPeriods(law.edition()).on(day).orElseThrow(() -> new IllegalArgumentException(law.edition().id() + " has no parts of a year"));
    }

    /** What a part is called: by its code where the edition does not have it. */
    static Text named(Law law, String part) {
        return new SubPeriods(law.edition()).part(part).map(Period::name).orElseGet(() -> Text.same(part));
    }

    private static Refused signed(EvaluationCase subject, Law law, LocalDate day) {
        return Refused.of(subject, "journal.refused.signed", Arg.of(period(law, day).name()));
    }

    /** A case that has come to its end takes no more facts, but such as count in a later part than that of their day. */
    Optional<Refused> closed(EvaluationCase subject, Law law, LocalDate day, String part) {
        boolean over = library.law(subject.editionHash()).road(subject.track()).ends().contains(Stage.of(subject.stage()));
        return over && part.equals(period(law, day).code()) ? Optional.of(Refused.of(subject, "journal.refused.closed")) : Optional.empty();
    }
}
