package kz.bagalau.web.law;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import kz.bagalau.law.act.Annex;
import kz.bagalau.law.act.BuildsOn;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.PointKind;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.law.text.Text;
import kz.bagalau.library.ReadLaw;
import kz.bagalau.web.error.NotThere;
import kz.bagalau.web.text.Words;

/** One edition, or one point of it: the act's words beside the rules that carry them out. */
@Named
@RequestScoped
public class ReadEdition {

    @EJB
    private ReadLaw law;

    @Inject
    private Words words;

    private String id;
    private String label;
    private Edition edition;
    private List<PointView> points;
    private PointView point;

    /** Finds the edition of the address. Fails with 404 where there is none. */
    public void load() {
        edition = law.edition(id).orElseThrow(() -> new NotThere("edition " + id));
        points = view().points();
    }

    /** Finds edition and point of the address. Fails with 404 where one of them is not. */
    public void loadPoint() {
        load();
        point = points.stream().filter(each -> each.label().equals(label)).findFirst()
                .orElseThrow(() -> new NotThere("point " + label + " of " + id));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public Edition getEdition() {
        return edition;
    }

    /** The act's name in its own language. */
    public String getName() {
        return edition.act().name().in(edition.act().language());
    }

    /** The act's language: for {@code lang}. */
    public String getLang() {
        return edition.act().language().code();
    }

    public List<PointView> getPoints() {
        return points;
    }

    public PointView getPoint() {
        return point;
    }

    /** Rules whose point is not at hand. */
    public List<RuleView> getElsewhere() {
        return view().elsewhere();
    }

    /** The point printed before this one; null before the first. */
    public PointView getPrevious() {
        int at = points.indexOf(point);
        return at > 0 ? points.get(at - 1) : null;
    }

    /** The point printed after this one; null after the last. */
    public PointView getNext() {
        int at = points.indexOf(point);
        return at + 1 < points.size() ? points.get(at + 1) : null;
    }

    /** How many points are of each kind, in the words of the kind; how many gaps the rules close. */
    public Map<String, Integer> getCounts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (PointKind kind : PointKind.values()) {
            counts.put(words.say("act.count." + kind), (int) edition.ledger().points().values().stream().filter(kinds -> kinds.contains(kind)).count());
        }
        counts.put(words.say("act.count.gaps"), edition.rules().values().stream().mapToInt(rule -> rule.gaps().size()).sum());
        return counts;
    }

    /** The points of which the ledger or the text tells, annexes apart, and of how many of them the words are printed. */
    public String getPrinted() {
        List<PointView> numbered = points.stream().filter(each -> !PointRef.of(each.label()).isAnnex()).toList();
        return words.say("act.printed.count", (int) numbered.stream().filter(each -> !each.words().isEmpty()).count(), numbered.size());
    }

    /** True where the words of some points, or of all, are not at hand. */
    public boolean isTextMissing() {
        return points.isEmpty() || points.stream().anyMatch(each -> each.words().isEmpty() && !PointRef.of(each.label()).isAnnex());
    }

    /** What the edition builds on; null where it stands by itself. */
    public BuildsOn getBase() {
        return law.buildsOn(edition.id()).orElse(null);
    }

    /** The name of what it builds on. */
    public String getBaseName() {
        return words.of(law.nameOf(getBase().edition()));
    }

    /** True where what it builds on is an edition that can be read here. */
    public boolean isBaseListed() {
        return law.edition(getBase().edition().value()).isPresent();
    }

    /** What its dates rest on; null where nobody said. */
    public Text getRests() {
        return law.whyValid(edition.id()).orElse(null);
    }

    /** Its annexes that are tables. */
    public List<Annex> getAnnexes() {
        return List.copyOf(edition.annexes().values());
    }

    private EditionView view() {
        return new EditionView(edition, words);
    }
}
