package kz.bagalau.web.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.instrument.Period;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.StripPlace;
import kz.bagalau.law.result.Medium;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.model.plan.PlanVersion;
import kz.bagalau.plans.PlanView;
import kz.bagalau.watch.Watched;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.JournalLine;
import kz.bagalau.web.widget.Stage;

/** The way of a plan as its card shows it: the steps of its road with their days, and what was done. */
public record PlanCourse(PlanView view, Words words, Locale locale) {

    /** The steps of its road. */
    public List<Stage> strip() {
        return view.strip().stream().map(this::stage).toList();
    }

    private Stage stage(StripPlace place) {
        kz.bagalau.law.process.Stage shown = place.reached().orElse(place.stages().get(0));
        Optional<Watched> term = view.terms().stream().filter(Watched::open).findFirst();
        boolean late = place.position() == StripPlace.Position.NOW && term.map(Watched::missed).orElse(false);
        LocalDate day = place.position() == StripPlace.Position.DONE ? reached(shown.name())
                : place.position() == StripPlace.Position.NOW ? term.map(Watched::last).orElse(null) : null;
        return new Stage(words.say("stage.PLAN." + shown), late ? Stage.State.LATE : Stage.State.valueOf(place.position().name()), null, day);
    }

    private LocalDate reached(String stage) {
        return view.plan().journal().stream().filter(entry -> entry.to().equals(stage)).map(DeedEntry::on).reduce((one, two) -> two).orElse(null);
    }

    /** What was done, the first first. */
    public List<JournalLine> journal() {
        return view.plan().journal().stream().map(entry -> new JournalLine(entry.at(), name(entry.byId()), what(entry))).toList();
    }

    private String what(DeedEntry entry) {
        String named = words.say("deed." + entry.deed());
        String deed = entry.medium() == Medium.PAPER ? words.say("plan.journal.onPaper", named, words.day(entry.on())) : named;
        return entry.note() == null ? deed : deed + ": " + entry.note();
    }

    /** The offices that are asked to agree, each with who did, or that nobody has yet. */
    public List<String> agreeing() {
        PlanVersion version = view.plan().inForce().orElseGet(view.plan()::latest);
        return view.rule().agreedWith().stream().sorted().map(role -> words.say("role." + role) + ": " + version.signature(role)
                .map(one -> name(one.signerId()) + ", " + words.day(one.signedOn())).orElse(words.say("plan.agreedBy.left"))).toList();
    }

    /** True where the caller approves it next, in that role. */
    public boolean approvedBy(Role role) {
        return view.offer(Deed.APPROVE).filter(offer -> offer.open() && offer.as() == role).isPresent();
    }

    /** The versions, the latest first. */
    public List<PlanVersion> versions() {
        List<PlanVersion> versions = new ArrayList<>(view.plan().versions());
        Collections.reverse(versions);
        return versions;
    }

    /** How a version stands: in force, a draft, or former. */
    public String standing(PlanVersion one) {
        return one.approvedOn() == null ? "DRAFT" : one.endedOn() == null ? "IN_FORCE" : "FORMER";
    }

    /** The words of a quarter. */
    public String quarter(Period one) {
        return words.say("plan.quarter", (one.from().getMonthValue() + 2) / 3, Integer.toString(one.from().getYear()));
    }

    /** The name of somebody who has a part in it. */
    public String name(Long person) {
        return view.names().containsKey(person) ? view.names().get(person).in(locale).full() : "";
    }
}
