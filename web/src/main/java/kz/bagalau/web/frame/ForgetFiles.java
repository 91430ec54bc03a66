package kz.bagalau.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.Part;

/**
 * Forgets a chosen file when another field of the form was wrong: a browser does not show it again, and a session that holds it cannot be
 * written for another node.
 */
public class ForgetFiles implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent rendering) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.isValidationFailed()) {
            ((UIViewRoot) rendering.getSource()).visitTree(VisitContext.createVisitContext(faces), (visit, component) -> forget(component));
        }
    }

    private static VisitResult forget(UIComponent component) {
        if (component instanceof UIInput input && (input.getLocalValue() instanceof Part || input.getSubmittedValue() instanceof Part)) {
            input.resetValue();
        }
        return VisitResult.ACCEPT;
    }
}
