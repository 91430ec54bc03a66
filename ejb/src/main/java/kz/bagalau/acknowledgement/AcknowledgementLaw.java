package kz.bagalau.acknowledgement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.bagalau.law.act.Citation;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.instrument.TermRule;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Move;
import kz.bagalau.law.process.Need;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.process.TrackName;
import kz.bagalau.law.result.Acquaintance;
import kz.bagalau.law.result.Medium;
import kz.bagalau.law.result.RefusalAct;
import kz.bagalau.law.time.Event;
import kz.bagalau.law.time.Span;
import kz.bagalau.library.Law;
import kz.bagalau.model.acknowledgement.Acknowledgement;
import kz.bagalau.model.acknowledgement.Dispatch;
import kz.bagalau.watch.AskedTerm;
import kz.bagalau.watch.CaseFile;

/** What an edition says of acquaintance with a result: the road names the rules, so that nobody asks which edition it is. */
record AcknowledgementLaw(Law law) {

    Track road() {
        return law.road(Acknowledgement.TRACK);
    }

    /** True where results are acknowledged by themselves; false where their sheets are. */
    boolean apart() {
        return law.route().find(TrackName.parse(Acknowledgement.TRACK)).isPresent();
    }

    /** How the act wants the servant acquainted with a result: the rule whose term the road names. */
    Acquaintance acquaintance() {
        List<String> terms = road().moves().stream().filter(move -> move.deed() == Deed.ACKNOWLEDGE).flatMap(move -> move.within().stream()).toList();
        return law.edition().rules(Acquaintance.class).stream().filter(rule -> rule.term().map(terms::contains).orElse(false)).findFirst()
                .orElseThrow(() -> new IllegalStateException("the edition does not say how a servant is acquainted with a result"));
    }

    /** The rule on the act of refusal that the road names. */
    RefusalAct refusalAct() {
        return road().moves().stream().filter(move -> move.deed() == Deed.SIGN_ACT).flatMap(move -> move.until().stream())
                .filter(Need.Holds.class::isInstance).map(need -> ((Need.Holds) need).rule())
                .flatMap(name -> law.edition().find(name, RefusalAct.class).stream()).findFirst()
                .orElseThrow(() -> new IllegalStateException("the edition knows no act of refusal"));
    }

    /** The ways by which the road sends a result to one who refused; empty where the act names none. */
    List<Move> sendings() {
        return apart() ? road().moves().stream().filter(move -> move.deed() == Deed.SEND_BY_PORTAL).toList() : List.of();
    }

    /** By which media it may be sent. */
    Set<Medium> sendBy() {
        return sendings().stream().flatMap(move -> move.media().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The point that wants it sent; empty where the act names no way. */
    Optional<Citation> sendPoint() {
        return sendings().stream().findFirst().map(Move::citation);
    }

    /** The question by when it has to be sent; empty where the act sets no term. */
    Optional<AskedTerm> sending(Acknowledgement acknowledgement, CaseFile file) {
        return sendings().stream().flatMap(move -> move.within().stream()).findFirst().map(term -> new AskedTerm(law, term, began(term, file),
                acknowledgement.dispatches().stream().map(Dispatch::sentOn).findFirst().orElse(null), Role.HR_WORKER, null));
    }

    /** The day on which the event happened from which a term counts; null while it has not. */
    private LocalDate began(String term, CaseFile file) {
        return law.edition().rule(term, TermRule.class).term() instanceof Span span ? file.day(span.from()).orElse(null) : null;
    }

    /**
     * The question by when he has to be acquainted; the acknowledgement may be null while nothing is offered. Empty where the act sets no term for it, or
     * where his sheets are acknowledged instead of results.
     */
    Optional<AskedTerm> asked(Acknowledgement acknowledgement, CaseFile file) {
        return !apart() ? Optional.empty() : acquaintance().term().map(term -> new AskedTerm(law, term, file.day(Event.COMPLETION).orElse(null),
                acknowledgement == null || !acknowledgement.settled() ? null : acknowledgement.settledOn().orElse(null), Role.HR_WORKER,
                file.subject().personId()));
    }
}
