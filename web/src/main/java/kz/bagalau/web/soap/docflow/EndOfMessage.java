package kz.bagalau.web.soap.docflow;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kz.bagalau.web.docflow.Finding;
import kz.bagalau.web.docflow.Malformed;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.interceptor.AbstractSoapInterceptor;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Attachment;
import org.apache.cxf.phase.Phase;

/** Nothing is done with a message that the contract does not allow: one with findings, with anything behind it, with a file that is not there or there twice. */
final class EndOfMessage extends AbstractSoapInterceptor {

    EndOfMessage() {
        super(Phase.POST_UNMARSHAL);
    }

    @Override
    public void handleMessage(SoapMessage message) {
        List<Finding> found = Findings.of(message);
        if (!found.isEmpty()) {
            throw new Fault(Malformed.of(found.stream().map(Finding::fact).toList()));
        }
        Reading reading = message.get(Reading.class);
        if (!alone(reading.steps().getParent())) {
            throw new SoapFault("something follows the message", message.getVersion().getSender());
        }
        if (!whole(message, reading.steps().included())) {
            throw new Fault(Malformed.at("", "", "wire.part"));
        }
    }

    /** Behind the message the reader stands on the end of the Body; only the ends of Envelope and document are left. */
    private static boolean alone(XMLStreamReader reader) {
        try {
            boolean alone = reader.isEndElement();
            while (alone && reader.hasNext()) {
                int event = reader.next();
                alone = event != XMLStreamConstants.START_ELEMENT && (event != XMLStreamConstants.CHARACTERS || reader.isWhiteSpace());
            }
            return alone;
        } catch (XMLStreamException broken) {
            throw new Fault(broken);
        }
    }

    /** Each part has a name of its own, and each name that the message gives is that of a part with something in it. */
    private static boolean whole(SoapMessage message, List<String> included) {
        Map<String, Boolean> parts = new HashMap<>();
        boolean each = true;
        if (message.getAttachments() != null) {
            for (Attachment part : message.getAttachments()) {
                each &= parts.size() < DocflowPorts.PARTS && part.getId() != null && parts.put("cid:" + part.getId(), filled(part)) == null;
            }
        }
        return each && included.stream().allMatch(href -> parts.getOrDefault(URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8), false));
    }

    private static boolean filled(Attachment part) {
        try (InputStream in = part.getDataHandler().getInputStream()) {
            return in.read() >= 0;
        } catch (IOException unreadable) {
            throw new Fault(unreadable);
        }
    }
}
