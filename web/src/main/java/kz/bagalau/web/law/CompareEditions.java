package kz.bagalau.web.law;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import kz.bagalau.law.act.Edition;
import kz.bagalau.law.act.PointRef;
import kz.bagalau.library.ReadLaw;
import kz.bagalau.web.error.NotThere;
import kz.bagalau.web.text.Words;

/** Two editions side by side, point by point. */
@Named
@RequestScoped
public class CompareEditions {

    @EJB
    private ReadLaw law;

    @Inject
    private Words words;

    private String left;
    private String right;
    private List<Row> rows;

    /** Finds the editions of the address; the first two where it names none. Fails with 404 where one of them is not. */
    public void load() {
        List<Edition> all = law.editions();
        left = Optional.ofNullable(left).orElse(all.get(0).id().value());
        right = Optional.ofNullable(right).orElse(all.get(Math.min(1, all.size() - 1)).id().value());
        EditionView one = view(left);
        EditionView other = view(right);
        rows = Stream.concat(one.points().stream(), other.points().stream()).map(PointView::label).distinct()
                .map(PointRef::of).sorted(PointRef.PRINTED_ORDER).map(PointRef::label)
                .map(label -> new Row(label, one.point(label).orElse(null), other.point(label).orElse(null))).toList();
    }

    public List<Row> getRows() {
        return rows;
    }

    public String getLeft() {
        return left;
    }

    public void setLeft(String left) {
        this.left = left;
    }

    public String getRight() {
        return right;
    }

    public void setRight(String right) {
        this.right = right;
    }

    /** The language of an edition's text. */
    public String lang(String id) {
        return view(id).lang().code();
    }

    private EditionView view(String id) {
        return new EditionView(law.edition(id).orElseThrow(() -> new NotThere("edition " + id)), words);
    }

    /** A point in both editions; null where one does not have it. */
    public record Row(String label, PointView left, PointView right) {

        /** The point as it is called. */
        public String title() {
            return left == null ? right.title() : left.title();
        }

        /** True where words or rules are not the same. */
        public boolean differs() {
            return left == null || right == null || !left.words().equals(right.words()) || !left.rules().toString().equals(right.rules().toString());
        }
    }
}
