package kz.bagalau.acceptance;

import static kz.bagalau.model.account.Role.ADMINISTRATOR;
import static kz.bagalau.model.account.Role.ANYBODY;
import static kz.bagalau.model.account.Role.AUTHORISED_OFFICIAL;
import static kz.bagalau.model.account.Role.CHAIR;
import static kz.bagalau.model.account.Role.HEAD_OF_HR;
import static kz.bagalau.model.account.Role.HR_WORKER;
import static kz.bagalau.model.account.Role.MEMBER;
import static kz.bagalau.model.account.Role.SECRETARY;
import static kz.bagalau.model.account.Role.USER;

import com.microsoft.playwright.Page;
import java.util.EnumSet;
import java.util.Set;
import kz.bagalau.model.account.Role;

/** Those of the demo's accounts that have a part in the story, with the roles that the demo grants them. */
enum User {
    ADMIN(ADMINISTRATOR), SECRETARY_(SECRETARY, HR_WORKER), HEADOFHR(HEAD_OF_HR), HR(HR_WORKER), CHAIR_(CHAIR), MEMBER1(MEMBER), AKIM(AUTHORISED_OFFICIAL),
    BOARDHEAD, SUPERVISOR, SERVANT;

    private final Set<Role> granted;

    User(Role... granted) {
        this.granted = EnumSet.of(ANYBODY, USER);
        this.granted.addAll(Set.of(granted));
    }

    String login() {
        return name().toLowerCase(java.util.Locale.ROOT).replace("_", "");
    }

    /** True when one of the roles is granted to him, or is everybody's. */
    boolean hasOneOf(Set<Role> roles) {
        return roles.stream().anyMatch(granted::contains);
    }

    /** A page of his, after logging in as a person would. */
    Page enter(Server server, String language) {
        Page page = Browser.open(server, language);
        page.navigate("/login/login.xhtml");
        page.locator("input[type=text]").fill(login());
        page.locator("input[type=password]").fill("bagalau-demo");
        page.locator("input[type=password]").press("Enter");
        page.waitForURL("**/inbox.xhtml");
        return page;
    }
}
