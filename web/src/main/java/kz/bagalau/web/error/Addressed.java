package kz.bagalau.web.error;

import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.view.ViewMetadata;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;

/**
 * A page is opened by an address that does not say what it is about, or says what cannot be: it is answered like a page that is not there, with
 * the lists from which the reader may choose, instead of a message about a field that he never saw.
 */
public class Addressed implements PhaseListener {

    /** Request attribute: the address lacks what its page is about. */
    static final String LACKING = "kz.bagalau.lacking";

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.PROCESS_VALIDATIONS;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        // what an address says is judged after it was read
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (!faces.isPostback() && !faces.getResponseComplete() && parameters(faces).stream().anyMatch(one -> !one.isValid())) {
            refuse(faces);
        }
    }

    /** True where a page that is about something was opened by an address that names nothing at all. */
    static boolean empty(FacesContext faces) {
        return !faces.isPostback() && !parameters(faces).isEmpty() && parameters(faces).stream().allMatch(one -> one.getValue() == null);
    }

    /** Answers that the address does not say what to open. */
    static void refuse(FacesContext faces) {
        faces.getExternalContext().getRequestMap().put(LACKING, faces.getViewRoot().getViewId());
        try {
            faces.getExternalContext().responseSendError(Trouble.MISSING.status(), null);
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
        faces.responseComplete();
    }

    private static Collection<UIViewParameter> parameters(FacesContext faces) {
        return faces.getViewRoot() == null ? List.of() : ViewMetadata.getViewParameters(faces.getViewRoot());
    }
}
