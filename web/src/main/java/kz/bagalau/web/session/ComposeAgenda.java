package kz.bagalau.web.session;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.bagalau.session.Agenda;
import kz.bagalau.session.Candidate;
import kz.bagalau.web.list.Ticked;
import kz.bagalau.web.widget.Afterwards;

/** Which cases are ready for the session, what the others lack, and putting the chosen ones on the agenda. */
@Named
@ViewScoped
public class ComposeAgenda implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private Agenda agenda;
    @Inject
    private Afterwards afterwards;

    private Long session;
    private transient List<Candidate> candidates;

    /** Every computed case of the body, by surname. */
    public List<Candidate> getCandidates() {
        if (candidates == null) {
            candidates = agenda.candidates(session);
        }
        return candidates;
    }

    /** Those that may be put. */
    public List<Candidate> getReady() {
        return getCandidates().stream().filter(Candidate::ready).toList();
    }

    /** Those that lack something. */
    public List<Candidate> getUnready() {
        return getCandidates().stream().filter(one -> !one.ready()).toList();
    }

    /** Puts the ticked cases on the agenda. */
    public String put() {
        List<Long> ticked = List.copyOf(Ticked.rows());
        if (ticked.isEmpty()) {
            return afterwards.stay("session.agenda.none.chosen");
        }
        return afterwards.then(() -> agenda.put(session, ticked), "/session/hold.xhtml?session=" + session, "session.agenda.done", ticked.size());
    }

    /** The session of the address. */
    public Long getSession() {
        return session;
    }

    /** Takes the session of the address. */
    public void setSession(Long session) {
        this.session = session;
    }
}
