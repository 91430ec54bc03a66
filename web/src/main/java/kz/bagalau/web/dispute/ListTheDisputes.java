package kz.bagalau.web.dispute;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.dispute.DisputeRow;
import kz.bagalau.dispute.ReadDisputes.Lodgeable;
import kz.bagalau.dispute.ReadDisputes;
import kz.bagalau.model.KazakhOrder;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.web.frame.Language;

/** The disputes of the body for HR, or those that the reader lodged. */
@Named
@RequestScoped
public class ListTheDisputes {

    @EJB
    private ReadDisputes read;
    @Inject
    private Language language;

    private List<DisputeRow> rows;
    private List<Lodgeable> lodgeable;

    /** Those of the body, what waits first. */
    public List<DisputeRow> getRows() {
        if (rows == null) {
            rows = read.list(CurrentCaller.get().bodyId());
        }
        return rows;
    }

    /** His own. */
    public List<DisputeRow> getMine() {
        if (rows == null) {
            rows = read.mine();
        }
        return rows;
    }

    /** About whose evaluations he may lodge one, by name, the latest first. */
    public List<Lodgeable> getLodgeable() {
        if (lodgeable == null) {
            lodgeable = read.lodgeable().stream().sorted(Comparator.comparing((Lodgeable one) -> KazakhOrder.key(name(one.name())))
                    .thenComparing(one -> one.period().first(), Comparator.reverseOrder())).toList();
        }
        return lodgeable;
    }

    /** A name in the reader's language. */
    public String name(PersonName name) {
        return name == null ? "" : name.in(language.getLocale()).full();
    }
}
