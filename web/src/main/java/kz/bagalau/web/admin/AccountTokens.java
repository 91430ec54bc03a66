package kz.bagalau.web.admin;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.bagalau.account.AccountRefused;
import kz.bagalau.account.Tokens;
import kz.bagalau.clock.Clock;
import kz.bagalau.model.account.AccessToken;
import kz.bagalau.model.account.AccessToken.State;
import kz.bagalau.model.account.Account;
import kz.bagalau.web.text.Words;

/** The tokens of a program's account: made, each shown once, revoked. Part of {@code admin/accounts-one.xhtml}. */
@Named
@ViewScoped
public class AccountTokens implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL = 600;

    @EJB
    private Tokens service;

    @EJB
    private Clock clock;

    @Inject
    private Words words;

    private Long account;
    private ArrayList<AccessToken> tokens = new ArrayList<>();
    private String secret;
    private String name;
    private LocalDate lastDay;
    private int perMinute = USUAL;

    /** Reads the tokens of a program's account; of a person's there are none. */
    public void load(Account shown) {
        account = shown.id();
        if (shown.isTechnical()) {
            read();
        }
    }

    private void read() {
        tokens = new ArrayList<>(service.of(account));
        name = null;
        lastDay = clock.today().plusYears(1);
    }

    /** Makes a token; this page alone shows it. */
    public void make() {
        try {
            secret = service.make(account, name, perMinute, lastDay);
            read();
        } catch (AccountRefused refused) {
            say(FacesMessage.SEVERITY_ERROR, refused.key(), refused.values().toArray());
        }
    }

    /** Revokes a token. */
    public void revoke(AccessToken token) {
        service.revoke(account, token.id());
        secret = null;
        read();
        say(FacesMessage.SEVERITY_INFO, "account.token.revoked");
    }

    private void say(FacesMessage.Severity severity, String key, Object... values) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, words.say(key, values), null));
    }

    /** How a token stands today, in words. */
    public String state(AccessToken token) {
        State state = token.state(clock.today());
        return state == State.REVOKED ? words.say("account.token.state.REVOKED", words.moment(token.getRevokedAt())) : words.say("account.token.state." + state);
    }

    /** True when it opens today. */
    public boolean opens(AccessToken token) {
        return token.state(clock.today()) == State.VALID;
    }

    /** The tokens, the newest first. */
    public List<AccessToken> getTokens() {
        return tokens;
    }

    /** The token just made; null: none. */
    public String getSecret() {
        return secret;
    }

    /** The name of a token to make. */
    public String getName() {
        return name;
    }

    /** Takes the name. */
    public void setName(String name) {
        this.name = name;
    }

    /** Its last day. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    /** Takes the last day. */
    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    /** How many requests a minute it opens for. */
    public int getPerMinute() {
        return perMinute;
    }

    /** Takes the requests a minute. */
    public void setPerMinute(int perMinute) {
        this.perMinute = perMinute;
    }

    /** How many they may be at most. */
    public int getFastest() {
        return AccessToken.FASTEST;
    }
}
