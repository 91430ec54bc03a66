package kz.bagalau.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

import kz.bagalau.refusal.DeedRefused;
import kz.bagalau.web.text.Words;

/** Does a deed and tells its outcome: where it leads when it is done, or on the form why it cannot be. */
@RequestScoped
public class Told {

    @Inject
    private Words words;

    /**
     * Does a deed.
     *
     * @param done key of the sentence that says it is done
     * @param next where it leads then
     * @return where it leads; null, so that the form stays, when it was refused
     */
    public String attempt(Runnable deed, String done, String next) {
        if (!tell(deed, done)) {
            return null;
        }
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        return next + (next.contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    /** Does a deed and stays on the page; true when it was done. */
    public boolean tell(Runnable deed, String done) {
        try {
            deed.run();
        } catch (DeedRefused refused) {
            return refuse(words.say(refused.key(), refused.values().toArray()));
        }
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words.say(done), null));
        return true;
    }

    private static boolean refuse(String why) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, why, null));
        faces.validationFailed();
        return false;
    }
}
