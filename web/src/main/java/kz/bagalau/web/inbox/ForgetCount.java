package kz.bagalau.web.inbox;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** After each deed of a page: what waits for its user is counted anew. */
public class ForgetCount implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        // only what was done changes what waits
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        if (event.getFacesContext().isPostback() && event.getFacesContext().getExternalContext().getSession(false) != null) {
            Counted.forget(event.getFacesContext());
        }
    }
}
