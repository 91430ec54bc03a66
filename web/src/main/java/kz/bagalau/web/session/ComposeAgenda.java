package kz.bagalau.web.session;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import kz.bagalau.session.Agenda;
import kz.bagalau.session.Candidate;

/** Which cases are ready for the session, what the others lack, and putting the chosen ones on the agenda. */
@Named
@ViewScoped
public class ComposeAgenda implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private Agenda agenda;

    private Long session;
    private List<Long> chosen = new ArrayList<>();
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

    /** Puts the chosen cases on the agenda. */
    public String put() {
        agenda.put(session, chosen);
        return "/session/hold.xhtml?faces-redirect=true&session=" + session;
    }

    /** The session of the address. */
    public Long getSession() {
        return session;
    }

    /** Takes the session of the address. */
    public void setSession(Long session) {
        this.session = session;
    }

    /** The chosen cases. */
    public List<Long> getChosen() {
        return chosen;
    }

    /** Takes the choice. */
    public void setChosen(List<Long> chosen) {
        this.chosen = chosen;
    }
}
