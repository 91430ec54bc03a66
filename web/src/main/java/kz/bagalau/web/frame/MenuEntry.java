package kz.bagalau.web.frame;

/**
 * A line of the menu.
 *
 * @param group the task under whose title it stands: text {@code frame.group.<group>}
 * @param key   its own text {@code frame.menu.<key>}
 * @param icon  a PrimeIcons name, e.g. {@code pi-inbox}
 * @param page  the page's address inside the application, from the slash on
 */
public record MenuEntry(String group, String key, String icon, String page) {

    /** The entry without more. */
    public static MenuEntry of(String group, String key, String icon, String page) {
        return new MenuEntry(group, key, icon, page);
    }

    /** True for the page itself. */
    public boolean covers(String viewId) {
        return page.equals(viewId);
    }
}
