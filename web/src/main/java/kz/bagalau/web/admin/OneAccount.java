package kz.bagalau.web.admin;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kz.bagalau.account.AccountRefused;
import kz.bagalau.account.Accounts;
import kz.bagalau.account.Handout;
import kz.bagalau.clock.Clock;
import kz.bagalau.model.account.Account;
import kz.bagalau.model.account.Grant;
import kz.bagalau.model.account.Role;
import kz.bagalau.web.text.Words;

/** One account, as the administrator sees it: reset, unlock, disable, roles. */
@Named
@ViewScoped
public class OneAccount implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private Accounts accounts;

    @EJB
    private Clock clock;

    @Inject
    private Words words;

    @Inject
    private BodyNames bodyNames;

    private Long id;
    private Account account;
    private Handout handout;
    private Role role;
    private Long body;
    private LocalDate from;
    private LocalDate to;
    private String ground;

    /** Reads the account. */
    public void load() {
        account = accounts.one(id).orElseThrow();
        from = clock.today();
        to = null;
        ground = null;
    }

    /** True while it is locked. */
    public boolean isLocked() {
        return account.lockedAt(clock.instant());
    }

    /** True when the grant holds today. */
    public boolean holds(Grant grant) {
        return grant.on(clock.today());
    }

    /** The roles that can be granted: those of programs to programs alone. */
    public List<Role> getRoles() {
        return Arrays.stream(Role.values()).filter(one -> one.granted() && (account.isTechnical() || !one.ofProgram())).toList();
    }

    /** The bodies in which one can be granted. */
    public List<BodyNames.Line> getBodies() {
        return bodyNames.lines();
    }

    /** A body's name; for null: all bodies. */
    public String bodyName(Long bodyId) {
        return bodyId == null ? words.say("account.allBodies") : bodyNames.of(bodyId);
    }

    /** Draws a new one-time password and shows it once. */
    public void reset() {
        handout = accounts.reset(id);
        load();
    }

    /** Ends a lock. */
    public void unlock() {
        accounts.unlock(id);
        done("account.unlocked");
    }

    /** Disables it. */
    public void disable() {
        trying(() -> accounts.disable(id), "account.disabled");
    }

    /** Enables it. */
    public void enable() {
        accounts.enable(id);
        done("account.enabled");
    }

    /** Grants the role chosen. */
    public void grant() {
        trying(() -> accounts.grant(id, role, body, from, to, ground), "account.granted");
    }

    /** Withdraws a role. */
    public void withdraw(Grant grant) {
        trying(() -> accounts.withdraw(id, grant.id()), "account.withdrawn");
    }

    private void trying(Runnable deed, String told) {
        try {
            deed.run();
            done(told);
        } catch (AccountRefused refused) {
            say(FacesMessage.SEVERITY_ERROR, words.say(refused.key(), refused.values().toArray()));
        }
    }

    private void done(String told) {
        load();
        say(FacesMessage.SEVERITY_INFO, words.say(told));
    }

    private static void say(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }

    /** The account. */
    public Account getAccount() {
        return account;
    }

    /** The new one-time password, once after a reset; else null. */
    public Handout getHandout() {
        return handout;
    }

    /** The account's id. */
    public Long getId() {
        return id;
    }

    /** Takes the id. */
    public void setId(Long id) {
        this.id = id;
    }

    /** The role to grant. */
    public Role getRole() {
        return role;
    }

    /** Takes the role. */
    public void setRole(Role role) {
        this.role = role;
    }

    /** The body in which to grant it; null: all. */
    public Long getBody() {
        return body;
    }

    /** Takes the body. */
    public void setBody(Long body) {
        this.body = body;
    }

    /** Its first day. */
    public LocalDate getFrom() {
        return from;
    }

    /** Takes the first day. */
    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** Its last day; null: without end. */
    public LocalDate getTo() {
        return to;
    }

    /** Takes the last day. */
    public void setTo(LocalDate to) {
        this.to = to;
    }

    /** The order or other ground. */
    public String getGround() {
        return ground;
    }

    /** Takes the ground. */
    public void setGround(String ground) {
        this.ground = ground;
    }
}
