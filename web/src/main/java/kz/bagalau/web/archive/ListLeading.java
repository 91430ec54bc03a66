package kz.bagalau.web.archive;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.archive.GroundRow;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;

/** What follows from the results by which a case is known: for decisions on bonus, encouragement, rotation, demotion, dismissal. */
@Named
@ViewScoped
public class ListLeading extends ListGrounds {

    private static final long serialVersionUID = 1L;

    @Override
    public String getPage() {
        return "/archive/consequences.xhtml";
    }

    @Override
    boolean leading() {
        return true;
    }

    @Override
    protected ListPage<GroundRow> find(ListQuery query) {
        return grounds.leading(CurrentCaller.get().bodyId(), query);
    }
}
