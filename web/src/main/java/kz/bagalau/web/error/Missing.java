package kz.bagalau.web.error;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.bagalau.web.Menu;
import kz.bagalau.web.frame.MenuEntry;

/** What the page for what is not there tells: whether the address lacked something, and where to choose it. */
@Named
@RequestScoped
public class Missing {

    @Inject
    private Menu menu;

    /** True where the page exists and its address does not say what it is about. */
    public boolean isLacking() {
        return page() != null;
    }

    /** The places of the reader near that page. */
    public List<MenuEntry> getPlaces() {
        return page() == null ? List.of() : menu.near(page());
    }

    private static String page() {
        return (String) FacesContext.getCurrentInstance().getExternalContext().getRequestMap().get(Addressed.LACKING);
    }
}
