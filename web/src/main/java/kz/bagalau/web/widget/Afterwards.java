package kz.bagalau.web.widget;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import kz.bagalau.model.paper.FileRefused;
import kz.bagalau.refusal.DeedRefused;
import kz.bagalau.web.text.Words;

/** What follows a deed of a page: a message and the next page, or the reason why a file was not taken or the deed not done. */
@RequestScoped
public class Afterwards {

    @Inject
    private Words words;

    /** Does the deed, then leads to a page that says so; stays where a file or the deed is refused, and says why. */
    public String then(Runnable deed, String page, String key, Object... values) {
        return thenTo(() -> {
            deed.run();
            return page;
        }, key, values);
    }

    /** The same where the deed itself says which page comes next. */
    public String thenTo(Supplier<String> deed, String key, Object... values) {
        String page;
        try {
            page = deed.get();
        } catch (FileRefused refused) {
            return stay("file.refused." + refused.reason());
        } catch (DeedRefused refused) {
            return stay(refused.key(), refused.values().toArray());
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words.say(key, values), null));
        return page.contains("faces-redirect") ? page : page + (page.contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    /** Stays on the page and says what is wrong. */
    public String stay(String key, Object... values) {
        return stayAt(null, key, values);
    }

    /** The same, at the field of that client id. */
    public String stayAt(String field, String key, Object... values) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.say(key, values), null));
        faces.validationFailed();
        return null;
    }
}
