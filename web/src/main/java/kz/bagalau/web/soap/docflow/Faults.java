package kz.bagalau.web.soap.docflow;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Logger;
import javax.xml.namespace.QName;
import javax.xml.transform.dom.DOMResult;
import kz.bagalau.audit.Correlation;
import kz.bagalau.law.text.Lang;
import kz.bagalau.web.docflow.Malformed;
import kz.bagalau.web.docflow.Problems;
import kz.bagalau.web.docflow.type.Problem;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.SoapVersion;
import org.apache.cxf.binding.soap.interceptor.AbstractSoapInterceptor;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.Phase;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Every fault, whoever found it, tells the contract's problem in its detail, in the language of the question, and nothing of the inside of the program. */
final class Faults extends AbstractSoapInterceptor {

    private static final Logger LOG = Logger.getLogger(Faults.class.getName());
    private static final int OURS = 500;

    private final JAXBContext context;

    Faults() {
        super(Phase.SETUP);
        try {
            context = JAXBContext.newInstance(Problem.class);
        } catch (JAXBException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void handleMessage(SoapMessage answer) {
        Message question = answer.getExchange().getInMessage();
        Throwable failure = answer.getContent(Exception.class);
        Lang lang = Heard.lang(question);
        Problem problem = named(question, () -> Problems.of(Calling.called(answer.getExchange()) ? failure : unread(failure), lang, Heard.path(question)));
        SoapFault fault = new SoapFault(problem.title, code(problem, failure, answer.getVersion()));
        fault.setLang(lang.code());
        fault.getOrCreateDetail().appendChild(fault.getDetail().getOwnerDocument().importNode(element(problem), true));
        answer.setContent(Exception.class, fault);
        answer.put(Message.ENCODING, StandardCharsets.UTF_8.name());
        LOG.info(() -> "SOAP fault " + problem.status + " " + problem.type + " " + problem.code + " of " + root(failure).getClass().getSimpleName()
                + Heard.correlation(question).or(Correlation::current).map(id -> ", correlation " + id).orElse(""));
    }

    /** Whatever is logged meanwhile bears the name that the program gave the exchange. */
    private static Problem named(Message question, Callable<Problem> told) {
        try {
            Optional<String> name = Heard.correlation(question);
            return name.isEmpty() ? told.call() : Correlation.as(name.get(), told);
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What stops a message before any operation is called: one of our findings, or a message that the reader cannot take. */
    private static Throwable unread(Throwable failure) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (one instanceof Malformed) {
                return one;
            }
        }
        return Malformed.at("", "", "wire.message");
    }

    private static Throwable root(Throwable failure) {
        return failure.getCause() == null || failure.getCause() == failure ? failure : root(failure.getCause());
    }

    /** Codes of SOAP itself stay: a header that must be understood, a version that is not ours. */
    private static QName code(Problem problem, Throwable failure, SoapVersion version) {
        if (problem.status >= OURS) {
            return version.getReceiver();
        }
        QName said = failure instanceof Fault fault ? fault.getFaultCode() : null;
        return said != null && (said.equals(version.getMustUnderstand()) || said.equals(version.getVersionMismatch())) ? said : version.getSender();
    }

    private Element element(Problem problem) {
        try {
            DOMResult result = new DOMResult();
            context.createMarshaller().marshal(problem, result);
            return ((Document) result.getNode()).getDocumentElement();
        } catch (JAXBException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
