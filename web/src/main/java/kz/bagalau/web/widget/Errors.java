package kz.bagalau.web.widget;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

/** The messages of this request, for the summary on top of a form: each error knows the field to which it jumps. */
@Named
@RequestScoped
public class Errors {

    @Inject
    private FacesContext faces;

    /** What is wrong, in the order in which it was found. */
    public List<Line> getWrong() {
        return lines(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0);
    }

    /** What is to be known: done, or warned of. */
    public List<Line> getTold() {
        return lines(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) < 0);
    }

    private List<Line> lines(Predicate<FacesMessage> wanted) {
        List<Line> lines = new ArrayList<>();
        Iterator<String> fields = faces.getClientIdsWithMessages();
        while (fields.hasNext()) {
            String field = fields.next();
            faces.getMessageList(field).stream().filter(wanted).map(message -> line(field, message)).forEach(lines::add);
        }
        return lines;
    }

    private static Line line(String field, FacesMessage message) {
        message.rendered();
        return new Line(field, message.getSummary(), message.getSeverity() == FacesMessage.SEVERITY_WARN ? Tone.WARN : Tone.GOOD);
    }

    /** One message. {@code field} is the client id, null for the page as a whole. */
    public record Line(String field, String text, Tone tone) {
    }
}
