package kz.bagalau.web.login;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.bagalau.account.AccountRefused;
import kz.bagalau.account.FirstAdministrator;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.text.Words;

/** The first start: the code from the console makes the first administrator. */
@Named
@RequestScoped
public class BecomeAdministrator {

    @EJB
    private FirstAdministrator first;

    @Inject
    private FacesContext faces;

    @Inject
    private Words words;

    @Inject
    private Language language;

    private String code;
    private String login;
    private String name;
    private String password;
    private String again;

    /** Leads away where there is somebody already. */
    public String open() {
        return first.awaited() ? null : "/login/login.xhtml?faces-redirect=true";
    }

    /** Makes the account and leads to the login, or says why not. */
    public String become() {
        if (!password.equals(again)) {
            return say("account.password.differ");
        }
        try {
            first.become(code, login, name, password, language.getCode());
        } catch (AccountRefused refused) {
            return say(refused.key(), refused.values().toArray());
        }
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words.say("login.first.done"), null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/login/login.xhtml?faces-redirect=true";
    }

    private String say(String key, Object... values) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.say(key, values), null));
        return null;
    }

    /** The code from the console. */
    public String getCode() {
        return code;
    }

    /** Takes the code. */
    public void setCode(String code) {
        this.code = code;
    }

    /** The login wanted. */
    public String getLogin() {
        return login;
    }

    /** Takes the login. */
    public void setLogin(String login) {
        this.login = login;
    }

    /** The administrator's name. */
    public String getName() {
        return name;
    }

    /** Takes the name. */
    public void setName(String name) {
        this.name = name;
    }

    /** Never shown again. */
    public String getPassword() {
        return null;
    }

    /** Takes the password. */
    public void setPassword(String password) {
        this.password = password;
    }

    /** Never shown again. */
    public String getAgain() {
        return null;
    }

    /** Takes the password, typed a second time. */
    public void setAgain(String again) {
        this.again = again;
    }
}
