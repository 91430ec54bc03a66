package kz.bagalau.web.dispute;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.dispute.DisputeRow;
import kz.bagalau.dispute.ReadDisputes;
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
    private Map<Long, PersonName> lodgeable;

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

    /** About whose evaluations he may lodge one, by the case. */
    public List<Map.Entry<Long, PersonName>> getLodgeable() {
        if (lodgeable == null) {
            lodgeable = read.lodgeable();
        }
        return List.copyOf(lodgeable.entrySet());
    }

    /** A name in the reader's language. */
    public String name(PersonName name) {
        return name == null ? "" : name.in(language.getLocale()).full();
    }
}
