package kz.bagalau.acceptance;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;

/** A headless Chromium, shared by all test classes; each user gets a context, so cookies, of his own. Fails on script errors and on refused content. */
final class Browser {

    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync");
    private static final AxeRunOptions ONLY_WRONG = new AxeRunOptions();
    private static final Set<String> GOOD = new HashSet<>();
    private static final String SHAPE = "() => location.pathname + document.documentElement.lang"
            + " + [...document.querySelectorAll('main h2, main form, main [role=alert], .ui-dialog:not([aria-hidden=true])')].map(one => ' ' + one.tagName + (one.id || one.className)).join('')";
    private static final com.microsoft.playwright.Browser CHROMIUM = Playwright.create().chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium")).setArgs(FLAGS));

    static {
        ONLY_WRONG.setResultTypes(List.of("violations"));
    }

    private Browser() {
    }

    /** A page of a new user of the given language, on the screen that most officials have. */
    static Page open(Server server, String language) {
        BrowserContext context = CHROMIUM.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(server.uri("").toString()).setLocale(language).setViewportSize(1366, 768));
        Page page = context.newPage();
        page.onPageError(error -> System.err.println("script error: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                System.err.println("console: " + message.text());
            }
        });
        return page;
    }

    /** Opens the page anew, in a language. One that a form has left without its parameters cannot be: open it first. */
    static void again(Page page, String language) {
        String here = page.url().replaceAll("[?&]lang=[a-z]+", "");
        Assertions.assertEquals(200, page.navigate(here + (here.contains("?") ? "&" : "?") + "lang=" + language).status(), page.url());
    }

    /** Keeps a picture for the eye, where {@code -Dbagalau.pictures=true} asks for them: target/screens/name.png. */
    static void picture(Page page, String name) {
        if (!Boolean.getBoolean("bagalau.pictures")) {
            return;
        }
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screens", name + ".png")));
    }

    /**
     * Asserts the same of a page that many open, once: one that was found good is not asked again while it has the same language, sections and forms,
     * because axe-core takes longer than the page.
     */
    static void assertAccessibleOnce(Page page) {
        if (GOOD.add((String) page.evaluate(SHAPE))) {
            assertAccessible(page);
        }
    }

    /**
     * Asserts that axe-core finds nothing and that the page does not scroll sideways. Our pages have no frames: in the "legacy" mode axe does its
     * work in the page at once, in the other it opens an empty page for each, which takes longer than the work. Only what is wrong is told in full: to
     * tell what is right as well takes up to half of its time.
     */
    static void assertAccessible(Page page) {
        List<Rule> violations = new AxeBuilder(page).options(ONLY_WRONG).setLegacyMode(true).analyze().getViolations();
        Assertions.assertEquals("", violations.stream().map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().stream()
                .map(node -> node.getHtml()).limit(3).collect(Collectors.joining(" | "))).collect(Collectors.joining("\n")), page.url());
        assertFits(page);
    }

    /** Asserts that the page does not scroll sideways. */
    static void assertFits(Page page) {
        Assertions.assertEquals(true, page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"), "scrolls sideways: " + page.url());
    }
}
