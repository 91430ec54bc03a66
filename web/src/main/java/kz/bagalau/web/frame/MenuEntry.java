package kz.bagalau.web.frame;

import java.util.Collection;
import kz.bagalau.library.Offered;

/**
 * A line of the menu.
 *
 * @param group the task under whose title it stands: text {@code frame.group.<group>}
 * @param key   its own text {@code frame.menu.<key>}
 * @param icon  a PrimeIcons name, e.g. {@code pi-inbox}
 * @param page  the page's address inside the application, from the slash on
 * @param about what an edition must have for the place to be of use; null where every edition has it
 */
public record MenuEntry(String group, String key, String icon, String page, Offered about) {

    /** The entry without more. */
    public static MenuEntry of(String group, String key, String icon, String page) {
        return new MenuEntry(group, key, icon, page, null);
    }

    /** The same, only where an edition has something. */
    public MenuEntry where(Offered offered) {
        return new MenuEntry(group, key, icon, page, offered);
    }

    /** True where what it is about is among what is offered. */
    public boolean among(Collection<Offered> offered) {
        return about == null || offered.contains(about);
    }

    /** True for the page itself. */
    public boolean covers(String viewId) {
        return page.equals(viewId);
    }
}
