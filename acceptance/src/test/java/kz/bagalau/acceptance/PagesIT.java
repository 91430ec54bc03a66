package kz.bagalau.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Rule;
import kz.bagalau.model.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page of the started application, asked by everybody: it opens, or it refuses in words; it never breaks. */
class PagesIT {

    private static final Set<Operation> OUTSIDE = Set.of(Operation.LOG_IN, Operation.FIRST_ADMINISTRATOR, Operation.ABOUT_READ);

    private static final List<String> LANGUAGES = List.of("ru", "kk");
    private static final int ENOUGH = Integer.getInteger("bagalau.users", 1);
    private static final Map<String, Integer> OPENED = new HashMap<>();

    /** Pages about something that is no row of the database: asked with an address that exists. */
    private static final Map<String, String> ADDRESSES = Map.of("/law/edition.xhtml", "?id=astana-2015", "/law/point.xhtml", "?edition=astana-2015&point=18",
            "/law/compare.xhtml", "?left=astana-2015&right=almaty-city-2018", "/law/rule.xhtml", "?edition=astana-2015&rule=final-grade",
            "/law/annex.xhtml", "?edition=aksu-2018&annex=4",
            "/law/form.xhtml", "?edition=astana-2015&form=supervisor-sheet&kind=pdf");

    @ParameterizedTest
    @EnumSource(User.class)
    void noPageBreaksAndWhoMayNotIsRefused(User user) {
        Page page = user.enter(Micro.shared(), "ru");
        List<String> wrong = new ArrayList<>();
        for (Operation operation : Operation.values()) {
            for (String view : operation.pages()) {
                if (!OUTSIDE.contains(operation) && asks(user, operation, view)) {
                    judge(user, operation, view, status(page, view + ADDRESSES.getOrDefault(view, "")), wrong);
                }
            }
        }
        page.context().close();
        assertEquals(List.of(), wrong);
    }

    /** Everybody is refused what he may not open; a page that opens is made for one of those who may, because that is what takes time ({@code bagalau.users}: for more). */
    private static boolean asks(User user, Operation operation, String view) {
        return !user.hasOneOf(operation.rule().rights().keySet()) || OPENED.merge(view, 1, Integer::sum) <= ENOUGH;
    }

    /** A page about nothing in particular opens exactly for its roles; one about a matter, asked without it, may refuse or ask which. */
    private static void judge(User user, Operation operation, String view, int status, List<String> wrong) {
        boolean may = user.hasOneOf(operation.rule().rights().keySet());
        boolean free = operation.kind() == Kind.NONE;
        if (may && status == 302 && operation.rule().traits().contains(Rule.Trait.CONFIRMED)) {
            return;
        }
        boolean right = free ? status == (may ? 200 : 403) : status == 200 || status == 403 || status == 404;
        boolean related = operation.rule().rights().keySet().stream().anyMatch(Role::related);
        if (!right && !(free && related && !may && status == 200)) {
            wrong.add(view + " answers " + status + " to " + user.login() + ", who " + (may ? "may" : "may not"));
        }
    }

    private static int status(Page page, String view) {
        APIResponse answer = page.request().get(view, RequestOptions.create().setMaxRedirects(0));
        int status = answer.status();
        answer.dispose();
        return status;
    }

    @Test
    void aStrangerIsAskedToLogIn() {
        Page page = Browser.open(Micro.shared(), "ru");
        page.navigate("/inbox.xhtml");
        assertTrue(page.url().contains("/login/login.xhtml"), page.url());
        Browser.assertAccessible(page);
        Browser.picture(page, "login-ru");
        page.context().close();
    }

    /** Instead of a message about a field that nobody saw, in whatever language the field speaks. */
    @Test
    void anAddressThatDoesNotSayWhatToOpenIsAnsweredWithTheLists() {
        Page page = User.HR.enter(Micro.shared(), "kk");
        for (String address : List.of("/case/notices.xhtml?lang=kk", "/case/card.xhtml", "/case/card.xhtml?case=abc")) {
            assertEquals(404, page.navigate(address).status(), address);
            assertEquals("Нені ашу керегі айтылмаған", page.locator("h1").textContent(), address);
            assertTrue(page.locator("main a[href$='/case/list.xhtml']").isVisible(), address);
        }
        page.context().close();
    }

    /** In the one language or the other, in turn: both take the same elements, and the next user reads a shared page in the other. */
    @ParameterizedTest
    @EnumSource(value = User.class, names = {"ADMIN", "SECRETARY_", "SERVANT"})
    void everyPageOfTheMenuIsAccessible(User user) {
        Page page = user.enter(Micro.shared(), "ru");
        int turn = user.ordinal();
        for (String address : menu(page)) {
            String language = LANGUAGES.get(turn++ % LANGUAGES.size());
            page.navigate(address + (address.contains("?") ? "&" : "?") + "lang=" + language);
            assertEquals(language, page.locator("html").getAttribute("lang"), address);
            Browser.assertAccessibleOnce(page);
            Browser.picture(page, user.login() + address.replaceAll("[^a-z]+", "-") + language);
        }
        page.context().close();
    }

    private static Set<String> menu(Page page) {
        Set<String> addresses = new TreeSet<>();
        for (Locator link : page.locator("#menu a[href*='.xhtml']").all()) {
            addresses.add(link.getAttribute("href"));
        }
        assertTrue(addresses.size() >= 2, () -> "the menu: " + addresses);
        return addresses;
    }
}
