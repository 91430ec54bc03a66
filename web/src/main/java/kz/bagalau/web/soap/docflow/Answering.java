package kz.bagalau.web.soap.docflow;

import java.nio.charset.StandardCharsets;
import javax.xml.namespace.QName;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.interceptor.AbstractSoapInterceptor;
import org.apache.cxf.headers.Header;
import org.apache.cxf.helpers.DOMUtils;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.Phase;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An answer says the name of the exchange, and carries files as parts (MTOM) where the question came so or takes them so, else in base64. */
final class Answering extends AbstractSoapInterceptor {

    Answering() {
        super(Phase.SETUP);
    }

    @Override
    public void handleMessage(SoapMessage answer) {
        Message question = answer.getExchange().getInMessage();
        Heard.correlation(question).ifPresent(name -> answer.getHeaders().add(new Header(new QName(Docflow.NAMESPACE, Heard.CORRELATION), element(name))));
        answer.put(Message.ENCODING, StandardCharsets.UTF_8.name());
        answer.put(Message.MTOM_ENABLED, Heard.parts(question));
    }

    private static Element element(String name) {
        Document document = DOMUtils.createDocument();
        Element element = document.createElementNS(Docflow.NAMESPACE, Heard.CORRELATION);
        element.setTextContent(name);
        return element;
    }
}
