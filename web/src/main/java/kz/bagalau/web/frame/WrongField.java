package kz.bagalau.web.frame;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** What a field is told that took a value which it should not have taken. */
final class WrongField {

    private WrongField() {
    }

    /** What came from the browser under a name, if anything did. */
    static Optional<String> sent(String name) {
        return Optional.ofNullable(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(name));
    }

    /** How the field is called. */
    static Object label(UIInput field) {
        return Optional.ofNullable(field.getAttributes().get("label")).orElse(field.getClientId());
    }

    /** Marks the field as wrong and says why, in words of Faces' own bundle; nothing of the form is taken. */
    static void refuse(UIInput field, String key, Object... values) {
        FacesContext faces = FacesContext.getCurrentInstance();
        Locale locale = faces.getViewRoot().getLocale();
        ResourceBundle texts = ResourceBundle.getBundle(faces.getApplication().getMessageBundle(), locale);
        String words = new MessageFormat(texts.getString(key), locale).format(values);
        faces.addMessage(field.getClientId(faces), new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
        field.setValid(false);
        faces.validationFailed();
        faces.renderResponse();
    }
}
