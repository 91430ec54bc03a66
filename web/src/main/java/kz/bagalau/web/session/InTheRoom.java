package kz.bagalau.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.stream.Stream;
import kz.bagalau.model.paper.FileRefused;
import kz.bagalau.model.session.Moved;
import kz.bagalau.web.text.Words;

/** What follows a deed in the room: the room afresh, with a word on what was done, or on what somebody else did in between. */
@RequestScoped
public class InTheRoom {

    @Inject
    private Words words;

    /** Does the deed and shows the room afresh at the same case; stays where a file is refused. */
    public String then(HoldSession room, Runnable deed) {
        return then(at(room, room.getItem()), deed);
    }

    /** Does the deed and leads to a page, which says what somebody else did in between; stays where a file is refused. */
    public String then(String page, Runnable deed) {
        try {
            deed.run();
            return page;
        } catch (RuntimeException thrown) {
            return failed(page, thrown);
        }
    }

    private String failed(String page, RuntimeException thrown) {
        Throwable known = Stream.iterate((Throwable) thrown, each -> each != null, Throwable::getCause).limit(20)
                .filter(each -> each instanceof Moved || each instanceof OptimisticLockException || each instanceof FileRefused).findFirst().orElseThrow(() -> thrown);
        if (known instanceof FileRefused refused) {
            return stay("session.file." + refused.reason());
        }
        say(FacesMessage.SEVERITY_WARN, words.say("session.moved." + (known instanceof Moved moved ? moved.why() : Moved.Why.STAGE)));
        return page;
    }

    /** Stays on the page and says what is wrong. */
    public String stay(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.say(key), null));
        faces.validationFailed();
        return null;
    }

    /** Says something on the next page. */
    public void say(FacesMessage.Severity severity, String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(severity, text, null));
    }

    /** The room at a case. */
    public String at(HoldSession room, Long item) {
        return "/session/hold.xhtml?faces-redirect=true&session=" + room.getSession() + (item == null ? "" : "&item=" + item);
    }
}
