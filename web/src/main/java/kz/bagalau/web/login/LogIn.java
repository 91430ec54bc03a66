package kz.bagalau.web.login;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.account.FirstAdministrator;
import kz.bagalau.account.Login;
import kz.bagalau.account.LoginAnswer;
import kz.bagalau.law.text.Lang;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.text.Words;

/** The login page. */
@Named
@RequestScoped
public class LogIn {

    @EJB
    private Login login;

    @EJB
    private FirstAdministrator first;

    @Inject
    private FacesContext faces;

    @Inject
    private Words words;

    @Inject
    private Language language;

    private String name;
    private String password;
    private String to;

    /** Leads on who is logged in already, and to the first start where there is no account yet. */
    public void open() throws IOException {
        if (CurrentCaller.get().known()) {
            lead(Paths.inside(to));
        } else if (first.awaited()) {
            lead("/login/first.xhtml");
        }
    }

    /** Checks name and password; leads to the page that was asked for. */
    public void enter() throws IOException {
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        LoginAnswer answer = login.verify(name, password, request.getRemoteAddr());
        if (!answer.letIn()) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Outcomes.say(words, answer), null));
            return;
        }
        Visit.begin(request, answer.caller());
        language.use(Lang.valueOf(answer.caller().language().toUpperCase(Locale.ROOT)));
        lead(answer.caller().mustChange() ? Paths.CHANGE : Paths.inside(to));
    }

    private void lead(String page) throws IOException {
        ExternalContext external = faces.getExternalContext();
        external.redirect(external.getRequestContextPath() + page);
        faces.responseComplete();
    }

    /** The name typed. */
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

    /** Where to go afterwards. */
    public String getTo() {
        return to;
    }

    /** Takes the address to go to. */
    public void setTo(String to) {
        this.to = to;
    }
}
