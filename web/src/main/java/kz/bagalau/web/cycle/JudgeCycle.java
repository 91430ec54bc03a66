package kz.bagalau.web.cycle;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

import kz.bagalau.access.Access;
import kz.bagalau.access.Operation;
import kz.bagalau.planning.Judged;
import kz.bagalau.planning.WhoIsEvaluated;
import kz.bagalau.web.text.Words;

/** Who of a cycle is evaluated when the sheets are filled, who later, who not and why; HR ends the cases of the last. */
@Named
@ViewScoped
public class JudgeCycle implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private WhoIsEvaluated judging;
    @Inject
    private Access access;
    @Inject
    private Words words;

    private Long id;
    private String state;
    private transient List<Judged> judged;

    /** Those in the state chosen; without one, all whom the rule does not have evaluated as usual. */
    public List<Judged> getRows() {
        return getAll().stream().filter(one -> state == null || state.isEmpty() ? one.state() != Judged.State.EVALUATED || one.until() != null
                : one.state().name().equals(state)).toList();
    }

    /** All whose sheets are still to be filled. */
    public List<Judged> getAll() {
        if (judged == null) {
            judged = judging.judged(id);
        }
        return judged;
    }

    /** How many are in a state. */
    public long count(String wanted) {
        return getAll().stream().filter(one -> one.state().name().equals(wanted)).count();
    }

    /** The states that a case can be in. */
    public List<String> getStates() {
        return Arrays.stream(Judged.State.values()).map(Enum::name).toList();
    }

    /** Those whose cases can be ended. */
    public List<Judged> getEnding() {
        return getAll().stream().filter(Judged::ends).toList();
    }

    /** True where the caller may end cases. */
    public boolean isWorker() {
        return access.may(Operation.CYCLE_CHANGE, id);
    }

    /** Ends the cases of all who are not evaluated. */
    public String end() {
        int ended = judging.end(id, getEnding().stream().map(Judged::caseId).toList());
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words.say("cycle.judged.ended", ended), null));
        return "/cycle/judge.xhtml?faces-redirect=true&cycle=" + id;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }
}
