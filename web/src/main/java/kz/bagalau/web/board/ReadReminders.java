package kz.bagalau.web.board;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import kz.bagalau.reminders.Noted;
import kz.bagalau.reminders.OwnReminders;

/** The reader's reminders, until he puts them aside. */
@Named
@RequestScoped
public class ReadReminders {

    @EJB
    private OwnReminders reminders;

    private List<Noted> unseen;

    /** Those not put aside; asked once a request. */
    public List<Noted> getUnseen() {
        if (unseen == null) {
            unseen = reminders.unseen();
        }
        return unseen;
    }

    /** Puts them aside. */
    public String putAside() {
        reminders.putAside();
        return "/inbox.xhtml?faces-redirect=true";
    }
}
