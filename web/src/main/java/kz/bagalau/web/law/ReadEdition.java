package kz.bagalau.web.law;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

import kz.bagalau.law.act.Edition;
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

    private EditionView view() {
        return new EditionView(edition, words);
    }
}
