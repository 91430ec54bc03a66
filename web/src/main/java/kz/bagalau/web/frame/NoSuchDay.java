package kz.bagalau.web.frame;

import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.DateTimeConverter;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import org.primefaces.component.api.UICalendar;

/** Refuses a day that does not exist: the converters of Faces and PrimeFaces would make the 28th of the 31st of February in silence. */
public class NoSuchDay implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIInput;
    }

    @Override
    public void processEvent(SystemEvent validated) {
        UIInput field = (UIInput) validated.getSource();
        if (field.isValid() && field.isLocalValueSet() && field.getValue() instanceof TemporalAccessor moment) {
            written(field).filter(text -> pattern(field).filter(pattern -> !DateTimeFormatter.ofPattern(pattern).format(moment).equals(text)).isPresent())
                    .ifPresent(text -> WrongField.refuse(field, "jakarta.faces.converter.DateTimeConverter.DATE", text, "", WrongField.label(field)));
        }
    }

    private static Optional<String> written(UIInput field) {
        String id = field.getClientId(FacesContext.getCurrentInstance());
        return WrongField.sent(id + "_input").or(() -> WrongField.sent(id)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Optional<String> pattern(UIInput field) {
        if (field instanceof UICalendar calendar) {
            return Optional.ofNullable(calendar.getPattern());
        }
        return field.getConverter() instanceof DateTimeConverter converter ? Optional.ofNullable(converter.getPattern()) : Optional.empty();
    }
}
