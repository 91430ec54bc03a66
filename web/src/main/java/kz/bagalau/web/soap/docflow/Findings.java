package kz.bagalau.web.soap.docflow;

import jakarta.xml.bind.ValidationEvent;
import jakarta.xml.bind.ValidationEventHandler;
import java.util.ArrayList;
import java.util.List;
import kz.bagalau.web.docflow.Finding;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.PhaseInterceptorChain;

/** Gathers what the schema says of a message while it is read, up to as many findings as a problem tells. */
final class Findings implements ValidationEventHandler {

    private static final int MOST = 50;

    /** What was found in an exchange so far. */
    private record Found(List<Finding> all) {
    }

    /** Reading goes on: nothing is done with a message that has findings, and its sender hears of all at once. */
    @Override
    public boolean handleEvent(ValidationEvent event) {
        Message message = PhaseInterceptorChain.getCurrentMessage();
        List<Finding> found = of(message);
        Finding finding = Finding.of(place(message), String.valueOf(event.getMessage()));
        found.removeIf(before -> before.repeats(finding));
        if (found.size() < MOST && found.stream().noneMatch(finding::repeats)) {
            found.add(finding);
        }
        return true;
    }

    private static String place(Message message) {
        Reading reading = message.get(Reading.class);
        return reading == null ? Docflow.KEY : reading.place();
    }

    static List<Finding> of(Message message) {
        Found found = message.getExchange().get(Found.class);
        if (found == null) {
            found = new Found(new ArrayList<>());
            message.getExchange().put(Found.class, found);
        }
        return found.all();
    }
}
