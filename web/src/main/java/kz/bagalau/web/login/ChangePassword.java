package kz.bagalau.web.login;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.account.AccountRefused;
import kz.bagalau.account.MyAccount;
import kz.bagalau.account.MyAccount.PasswordAnswer;
import kz.bagalau.web.text.Words;

/** The page on which one changes one's password; the only one open while that is due. */
@Named
@RequestScoped
public class ChangePassword {

    @EJB
    private MyAccount account;

    @Inject
    private FacesContext faces;

    @Inject
    private Words words;

    private String present;
    private String wanted;
    private String again;

    /** True when the password was handed out and has to be changed first of all. */
    public boolean isDue() {
        return CurrentCaller.get().mustChange();
    }

    /** Changes it and leads to the first page, or says why not. */
    public String change() {
        if (!wanted.equals(again)) {
            return say(words.say("account.password.differ"));
        }
        try {
            return answered(account.changePassword(present, wanted));
        } catch (AccountRefused refused) {
            return say(words.say(refused.key(), refused.values().toArray()));
        }
    }

    private String answered(PasswordAnswer answer) {
        if (!answer.present().letIn()) {
            return say(Outcomes.say(words, answer.present()));
        }
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        Visit.begin(request, answer.caller());
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words.say("account.password.changed"), null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/inbox.xhtml?faces-redirect=true";
    }

    private String say(String why) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, why, null));
        return null;
    }

    /** Never shown again. */
    public String getPresent() {
        return null;
    }

    /** Takes the present password. */
    public void setPresent(String present) {
        this.present = present;
    }

    /** Never shown again. */
    public String getWanted() {
        return null;
    }

    /** Takes the new password. */
    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    /** Never shown again. */
    public String getAgain() {
        return null;
    }

    /** Takes the new password, typed a second time. */
    public void setAgain(String again) {
        this.again = again;
    }
}
