package kz.bagalau.acknowledgement;

import java.util.List;
import java.util.Optional;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Need;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.result.Acquaintance;
import kz.bagalau.law.result.RefusalAct;
import kz.bagalau.law.time.Event;
import kz.bagalau.library.Law;
import kz.bagalau.model.acknowledgement.Acknowledgement;
import kz.bagalau.watch.AskedTerm;
import kz.bagalau.watch.CaseFile;

/** What an edition says of acquaintance with a result: the road names the rules, so that nobody asks which edition it is. */
record AcknowledgementLaw(Law law) {

    Track road() {
        return law.road(Acknowledgement.TRACK);
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

    /** The question by when he has to be acquainted; the acknowledgement may be null while nothing is offered. */
    Optional<AskedTerm> asked(Acknowledgement acknowledgement, CaseFile file) {
        return acquaintance().term().map(term -> new AskedTerm(law, term, file.day(Event.COMPLETION).orElse(null),
                acknowledgement == null || !acknowledgement.settled() ? null : acknowledgement.settledOn().orElse(null), Role.HR_WORKER,
                file.subject().personId()));
    }
}
