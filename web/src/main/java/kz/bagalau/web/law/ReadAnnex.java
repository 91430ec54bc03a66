package kz.bagalau.web.law;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

import kz.bagalau.law.act.Annex;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.library.ReadLaw;
import kz.bagalau.web.error.NotThere;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.text.Words;

/** An annex of an edition at its fixed address: its tables in the act's words, and the rules that count with them. */
@Named
@RequestScoped
public class ReadAnnex {

    @EJB
    private ReadLaw law;

    @Inject
    private Words words;

    @Inject
    private Language language;

    private String id;
    private String label;
    private Edition edition;
    private Annex annex;

    /** Finds edition and annex of the address: "4", "annex-4" or a name. Fails with 404 where one of them is not. */
    public void load() {
        edition = law.edition(id == null ? "" : id).orElseThrow(() -> new NotThere("edition " + id));
        annex = Stream.of(String.valueOf(label), "annex-" + label).filter(edition.annexes()::containsKey).findFirst().map(edition.annexes()::get)
                .orElseThrow(() -> new NotThere("annex " + label + " of " + id));
    }

    /** What the page is called: "приложение 4", or the title where no number is at hand. */
    public String getTitle() {
        return annex.place().map(place -> words.say("act.annex.title", place.number())).orElseGet(() -> annex.title().in(language.lang()));
    }

    /** The tables. */
    public List<AnnexTable> getTables() {
        return annex.tables().entrySet().stream()
                .map(table -> AnnexTable.of(table.getKey(), table.getValue(), edition.act().language(), language.lang(), words)).toList();
    }

    /** The rules that cite it. */
    public List<RuleView> getRules() {
        EditionView view = new EditionView(edition, words);
        return annex.place().map(PointRef::heading).map(edition::rulesAt).orElse(List.of()).stream().flatMap(rule -> view.rule(rule.name()).stream()).toList();
    }

    /** The edition's name. */
    public String getId() {
        return id;
    }

    /** Takes the edition's name. */
    public void setId(String wanted) {
        id = wanted;
    }

    /** The annex as the address names it. */
    public String getLabel() {
        return label;
    }

    /** Takes the annex of the address. */
    public void setLabel(String wanted) {
        label = wanted;
    }

    /** The edition. */
    public Edition getEdition() {
        return edition;
    }

    /** The annex. */
    public Annex getAnnex() {
        return annex;
    }

    /** The act's language: for {@code lang}. */
    public String getLang() {
        return edition.act().language().code();
    }
}
