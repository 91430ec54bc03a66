package kz.bagalau.web.frame;

import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.Optional;

/**
 * Holds every field to its {@code maxlength} where the form arrives, and says so. PrimeFaces would cut the rest off in silence, also the end of a
 * text that is not too long: the browser counts the end of a line as one character and sends two. Lines end with one character from here on.
 */
public class TooLong implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIInput;
    }

    @Override
    public void processEvent(SystemEvent validated) {
        UIInput field = (UIInput) validated.getSource();
        if (!field.isValid() || !field.isLocalValueSet() || !(field.getValue() instanceof String text)) {
            return;
        }
        String sent = sent(field, text).replace("\r\n", "\n");
        if (!sent.equals(text)) {
            field.setValue(sent);
        }
        longest(field).filter(most -> sent.length() > most)
                .ifPresent(most -> WrongField.refuse(field, "bagalau.TOO_LONG", WrongField.label(field), sent.length(), most));
    }

    /** What came from the browser where the value is a part of it. */
    private static String sent(UIInput field, String value) {
        return longest(field).flatMap(most -> WrongField.sent(field.getClientId(FacesContext.getCurrentInstance())))
                .filter(came -> came.length() > value.length() && came.startsWith(value)).orElse(value);
    }

    private static Optional<Integer> longest(UIInput field) {
        return field.getAttributes().get("maxlength") instanceof Integer most && most > 0 ? Optional.of(most) : Optional.empty();
    }
}
