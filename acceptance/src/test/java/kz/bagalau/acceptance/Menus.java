package kz.bagalau.acceptance;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** The menus of a page: those of the browser, and the long ones of PrimeFaces, which filter as one types, move as they grow, and close as one scrolls. */
record Menus(Page page) {

    private static final int TRIES = 4;
    /** After so many milliseconds a menu counts as shut. */
    private static final int SHUT = 10_000;

    /** Chooses from a menu of the browser by words of its line. */
    void choose(String menu, String words) {
        Locator option = page.locator(menu).locator("option", new Locator.LocatorOptions().setHasText(words)).first();
        page.locator(menu).selectOption(option.getAttribute("value"));
    }

    /** The lines of a menu of the browser that can be chosen. */
    List<String> lines(String menu) {
        return page.locator(menu + " option").allTextContents().stream().map(String::strip).filter(line -> line.length() > 1).toList();
    }

    /** Chooses from a long menu by the keyboard: types a part of the words, and takes the first line that is left. */
    void find(String id, String words) {
        Locator panel = page.locator(Clerk.id(id + "_panel"));
        sought(id, panel.locator("input.ui-selectonemenu-filter"), words, panel.locator("li.ui-state-highlight:visible", new Locator.LocatorOptions().setHasText(words)));
        panel.locator("input.ui-selectonemenu-filter").press("Enter");
        hidden(panel);
        String chosen = String.valueOf(page.locator(Clerk.id(id + "_input")).evaluate("select => select.selectedOptions[0].text"));
        if (!chosen.contains(words)) {
            throw new AssertionError(id + " says " + chosen + ", not " + words);
        }
    }

    /**
     * Ticks one in a menu with a box for each: finds it by typing, and leaves the menu, which grows and moves: Escape would clear it where it has closed
     * itself. The click goes to the line itself: to scroll to it would shut the menu.
     */
    void tick(String id, String name) {
        Locator panel = page.locator(Clerk.id(id + "_panel"));
        Locator line = panel.locator("li:visible", new Locator.LocatorOptions().setHasText(name)).first();
        sought(id, panel.locator("input[type=text]").first(), name, line);
        line.locator("label").dispatchEvent("click");
        page.locator(Clerk.id(id)).locator(".ui-selectcheckboxmenu-token", new Locator.LocatorOptions().setHasText(name)).waitFor();
        page.locator("h1").click();
        hidden(panel);
    }

    /** Types until the line is there: the page that moves under a menu shuts it, and what was typed is gone. */
    private void sought(String id, Locator field, String words, Locator line) {
        for (int tries = 1; true; tries++) {
            opened(id);
            try {
                type(field, words);
                line.waitFor(new Locator.WaitForOptions().setTimeout(SHUT));
                return;
            } catch (TimeoutError shut) {
                if (tries == TRIES) {
                    throw shut;
                }
            }
        }
    }

    private static void hidden(Locator panel) {
        panel.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** Types with a last key: PrimeFaces filters when a key comes up, and letters that the keyboard of the test lacks come without keys. */
    private static void type(Locator field, String words) {
        field.fill(words + " ", new Locator.FillOptions().setTimeout(SHUT));
        field.press("Backspace", new Locator.PressOptions().setTimeout(SHUT));
    }

    /** Opens the menu. Its field stands in the middle of the screen, because PrimeFaces closes a menu when the page scrolls under it. */
    private void opened(String id) {
        page.locator(Clerk.id(id)).evaluate("field => field.scrollIntoView({block: 'center', behavior: 'instant'})");
        Locator panel = page.locator(Clerk.id(id + "_panel"));
        if (!panel.isVisible()) {
            page.locator(Clerk.id(id)).click();
        }
        panel.waitFor();
    }
}
