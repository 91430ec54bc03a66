package kz.bagalau.web.list;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

import kz.bagalau.list.SavedViews;
import kz.bagalau.model.view.SavedView;

/** The reader's own views of a list, beside its filters. */
@Named
@RequestScoped
public class KeepViews {

    @EJB
    private SavedViews views;

    private String name;

    /** His views of the list, by name. */
    public List<SavedView> of(ListOf<?> list) {
        return views.of(list.getPage());
    }

    /** Keeps the list as it is now under the name given, and shows it again. */
    public String keep(ListOf<?> list) {
        views.keep(list.getPage(), name.strip(), list.getState().address());
        return list.again();
    }

    /** Forgets a view, and shows the list again. */
    public String forget(ListOf<?> list, SavedView view) {
        views.forget(list.getPage(), view.name());
        return list.again();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
