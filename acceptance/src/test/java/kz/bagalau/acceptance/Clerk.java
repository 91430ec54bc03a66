package kz.bagalau.acceptance;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody at his screen: opens pages, fills fields, presses buttons, signs with his password, reads what he is told. */
final class Clerk {

    /** What no page may do, of all clerks: answers of the server from 500 on, errors of scripts. */
    static final List<String> TROUBLES = new ArrayList<>();

    private final Page page;
    private final Menus menus;
    private final String password;

    private Clerk(Page page, String password) {
        this.page = page;
        this.menus = new Menus(page);
        this.password = password;
        page.setDefaultTimeout(60_000);
        page.onResponse(response -> {
            if (response.status() >= 500) {
                TROUBLES.add(response.status() + " " + response.url());
            }
        });
        page.onPageError(error -> TROUBLES.add(page.url() + " " + error));
    }

    /** Logs in as a person would, and reads the pages in the language. */
    static Clerk enter(Server server, String login, String password, String language) {
        Clerk clerk = new Clerk(Browser.open(server, language), password);
        clerk.open("/login/login.xhtml");
        clerk.page.locator("input[type=text]").fill(login);
        clerk.page.locator("input[type=password]").fill(password);
        clerk.page.locator("input[type=password]").press("Enter");
        clerk.page.waitForURL("**/inbox.xhtml");
        return clerk.open("/inbox.xhtml?lang=" + language);
    }

    Clerk open(String address) {
        page.navigate(address);
        return this;
    }

    /** Goes to his inbox and follows the first task whose address contains the words. */
    Clerk task(String address) {
        open("/inbox.xhtml");
        return follow("main a[href*='" + address + "']");
    }

    Clerk follow(String selector) {
        page.locator(selector).first().click();
        settled();
        return this;
    }

    Clerk follow(String selector, String words) {
        page.locator(selector, new Page.LocatorOptions().setHasText(words)).first().click();
        settled();
        return this;
    }

    /** Opens what is folded under the heading. */
    Clerk unfold(String heading) {
        page.locator("summary", new Page.LocatorOptions().setHasText(heading)).first().click();
        return this;
    }

    Clerk fill(String id, String value) {
        page.locator(id(id)).fill(value);
        return this;
    }

    /** Puts more into a field than it takes, past the count of the browser, and so finds whether the server counts. */
    Clerk overfill(String id, int characters) {
        page.locator(id(id)).evaluate("field => field.removeAttribute('maxlength')");
        page.locator(id(id)).evaluate("(field, text) => field.value = text", "ы".repeat(characters));
        return this;
    }

    /**
     * Writes a day, or a moment, as a person types it, and leaves the field by a click elsewhere until the calendar that opened beside it is shut: while
     * it is still opening it does not hear that it should shut, and one that stays open takes the focus back.
     */
    Clerk date(String id, String day) {
        Locator field = page.locator(id(id + "_input"));
        Locator calendar = page.locator(id(id + "_panel"));
        field.fill(day);
        page.waitForCondition(() -> {
            page.locator("h1").click();
            return !calendar.isVisible();
        });
        if (!field.inputValue().equals(day)) {
            throw new AssertionError(id + " says " + field.inputValue() + ", not " + day);
        }
        return this;
    }

    /** Chooses from a menu by words of its line. */
    Clerk choose(String id, String words) {
        menus.choose(id(id), words);
        return this;
    }

    /** Chooses from a long menu by the keyboard. */
    Clerk find(String id, String words) {
        menus.find(id, words);
        return this;
    }

    /** The lines of a menu that can be chosen. */
    List<String> lines(String id) {
        return menus.lines(id(id));
    }

    /** Ticks several in a menu with a box for each. */
    Clerk tickIn(String id, Iterable<String> names) {
        names.forEach(name -> menus.tick(id, name));
        return this;
    }

    /** Gives points to the criteria of a sheet, by their order; 0 is the least mark. */
    Clerk mark(int... places) {
        for (int i = 0; i < places.length; i++) {
            Locator mark = page.locator("fieldset").nth(i).locator(".ui-radiobutton").nth(places[i]);
            if (!mark.locator(".ui-state-active").isVisible()) {
                page.waitForResponse(response -> response.request().method().equals("POST"), mark::click);
            }
        }
        return this;
    }

    Clerk upload(String id, Path file) {
        page.locator(id(id)).setInputFiles(file);
        return this;
    }

    Clerk tickAll() {
        page.locator("main thead input[type=checkbox]").first().check();
        return this;
    }

    Clerk press(String id) {
        page.locator(id(id)).first().click();
        settled();
        return this;
    }

    /** Says yes in the dialog that asks once more. */
    Clerk confirm() {
        return follow(".ui-confirmdialog-yes:visible");
    }

