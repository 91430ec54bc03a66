package kz.bagalau.web.law;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;

import kz.bagalau.acts.RouteReader;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.calculation.Wanted;
import kz.bagalau.law.process.Move;
import kz.bagalau.library.ReadLaw;
import kz.bagalau.web.error.NotThere;
import kz.bagalau.web.text.Words;

/** One rule of an edition at its fixed address: its numbers, its place in the act, what it asks and who asks it. */
@Named
@RequestScoped
public class ReadRule {

    @EJB
    private ReadLaw law;

    @Inject
    private Words words;

    private String id;
    private String name;
    private Edition edition;
    private RuleView rule;

    /** Finds edition and rule of the address. Fails with 404 where one of them is not. */
    public void load() {
        edition = law.edition(id == null ? "" : id).orElseThrow(() -> new NotThere("edition " + id));
        rule = new EditionView(edition, words).rule(name).orElseThrow(() -> new NotThere("rule " + name + " of " + id));
    }

    /** The rules that it asks. */
    public List<RuleView> getAsked() {
        return named(edition.askedBy(name));
    }

    /** The rules that ask it. */
    public List<RuleView> getAskers() {
        return named(edition.askers(name));
    }

    /** The deeds of the process that stand on it: its term, or its answer, is theirs. */
    public List<String> getDeeds() {
        if (edition.route().equals("{}")) {
            return List.of();
        }
        return RouteReader.read(edition.id(), edition.rules().keySet(), edition.route()).tracks().values().stream()
                .flatMap(track -> track.moves().stream()).filter(this::standsOnIt).map(Move::deed).distinct()
                .map(deed -> words.say("deed." + deed)).toList();
    }

    /** True where the calculator can ask it. */
    public boolean isAskable() {
        return Wanted.by(edition, name).isPresent();
    }

    private boolean standsOnIt(Move move) {
        return move.within().filter(name::equals).isPresent() || move.rules().contains(name);
    }

    private List<RuleView> named(Collection<String> names) {
        return names.stream().flatMap(each -> new EditionView(edition, words).rule(each).stream()).toList();
    }

    /** The edition's name. */
    public String getId() {
        return id;
    }

    /** Takes the edition's name. */
    public void setId(String wanted) {
        id = wanted;
    }

    /** The rule's name. */
    public String getName() {
        return name;
    }

    /** Takes the rule's name. */
    public void setName(String wanted) {
        name = wanted;
    }

    /** The edition. */
    public Edition getEdition() {
        return edition;
    }

    /** The rule. */
    public RuleView getRule() {
        return rule;
    }
}
