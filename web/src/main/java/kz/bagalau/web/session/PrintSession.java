package kz.bagalau.web.session;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import kz.bagalau.session.SessionPack;
import kz.bagalau.web.widget.Download;

/** Hands out the papers for a session that is held by hand. */
@Named
@RequestScoped
public class PrintSession {

    @EJB
    private SessionPack pack;
    @Inject
    private HoldSession room;

    /** As PDF/A. */
    public void pdf() throws IOException {
        Download.hand(name() + ".pdf", "application/pdf", pack.pdf(room.getSession()));
    }

    /** For a word processor. */
    public void docx() throws IOException {
        Download.hand(name() + ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", pack.docx(room.getSession()));
    }

    private String name() {
        return "session-" + room.getRoom().session().heldOn();
    }
}
