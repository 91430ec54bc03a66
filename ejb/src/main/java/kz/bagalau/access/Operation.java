package kz.bagalau.access;

import static kz.bagalau.access.Kind.ACCOUNT;
import static kz.bagalau.access.Kind.NONE;
import static kz.bagalau.access.Rule.on;
import static kz.bagalau.model.account.Role.ADMINISTRATOR;
import static kz.bagalau.model.account.Role.ANYBODY;
import static kz.bagalau.model.account.Role.SYSTEM;
import static kz.bagalau.model.account.Role.USER;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Every protected operation, with its rule and the pages that it opens. One line an operation, one block an area: a new area adds its
 * block where its comment stands, and touches no other (see the package's description).
 */
public enum Operation {

    // house
    /** Not by anybody directly: only from within another operation, by timer or at start. */
    WITHIN(on(NONE).may(SYSTEM)),
    ABOUT_READ(on(NONE).may(ANYBODY), "/index.xhtml", "/error/403.xhtml", "/error/404.xhtml", "/error/409.xhtml", "/error/500.xhtml"),
    CLOCK_READ(on(NONE).may(ANYBODY)),
    CLOCK_MOVE(on(NONE).may(ADMINISTRATOR).demo().recorded()),

    // login and one's own account
    LOG_IN(on(NONE).may(ANYBODY), "/login/login.xhtml"),
    FIRST_ADMINISTRATOR(on(NONE).may(ANYBODY), "/login/first.xhtml"),
    DENIAL_READ(on(NONE).may(ANYBODY), "/login/denied.xhtml"),
    IDENTITY_CONFIRM(on(NONE).may(USER), "/login/confirm.xhtml"),
    PASSWORD_CHANGE(on(NONE).may(USER).beforeChange(), "/login/change.xhtml"),
    OWN_ACCOUNT(on(NONE).may(USER), "/account/mine.xhtml"),
    OWN_LOOKS(on(NONE).may(USER), "/account/looks.xhtml"),

    // accounts
    ACCOUNT_LIST(on(NONE).may(ADMINISTRATOR), "/admin/accounts.xhtml"),
    ACCOUNT_READ(on(ACCOUNT).may(ADMINISTRATOR), "/admin/accounts-one.xhtml"),
    ACCOUNT_CREATE_LIST(on(NONE).may(ADMINISTRATOR)),
    ACCOUNT_CREATE(on(NONE).may(ADMINISTRATOR).recorded().print(), "/admin/accounts-create.xhtml"),
    ACCOUNT_RESET(on(ACCOUNT).may(ADMINISTRATOR).recorded().print()),
    ACCOUNT_UNLOCK(on(ACCOUNT).may(ADMINISTRATOR).recorded()),
    ACCOUNT_DISABLE(on(ACCOUNT).may(ADMINISTRATOR).recorded()),
    ACCOUNT_GRANT(on(ACCOUNT).may(ADMINISTRATOR).recorded()),
    ACCOUNT_EXPORT(on(NONE).may(ADMINISTRATOR).recorded().export()),

    // audit
    AUDIT_READ(on(NONE).may(ADMINISTRATOR), "/admin/audit.xhtml"),
    AUDIT_VERIFY(on(NONE).may(ADMINISTRATOR).recorded()),
    AUDIT_DISPOSE(on(NONE).may(ADMINISTRATOR).confirmed().recorded()),

    // bodies and staff
    BODY_READ(on(NONE).may(USER)),

    // calendar and law
    LAW_READ(on(NONE).may(ANYBODY), "/law/acts.xhtml", "/law/edition.xhtml", "/law/point.xhtml", "/law/compare.xhtml", "/law/calendar.xhtml"),

    // inbox and dashboard
    INBOX_READ(on(NONE).may(USER), "/inbox.xhtml"),

    // cycles

    // sheets

    // surveys

    // sessions

    // acknowledgement and refusal

    // appeals and consequences

    // papers

    // requests
    ;

    private final Rule rule;
    private final List<String> pages;

    Operation(Rule rule, String... pages) {
        this.rule = rule;
        this.pages = List.of(pages);
    }

    /** Who may, about what, and when. */
    public Rule rule() {
        return rule;
    }

    /** The kind of its matter. */
    public Kind kind() {
        return rule.kind();
    }

    /** The views (Faces view ids) that it opens. */
    public List<String> pages() {
        return pages;
    }

    /** The operation that opens the view; empty when none does, and then nobody may open it. */
    public static Optional<Operation> ofPage(String viewId) {
        return Arrays.stream(values()).filter(one -> one.pages.contains(viewId)).findFirst();
    }
}
