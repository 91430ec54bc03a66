package kz.bagalau.web.soap.docflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import org.apache.cxf.Bus;
import org.apache.cxf.attachment.AttachmentDeserializer;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxb.JAXBDataBinding;
import org.apache.cxf.jaxws.JaxWsServerFactoryBean;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.message.Message;
import org.apache.cxf.staxutils.StaxUtils;

/** The two ports of the contract, for SOAP 1.1 and 1.2, with its own WSDL and schema, and with limits to what they read. */
public final class DocflowPorts {

    private static final String WSDL = "classpath:contract/docflow-v1.wsdl";
    private static final QName SERVICE = new QName(Docflow.NAMESPACE, "DocflowService");

    private static final int DEPTH = 20;
    private static final int CHILDREN = 5_000;
    private static final int ATTRIBUTES = 50;
    private static final int ATTRIBUTE = 10_000;
    private static final long ELEMENTS = 200_000;
    /** Characters: 20 MiB in base64. */
    private static final int TEXT = 28_000_000;
    /** Bytes: 20 MiB. */
    private static final int PART = 20_971_520;
    /** A proof for each of 500 facts. */
    static final int PARTS = 500;
    /** Bytes of a part that stay in memory. */
    private static final int SMALL = 262_144;

    private DocflowPorts() {
    }

    /** Serves the operations at {@code address} by SOAP 1.1, and at {@code address + "12"} by SOAP 1.2. */
    public static List<Server> publish(Bus bus, String address, Docflow operations) {
        return List.of(publish(bus, "DocflowSoap11Port", address, operations), publish(bus, "DocflowSoap12Port", address + "12", operations));
    }

    private static Server publish(Bus bus, String port, String address, Docflow operations) {
        JaxWsServerFactoryBean factory = new JaxWsServerFactoryBean();
        factory.setBus(bus);
        factory.setServiceClass(Docflow.class);
        factory.setServiceBean(operations);
        factory.setInvoker(new Calling(operations));
        factory.setWsdlLocation(WSDL);
        factory.setServiceName(SERVICE);
        factory.setEndpointName(new QName(Docflow.NAMESPACE, port));
        factory.setAddress(address);
        factory.setProperties(properties());
        factory.getInInterceptors().addAll(List.of(new Declared(), new StartOfMessage(), new EndOfMessage()));
        factory.getOutInterceptors().add(new Answering());
        factory.getOutFaultInterceptors().add(new Faults());
        return factory.create();
    }

    private static Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>();
        properties.put(Message.SCHEMA_VALIDATION_ENABLED, "IN");
        properties.put(JAXBDataBinding.READER_VALIDATION_EVENT_HANDLER, new Findings());
        properties.put(StaxUtils.MAX_ELEMENT_DEPTH, DEPTH);
        properties.put(StaxUtils.MAX_CHILD_ELEMENTS, CHILDREN);
        properties.put(StaxUtils.MAX_ATTRIBUTE_COUNT, ATTRIBUTES);
        properties.put(StaxUtils.MAX_ATTRIBUTE_SIZE, ATTRIBUTE);
        properties.put(StaxUtils.MAX_ELEMENT_COUNT, ELEMENTS);
        properties.put(StaxUtils.MAX_TEXT_LENGTH, TEXT);
        properties.put(AttachmentDeserializer.ATTACHMENT_MAX_SIZE, Integer.toString(PART));
        properties.put(AttachmentDeserializer.ATTACHMENT_MAX_COUNT, Integer.toString(PARTS));
        properties.put(AttachmentDeserializer.ATTACHMENT_MEMORY_THRESHOLD, Integer.toString(SMALL));
        properties.put(FaultListener.class.getName(), (FaultListener) (failure, said, message) -> false);
        return properties;
    }
}
