package kz.bagalau.web.session;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.bagalau.model.paper.Written;
import kz.bagalau.session.HoldSession;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.widget.Afterwards;

/** What the commission concludes on the session as a whole, written before its protocol is made. */
@Named
@RequestScoped
public class WriteWhole {

    @EJB
    private HoldSession hold;
    @Inject
    private SignProtocol protocol;
    @Inject
    private Language language;
    @Inject
    private Afterwards afterwards;

    private String words;

    /** Writes it; an empty one is taken out. */
    public String write() {
        String said = words == null ? "" : words.strip();
        return afterwards.then(() -> hold.concludeWhole(protocol.getSession(), said.isEmpty() ? null : Written.in(language.lang(), said)),
                "/session/protocol.xhtml?session=" + protocol.getSession(), "session.whole.done");
    }

    /** The words as they stand. */
    public String getWords() {
        return words == null ? protocol.getView().session().conclusion().map(Written::words).orElse("") : words;
    }

    /** Takes the words. */
    public void setWords(String text) {
        words = text;
    }
}
