package kz.bagalau.web.sheet;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.assessment.ForwardSheets;
import kz.bagalau.web.text.Words;

/** HR sees the signed sheets that wait to be passed on to the commission or to be taken into its keeping, those whose term ends first at the top, and passes the ticked ones on. */
@Named
@ViewScoped
public class ForwardTheSheets implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ForwardSheets forward;
    @Inject
    private Words words;

    private Map<Long, Boolean> ticked = new HashMap<>();
    private transient List<ForwardSheets.Waiting> waiting;

    /** The sheets that wait. */
    public List<ForwardSheets.Waiting> getWaiting() {
        if (waiting == null) {
            waiting = forward.waiting(CurrentCaller.get().bodyId());
        }
        return waiting;
    }

    /** What is done with those that wait: {@code kept} by HR, passed on to the {@code commission}, or {@code both} where there are some of either. */
    public String getWay() {
        return way(getWaiting());
    }

    private static String way(List<ForwardSheets.Waiting> sheets) {
        boolean kept = sheets.stream().anyMatch(ForwardSheets.Waiting::kept);
        boolean passed = sheets.stream().anyMatch(one -> !one.kept());
        return kept == passed ? "both" : kept ? "kept" : "commission";
    }

    /** Passes the ticked ones on. */
    public String pass() {
        List<ForwardSheets.Waiting> chosen = getWaiting().stream().filter(one -> Boolean.TRUE.equals(ticked.get(one.sheet().id()))).toList();
        if (chosen.isEmpty()) {
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, words.say("sheet.forward.none"), null));
            return null;
        }
        return forward(chosen);
    }

    /** Passes all of them on. */
    public String passAll() {
        return forward(getWaiting());
    }

    private String forward(List<ForwardSheets.Waiting> sheets) {
        forward.forward(sheets.stream().map(one -> one.sheet().id()).toList());
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words.say("sheet.forward.done." + way(sheets), sheets.size()), null));
        return "/sheet/forward.xhtml?faces-redirect=true";
    }

    /** Which are ticked, by the sheet's id. */
    public Map<Long, Boolean> getTicked() {
        return ticked;
    }
}
