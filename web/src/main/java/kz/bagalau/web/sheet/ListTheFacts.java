package kz.bagalau.web.sheet;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.bagalau.assessment.PrecomputeSheet;
import kz.bagalau.assessment.SheetFacts;
import kz.bagalau.web.frame.Language;

/** The sheets for which actual values are worked out beforehand. */
@Named
@RequestScoped
public class ListTheFacts {

    @EJB
    private PrecomputeSheet sheets;
    @Inject
    private Language language;

    private List<SheetFacts> rows;

    /** Those of the caller's bodies, the term that ends first first. */
    public List<SheetFacts> getRows() {
        if (rows == null) {
            rows = sheets.list();
        }
        return rows;
    }

    /** Whose targets they are. */
    public String name(SheetFacts row) {
        return row.name() == null ? "" : row.name().in(language.getLocale()).full();
    }
}
