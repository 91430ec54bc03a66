package kz.bagalau.web.login;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.account.Login;
import kz.bagalau.account.LoginAnswer;
import kz.bagalau.clock.Clock;
import kz.bagalau.web.text.Words;

/**
 * Confirming one's identity before signing. A form that signs holds {@code <b:identity/>}, which asks for the password unless it was
 * given a moment ago; its action begins with {@code if (!identity.prove()) return null;}.
 */
@Named
@RequestScoped
public class Identity {

    @EJB
    private Login login;

    @EJB
    private Clock clock;

    @Inject
    private FacesContext faces;

    @Inject
    private Words words;

    private String password;

    /** True when nothing has to be typed: the identity was confirmed a moment ago. */
    public boolean isConfirmed() {
        return CurrentCaller.get().confirmed(clock.instant());
    }

    /** True when the identity is confirmed, now or a moment ago; else the page says why not. */
    public boolean prove() {
        if (isConfirmed()) {
            return true;
        }
        LoginAnswer answer = login.confirm(password == null ? "" : password);
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        if (answer.letIn()) {
            Visit.keep(request, answer.caller());
            return true;
        }
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Outcomes.say(words, answer), null));
        faces.validationFailed();
        return false;
    }

    /** Never shown again. */
    public String getPassword() {
        return null;
    }

    /** Takes the password. */
    public void setPassword(String password) {
        this.password = password;
    }
}
