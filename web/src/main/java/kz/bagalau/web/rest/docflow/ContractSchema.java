package kz.bagalau.web.rest.docflow;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.UnmarshallerHandler;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
import kz.bagalau.web.docflow.Malformed;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** The schema of the contract: judges a request while it is read. */
final class ContractSchema {

    private static final String LOCALE = "http://apache.org/xml/properties/locale";
    private static final Schema SCHEMA = schema();
    private static final Map<Class<?>, JAXBContext> TYPES = new ConcurrentHashMap<>();

    private ContractSchema() {
    }

    /** Writes a document, element by element. */
    interface Writer {
        void write(ContentHandler out) throws SAXException;
    }

    /**
     * The object of what is written.
     *
     * @throws Malformed where the schema says something against it
     */
    static Object judged(Class<?> type, Judge judge, Writer writer) throws SAXException {
        try {
            Unmarshaller reader = TYPES.computeIfAbsent(type, ContractSchema::context).createUnmarshaller();
            reader.setEventHandler(judge);
            UnmarshallerHandler object = reader.getUnmarshallerHandler();
            ValidatorHandler law = SCHEMA.newValidatorHandler();
            law.setProperty(LOCALE, Locale.ROOT); // its words are read by a program
            law.setErrorHandler(judge);
            law.setContentHandler(object);
            writer.write(law);
            if (!judge.faults().isEmpty()) {
                throw Malformed.of(judge.faults());
            }
            return object.getResult();
        } catch (JAXBException impossible) {
            throw new IllegalStateException(type.getSimpleName(), impossible);
        }
    }

    private static JAXBContext context(Class<?> type) {
        try {
            return JAXBContext.newInstance(type);
        } catch (JAXBException impossible) {
            throw new IllegalStateException(type.getSimpleName(), impossible);
        }
    }

    /** By the implementation of the JDK: what it says is known. */
    private static Schema schema() {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory.newSchema(ContractSchema.class.getResource("/contract/docflow-v1.xsd"));
        } catch (SAXException unreadable) {
            throw new IllegalStateException("docflow-v1.xsd", unreadable);
        }
    }
}
