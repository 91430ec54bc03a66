package kz.bagalau.web.frame;

import jakarta.faces.component.UIInput;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/** Words of blanks only are no words: Faces itself refuses nothing but the empty ones in a field that has to be filled. */
public class Blank implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIInput;
    }

    @Override
    public void processEvent(SystemEvent validated) {
        UIInput field = (UIInput) validated.getSource();
        if (field.isRequired() && field.isValid() && field.isLocalValueSet() && field.getValue() instanceof String text && text.isBlank()) {
            WrongField.refuse(field, UIInput.REQUIRED_MESSAGE_ID, WrongField.label(field));
        }
    }
}
