package kz.bagalau.web.law;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import kz.bagalau.law.act.Edition;
import kz.bagalau.library.ReadLaw;
import kz.bagalau.web.error.NotThere;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.text.Words;

/** Two editions side by side: points by number, rules by name, the differences themselves marked, counted and numbered. */
@Named
@RequestScoped
public class CompareEditions {

    @EJB
    private ReadLaw law;

    @Inject
    private Words words;

    @Inject
    private Language language;

    private String left;
    private String right;
    private boolean whole;
    private Edition leftEdition;
    private Edition rightEdition;
    private boolean oneLanguage;
    private List<ComparedPoint> points = new ArrayList<>();
    private List<ComparedRule> rules = new ArrayList<>();
    private int differences;

    /** Finds the editions of the address; the first two where it names none. Fails with 404 where one of them is not. */
    public void load() {
        List<Edition> all = law.editions();
        left = Optional.ofNullable(left).orElse(all.get(0).id().value());
        right = Optional.ofNullable(right).orElse(all.get(Math.min(1, all.size() - 1)).id().value());
        leftEdition = edition(left);
        rightEdition = edition(right);
        Comparison comparison = new Comparison(leftEdition, rightEdition, words, language.lang());
        oneLanguage = comparison.oneLanguage();
        comparison.points().forEach(point -> points.add(point.at(point.differs() ? ++differences : 0)));
        comparison.rules().forEach(rule -> rules.add(rule.at(rule.differs() ? ++differences : 0)));
    }

    /** The points to show: those that differ, or all. */
    public List<ComparedPoint> getPoints() {
        return points.stream().filter(point -> whole || point.differs()).toList();
    }

    /** The rules to show: those that differ, or all. */
    public List<ComparedRule> getRules() {
        return rules.stream().filter(rule -> whole || rule.differs()).toList();
    }

    /** How many points of both differ. */
    public int getPointsChanged() {
        return count(points.stream(), point -> point.differs() && point.left() != null && point.right() != null);
    }

    /** How many points only the left edition has. */
    public int getPointsLeft() {
        return count(points.stream(), point -> point.right() == null);
    }

    /** How many points only the right edition has. */
    public int getPointsRight() {
        return count(points.stream(), point -> point.left() == null);
    }

    /** How many points are the same. */
    public int getPointsSame() {
        return count(points.stream(), point -> !point.differs());
    }

    /** How many rules of both differ. */
    public int getRulesChanged() {
        return count(rules.stream(), rule -> rule.differs() && rule.left() != null && rule.right() != null);
    }

    /** How many rules only the left edition has. */
    public int getRulesLeft() {
        return count(rules.stream(), rule -> rule.right() == null);
    }

    /** How many rules only the right edition has. */
    public int getRulesRight() {
        return count(rules.stream(), rule -> rule.left() == null);
    }

    /** How many rules are the same. */
    public int getRulesSame() {
        return count(rules.stream(), rule -> !rule.differs());
    }

    private static <T> int count(Stream<T> all, Predicate<T> which) {
        return (int) all.filter(which).count();
    }

    /** How many differences there are in all. */
    public int getDifferences() {
        return differences;
    }

    /** True where both acts are in one language, so that their words are compared. */
    public boolean isOneLanguage() {
        return oneLanguage;
    }

    /** The left edition. */
    public Edition getLeftEdition() {
        return leftEdition;
    }

    /** The right edition. */
    public Edition getRightEdition() {
        return rightEdition;
    }

    /** The name of the left edition. */
    public String getLeft() {
        return left;
    }

    /** Takes the name of the left edition. */
    public void setLeft(String id) {
        left = id;
    }

    /** The name of the right edition. */
    public String getRight() {
        return right;
    }

    /** Takes the name of the right edition. */
    public void setRight(String id) {
        right = id;
    }

    /** True where everything is shown, not the differences alone. */
    public boolean isWhole() {
        return whole;
    }

    /** Takes whether everything is shown. */
    public void setWhole(boolean everything) {
        whole = everything;
    }

    private Edition edition(String id) {
        return law.edition(id).orElseThrow(() -> new NotThere("edition " + id));
    }
}
