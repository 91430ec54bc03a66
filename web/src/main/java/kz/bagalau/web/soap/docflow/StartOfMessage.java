package kz.bagalau.web.soap.docflow;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import kz.bagalau.web.docflow.Malformed;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.interceptor.AbstractSoapInterceptor;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.phase.Phase;

/** From the element of the message on, the reader knows where it is. A Body without one is no message, one that writes has a key. */
final class StartOfMessage extends AbstractSoapInterceptor {

    private static final Pattern KEY = Pattern.compile("[0-9A-Za-z._:-]{16,100}");

    StartOfMessage() {
        super(Phase.PRE_UNMARSHAL);
    }

    @Override
    public void handleMessage(SoapMessage message) {
        XMLStreamReader reader = message.getContent(XMLStreamReader.class);
        if (reader == null || !reader.isStartElement()) {
            throw new SoapFault("no message in the Body", message.getVersion().getSender());
        }
        Reading reading = Reading.of(reader);
        if (reading.writes()) {
            keyed(message);
        }
        message.put(Reading.class, reading);
        message.setContent(XMLStreamReader.class, reading.steps());
    }

    private static void keyed(SoapMessage message) {
        String key = Heard.soap(message, Docflow.KEY).orElse(null);
        if (key == null || !KEY.matcher(key).matches()) {
            throw new Fault(Malformed.key(key));
        }
    }
}
