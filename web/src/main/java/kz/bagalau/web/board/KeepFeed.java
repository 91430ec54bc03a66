package kz.bagalau.web.board;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.bagalau.config.Configuration;
import kz.bagalau.model.reminder.CalendarFeed;
import kz.bagalau.watch.OwnFeed;
import kz.bagalau.web.text.Words;

/** The reader's calendar feed: made, its address shown once, revoked. */
@Named
@ViewScoped
public class KeepFeed implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private OwnFeed feed;
    @Inject
    private Words words;

    private String address;

    /** His feed, or null. */
    public CalendarFeed getMine() {
        return feed.mine().orElse(null);
    }

    /** Makes a feed; this page alone shows its address. */
    public void make() {
        address = base() + "/api/v1/calendar/" + feed.make();
    }

    /** Revokes the feed. */
    public String revoke() {
        feed.revoke();
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words.say("board.feed.revoked"), null));
        return "/board/feed.xhtml?faces-redirect=true";
    }

    /** The address just made, or null. */
    public String getAddress() {
        return address;
    }

    private static String base() {
        ExternalContext asked = FacesContext.getCurrentInstance().getExternalContext();
        return Configuration.address().isEmpty() ? asked.getRequestScheme() + "://" + asked.getRequestServerName() + ":" + asked.getRequestServerPort()
                + asked.getRequestContextPath() : Configuration.address();
    }
}