    /** Ticks every indicator of the competencies from the given one on, or leaves them; the form takes them when it is sent. */
    Clerk shows(int from) {
        page.locator("fieldset").first().waitFor();
        page.evaluate("from => document.querySelectorAll('fieldset').forEach((one, at) => "
                + "one.querySelectorAll('.ui-selectmanycheckbox input').forEach(box => box.checked = at >= from))", from);
        return this;
    }

    /** Presses a key of the keyboard by its place, and waits for the answer of the server. */
    Clerk key(String place) {
        page.waitForResponse(response -> response.request().method().equals("POST"), () -> page.keyboard().press(place));
        settled();
        return this;
    }

    /** Signs: gives the password where it is asked for, and presses. */
    Clerk sign(String id) {
        return prove().press(id);
    }

    /** Opens a page that wants to know first who is there. */
    Clerk openProved(String address) {
        open(address);
        return page.url().contains("/login/confirm") ? sign("confirm:prove") : this;
    }

    /** Gives the password where it is asked for. */
    Clerk prove() {
        Locator asked = page.locator("main input[type=password]:visible");
        if (asked.count() > 0) {
            asked.first().fill(password);
        }
        return this;
    }

    /** Waits until the page is there and has no answer of the server ahead. */
    private void settled() {
        page.waitForLoadState(LoadState.LOAD);
        page.waitForFunction("() => document.readyState === 'complete' && (!window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty())");
    }

    boolean sees(String id) {
        return page.locator(id(id)).count() > 0;
    }

    /** The text of the page without frame and menu. */
    String text() {
        return page.locator("main").innerText();
    }

    /** Waits until the page says the words; fails with what it says instead. */
    Clerk waitFor(String words) {
        try {
            page.locator("main", new Page.LocatorOptions().setHasText(words)).waitFor();
        } catch (TimeoutError never) {
            Browser.picture(page, "story-instead");
            throw new AssertionError("«" + words + "» is not said on " + page.url() + ", but:\n" + text(), never);
        }
        return this;
    }

    String address() {
        return page.url();
    }

    /** The number after a parameter's name in the address of a link. */
    String number(String parameter, String linkWords) {
        return numberIn(page.locator("main a[href*='" + parameter + "=']", new Page.LocatorOptions().setHasText(linkWords)).first().getAttribute("href"), parameter);
    }

    /** The number after a parameter's name in an address. */
    static String numberIn(String address, String parameter) {
        return address.replaceAll(".*[?&]" + parameter + "=([0-9]+).*", "$1");
    }

    /** The document behind a link, fetched as he who is logged in. */
    Path download(String link) throws IOException {
        return fetched(page.locator(link).first().getAttribute("href"));
    }

    /** The document that a button makes and opens. */
    Path made(String button) throws IOException {
        return fetched(page.waitForResponse(response -> response.url().contains("/document/"), () -> page.locator(button).first().click()).url());
    }

    private Path fetched(String address) throws IOException {
        return Files.write(Files.createDirectories(Path.of("target", "papers")).resolve(address.replaceAll("[^0-9a-z]+", "-") + ".pdf"), page.request().get(address).body());
    }

    /** The file that a button hands out. */
    Path handedOut(String button) throws IOException {
        Download download = page.waitForDownload(() -> page.locator(button).first().click());
        Path file = Files.createDirectories(Path.of("target", "papers")).resolve(download.suggestedFilename());
        download.saveAs(file);
        return file;
    }

    Page page() {
        return page;
    }

    /** Keeps a picture of the page, on which axe-core finds nothing, no text is missing and nothing scrolls sideways. */
    Clerk picture(String name) {
        complete(name);
        Browser.assertAccessible(page);
        return this;
    }

    /** The same page in Kazakh, for the eye, then on in Russian: other words in the same elements, so that texts and widths are asked, not axe-core. */
    Clerk pictureInKazakh(String name) {
        return inKazakh(name, () -> Browser.assertFits(page));
    }

    /** Pictures in Russian and Kazakh, on neither of which axe-core finds anything; then on with the page opened anew in Russian. */
    Clerk pictures(String name) {
        return picture(name).inKazakh(name, () -> Browser.assertAccessible(page));
    }

    private Clerk inKazakh(String name, Runnable asserted) {
        Browser.again(page, "kk");
        complete(name + "-kk");
        asserted.run();
        Browser.again(page, "ru");
        return this;
    }

    private void complete(String name) {
        settled();
        if (page.content().contains("???")) {
            TROUBLES.add("a text is missing on " + page.url());
        }
        Browser.picture(page, "story-" + name);
    }

    static String id(String id) {
        return "[id='" + id + "']";
    }
}
